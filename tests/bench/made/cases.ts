import { cellsFor } from '@/lib/registers/files/file-cells'
import { csvHeadings, csvRow } from '@/lib/registers/files/csv-rows'
import { fileColumns } from '@/lib/registers/files/file-columns'
import { addDays, day } from '@/lib/day'
import type { Values } from '@/lib/registers/column'
import { registerOf } from '@/lib/registers/registers'
import { completed } from '@/lib/registers/rows/completed'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'

/** A file of so many cases as our own export writes it, over four years up to November 2026. */
export function casesFile(many: number): Buffer {
  const register = registerOf('cases')
  const columns = fileColumns(register, 'nl')
  const cells = cellsFor(register, 'nl', baseVocabularies)
  const lines = [csvHeadings(columns)]
  for (let number = 0; number < many; number++) {
    lines.push(csvRow(columns, cells(completed(register, caseOf(number))), 'nl'))
  }
  return Buffer.from(lines.join(''))
}

const { channel, nuisance, outcome, unsuitableReason } = baseVocabularies
const first = day('2022-11-24')

function caseOf(number: number): Partial<Values> {
  const reportedOn = addDays(first, number % 1400)
  const contact = addDays(reportedOn, number % 8)
  const told = {
    ...{ number: `Z${number}`, reportedOn, firstContactOn: contact, district: `Wijk ${number % 12}` },
    ...{
      channel: channel[number % channel.length]?.id ?? null,
      nuisance: nuisance[number % nuisance.length]?.id ?? null,
    },
  }
  if (number % 4 === 0) {
    const reason = unsuitableReason[number % unsuitableReason.length]?.id ?? null
    return { ...told, suitable: false, unsuitableReason: reason, outcome: 'unsuitable', talks: 0, closedOn: contact }
  }
  const closedOn = addDays(contact, 30 + (number % 30))
  return {
    ...{ ...told, suitable: true, acceptedOn: contact, firstTalkOn: addDays(contact, 7), talks: 1 + (number % 4) },
    ...{ mediators: [`B${number % 40}`, `B${(number + 1) % 40}`], outcome: outcome[number % 8]?.id ?? null, closedOn },
    ...(number % 5 === 0 ? {} : { aftercareOn: addDays(closedOn, 20) }),
    ...(number % 3 === 0 ? { feedbackOn: addDays(closedOn, 3) } : {}),
  }
}
