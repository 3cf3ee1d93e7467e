import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../../_gate/as-member'
import { mostFileBytes } from '../../../../_gate/file-limit'
import { currentLanguage } from '../../../../_gate/language'
import { translator } from '@/lib/i18n/translate'
import { importProblemNamed } from '@/lib/registers/import/import-problem'
import { registerNamed } from '@/lib/registers/registers'
import { ImportView } from './view'

type Props = {
  readonly params: Promise<{ register: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await currentLanguage()
  const t = translator(language)
  const register = registerNamed((await params).register)
  return { title: register ? t('import.title', { register: register.title[language] }) : t('app.notFound.title') }
}

export default async function ImportPage({ params, searchParams }: Props) {
  const { problem, line, again } = await searchParams
  const register = registerNamed((await params).register)
  const shown = await asMember('registers:edit', async ({ store, language }) =>
    register === undefined ? null : { language, register, earlier: await store.registerImports.of(register.name) },
  )
  if (shown === null) notFound()
  const named = importProblemNamed(String(problem))
  return (
    <ImportView
      {...shown}
      importId={crypto.randomUUID()}
      maxBytes={mostFileBytes()}
      refused={named === undefined ? null : { problem: named, line: Number(line) || null }}
      again={again !== undefined}
    />
  )
}
