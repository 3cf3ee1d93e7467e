import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentTranslator } from '../../../../_gate/language'
import { rowListFrom, rowListHref } from '@/lib/registers/rows/list-query'
import { InBin } from './in-bin'
import { loadRow } from './load'
import { RowView } from './view'

type Props = {
  readonly params: Promise<{ register: string; rowId: string }>
  readonly searchParams: Promise<{ list?: string | string[]; saved?: string | string[]; q?: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { register, rowId } = await params
  const t = await currentTranslator()
  const { q } = await searchParams
  const loaded = await loadRow(register, rowId, q)
  if (loaded === null) return { title: t('app.notFound.title') }
  const kind = t(`registers.one.${loaded.register.name}`)
  return { title: t('registers.row.title', { kind, title: loaded.title }) }
}

export default async function RowPage({ params, searchParams }: Props) {
  const { register, rowId } = await params
  const { list, saved, q } = await searchParams
  const loaded = await loadRow(register, rowId, q)
  if (loaded === null) notFound()
  if (loaded.row === null) return <InBin {...loaded} />
  const listHref = rowListHref(loaded.register, rowListFrom(loaded.register, String(list ?? '')))
  return <RowView {...loaded} listHref={listHref} saved={saved !== undefined} />
}
