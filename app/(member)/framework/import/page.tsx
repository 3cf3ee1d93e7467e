import type { Metadata } from 'next'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { unpackedFaults } from '@/lib/framework/edition-sheet-fault'
import { importProblemNamed } from '@/lib/registers/import/import-problem'
import { ImportEditionView } from './view'

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('framework-file.import.title') }
}

export default async function ImportEditionPage({ searchParams }: Props) {
  const { problem, line, faults } = await searchParams
  const shown = await asMember('framework:manage', async ({ language }) => ({ language }))
  const named = importProblemNamed(String(problem))
  return (
    <ImportEditionView
      {...shown}
      refused={named === undefined ? null : { problem: named, line: Number(line) || null }}
      faults={typeof faults === 'string' ? unpackedFaults(faults) : []}
    />
  )
}
