import { withoutGuard } from '@/lib/registers/reading/guard'
import { folded } from './edition-sheet'
import type { FileSheet } from './read-edition'

/** One question of the questionnaire that the CCV sent. */
export type Question = {
  readonly number: string
  readonly text: string
  readonly explanation: string
  /** What is to be sent along, as the file has it. */
  readonly attachments: string
}

/** What is wrong with a row of the file. */
export type QuestionFault = {
  readonly line: number
  readonly why: 'no-question' | 'number-twice' | 'too-long' | 'number-too-long'
}

export type ReadQuestionnaire =
  | { readonly ok: true; readonly questions: readonly Question[] }
  | { readonly ok: false; readonly problem: 'no-headings' | 'no-questions' | 'too-many-questions' }
  | { readonly ok: false; readonly problem: 'faults'; readonly faults: readonly QuestionFault[] }

const mostQuestions = 200
const longestText = 2000
const longestNumber = 40

/** The heads of columns as people have them; the first that fits counts. */
const heads = {
  number: /^(?:nr\.?|nummer|no\.?|number|#|vraag ?(?:nr\.?|nummer|no\.?)|question (?:number|no\.?|nr\.?))$/,
  question: /^(?:de )?(?:vraag|vragen|vraagtekst|criterium|eis|question|questions|criterion|requirement)(?: \(.*\))?$/,
  explanation: /^(?:toelichting|uitleg|omschrijving|explanation|description|guidance)\b/,
  attachments:
    /^(?:gevraagde? )?(?:bijlagen?|bewijs|bewijsstuk(?:ken)?|documenten|attachments?|evidence|proof|documents)\b/,
} as const
type Column = keyof typeof heads

/**
 * Reads the questions from the sheet that has them: any of a number, the question, an explanation and what to send
 * along. What stands above the heads and rows that only name a chapter are passed over. Names every faulty row.
 */
export function readQuestionnaire(sheets: readonly FileSheet[]): ReadQuestionnaire {
  const found = sheets.map((sheet) => headOf(sheet)).find((head) => head !== null)
  if (found === undefined || found === null) return { ok: false, problem: 'no-headings' }
  const { rows, at } = found
  const cellOf = (cells: readonly string[], column: Column) =>
    withoutGuard(cells[at[column]] ?? '')
      .replace(/[ \t]+/g, ' ')
      .trim()
  const faults: QuestionFault[] = []
  const questions: Question[] = []
  for (const { line, cells } of rows) {
    const text = cellOf(cells, 'question')
    const number = cellOf(cells, 'number') || numberInFront(text)
    const question = {
      number: number || String(questions.length + 1),
      text: number === '' ? text : text.replace(/^\d+[a-z]?[.):]?\s+(?=\S)/i, ''),
      explanation: cellOf(cells, 'explanation'),
      attachments: cellOf(cells, 'attachments'),
    }
    const isChapter = at.number >= 0 && number === '' && question.explanation === '' && question.attachments === ''
    if (isChapter) continue
    if (text === '') faults.push({ line, why: 'no-question' })
    else if (question.number.length > longestNumber) faults.push({ line, why: 'number-too-long' })
    else if (Object.values(question).some((one) => one.length > longestText)) faults.push({ line, why: 'too-long' })
    else if (questions.some((one) => one.number === question.number)) faults.push({ line, why: 'number-twice' })
    else questions.push(question)
  }
  if (faults.length > 0) return { ok: false, problem: 'faults', faults }
  if (questions.length === 0) return { ok: false, problem: 'no-questions' }
  return questions.length > mostQuestions ? { ok: false, problem: 'too-many-questions' } : { ok: true, questions }
}

function headOf({ rows }: FileSheet) {
  for (const [index, { cells }] of rows.slice(0, 30).entries()) {
    const place = (column: Column) => cells.findIndex((cell) => heads[column].test(folded(cell)))
    const at = {
      number: place('number'),
      question: place('question'),
      explanation: place('explanation'),
      attachments: place('attachments'),
    }
    // A lone "Vragen" may be a title above the table; then more of the heads follow.
    const isAlone = cells.filter((cell) => cell.trim() !== '').length === 1
    const follows = isAlone && headOf({ name: '', rows: rows.slice(index + 1) }) !== null
    if (at.question >= 0 && !follows) return { rows: rows.slice(index + 1), at }
  }
  return null
}

function numberInFront(text: string): string {
  return /^(\d+[a-z]?)[.):]?\s+\S/i.exec(text)?.[1] ?? ''
}
