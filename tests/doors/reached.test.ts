import { foundDoors } from './found-doors'
import { registerNames } from '@/lib/registers/register'

const rowId = '019aa000-0000-7000-8000-000000000000'
const addresses = [
  ...new Set(
    foundDoors()
      .filter(({ kind }) => kind !== 'action')
      .map(addressOf),
  ),
]
const ofRegisters = addresses.filter((address) => address.includes('/[register]'))

test.each(registerNames)(
  'every address of the register %s leads to the page or the file that is written for it',
  (name) => {
    const led = ofRegisters.map((address) => {
      const asked = address.replace('[register]', name).replace(/\[\w+\]/g, rowId)
      return { asked, to: leadsTo(asked) }
    })
    expect(led).toEqual(led.map(({ asked }, at) => ({ asked, to: ofRegisters[at] })))
  },
)

function addressOf({ name }: { readonly name: string }): string {
  return name.replace(/^[A-Z]+ /, '')
}

/** As Next chooses: at the first step where two addresses differ, a fixed word goes before what may be anything. */
function leadsTo(asked: string): string | undefined {
  const steps = asked.split('/')
  const fitting = addresses.filter((address) => {
    const own = address.split('/')
    return own.length === steps.length && own.every((step, at) => isOpen(step) || step === steps[at])
  })
  return fitting.toSorted(fixedFirst)[0]
}

function fixedFirst(one: string, other: string): number {
  const pairs = one.split('/').map((step, at) => Number(isOpen(step)) - Number(isOpen(other.split('/')[at] ?? '')))
  return pairs.find((difference) => difference !== 0) ?? 0
}

function isOpen(step: string): boolean {
  return step.startsWith('[')
}
