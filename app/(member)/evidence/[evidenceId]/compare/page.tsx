import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentTranslator } from '../../../../_gate/language'
import { loadEvidence } from '../load'
import { CompareView } from './view'

type Props = {
  readonly params: Promise<{ evidenceId: string }>
  readonly searchParams: Promise<{ before?: string | string[]; after?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evidence.compare.title') }
}

/** Without a choice that exists, the newest version is compared with the one before it. */
export default async function CompareVersionsPage({ params, searchParams }: Props) {
  const loaded = await loadEvidence((await params).evidenceId)
  if (loaded === null) notFound()
  const { before, after } = await searchParams
  const { versions } = loaded
  const numbered = (asked: string | string[] | undefined) => versions.find(({ number }) => String(number) === asked)
  const newer = numbered(after) ?? versions[0]
  const older = numbered(before) ?? versions.find(({ number }) => number < (newer?.number ?? 0)) ?? newer
  if (newer === undefined || older === undefined) notFound()
  return <CompareView {...loaded} before={older} after={newer} />
}
