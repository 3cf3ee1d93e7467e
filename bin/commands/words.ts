import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { z } from 'zod'
import { CannotStart } from '@/bin/serve/cannot-start'
import { fieldFaults } from '@/lib/forms/fields'
import { translator } from '@/lib/i18n/translate'

/** A word that a command may be given as `--name value`: the question that asks for it otherwise, or what it then is. */
export type Word = { readonly dutch: string; readonly english: string; readonly otherwise?: string }

/**
 * Reads what a command needs from its flags, and asks for the rest when somebody sits at a terminal. `switches` are
 * flags without a value. Throws a sentence for what is missing or wrong.
 */
export async function readWords<Shape extends z.ZodType>(
  shape: Shape,
  words: Readonly<Record<string, Word>>,
  switches: readonly string[] = [],
): Promise<{ readonly said: z.output<Shape>; readonly on: ReadonlySet<string> }> {
  const given = flags(Object.keys(words), switches)
  const answers: Record<string, string> = {}
  for (const [name, word] of Object.entries(words)) {
    const flag = given[name]
    const said = typeof flag === 'string' ? flag : word.otherwise
    answers[name] = said ?? (await ask(`${word.dutch} / ${word.english}`, `--${name}`))
  }
  const read = shape.safeParse(answers)
  if (read.success) return { said: read.data, on: new Set(switches.filter((name) => given[name] === true)) }
  const faults = read.error.issues.map((issue) => faultOf(String(issue.path[0]), issue.message))
  throw new CannotStart(faults.map(({ nl }) => nl).join(' '), faults.map(({ en }) => en).join(' '))
}

/** Asks one question at the terminal; throws a sentence that names the flag when nobody sits there. */
export async function ask(question: string, flag: string): Promise<string> {
  if (!process.stdin.isTTY) throw new CannotStart(`Zeg ook ${flag}.`, `Say ${flag} as well.`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(`${question}: `)
  } finally {
    terminal.close()
  }
}

/** The first line that was piped in, such as a password, which never belongs on a command line. */
export async function pipedLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) return line
  return ''
}

function flags(words: readonly string[], switches: readonly string[]) {
  const options = {
    ...Object.fromEntries(words.map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
  }
  try {
    return parseArgs({ args: process.argv.slice(2), options }).values
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    throw new CannotStart(`Dit begrijp ik niet: ${reason}.`, `This is not understood: ${reason}.`)
  }
}

function faultOf(name: string, message: string): { readonly nl: string; readonly en: string } {
  const fault = fieldFaults.find((known) => known === message) ?? 'wrong'
  const sentence = (language: 'nl' | 'en') => `--${name}: ${translator(language)(`problem.field.${fault}`)}`
  return { nl: sentence('nl'), en: sentence('en') }
}
