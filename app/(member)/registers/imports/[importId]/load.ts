import type { Desk } from '../../../../_gate/as-member'
import type { Framework } from '@/lib/framework/framework'
import { idField } from '@/lib/forms/fields'
import type { ImportMemory } from '@/lib/registers/import/memory'
import { listLengths, type PreviewList, type PreviewQuery } from '@/lib/registers/import/preview-query'
import { canUndo, type RegisterImport } from '@/lib/registers/import/register-import'
import type { FaultyCell, PreviewPage, PreviewRow, UnknownWord } from '@/lib/registers/import/shown-rows'
import { indicatorsFrom } from '@/lib/registers/rows/feeds'
import type { Round } from '@/lib/rounds/round'

type Pages = (shown: RegisterImport, page: number) => Promise<PreviewPage<PreviewRow>>

/** The part of the store that this page needs. */
type Looking = {
  readonly registerImports: {
    readonly find: (id: string) => Promise<RegisterImport | null>
    readonly faults: (id: string, page: number) => Promise<PreviewPage<FaultyCell>>
    readonly unknownWords: (id: string) => Promise<readonly UnknownWord[]>
    readonly added: Pages
    readonly changed: Pages
    readonly missing: Pages
    readonly left: Pages
  }
  readonly rounds: { readonly current: () => Promise<Round> }
  readonly framework: { readonly of: (round: Round) => Promise<Framework> }
  readonly registers: { readonly vocabularies: () => Promise<ImportMemory['vocabularies']> }
}

/** An import with the page of a list that was asked for; null when there is no such import. At most four statements. */
export async function loadImport({ store, language, today }: Desk<Looking>, importId: string, asked: PreviewQuery) {
  const { registerImports, registers, rounds, framework } = store
  const shown = idField.safeParse(importId).success ? await registerImports.find(importId) : null
  if (shown === null) return null
  const isOver = shown.state === 'confirmed' || shown.state === 'undone'
  const list = asked.list ?? listLengths(shown)[0]?.list ?? null
  return {
    language,
    today,
    shown,
    asked: { ...asked, list },
    canBeUndone: canUndo(shown, new Date()),
    vocabularies: await registers.vocabularies(),
    /** Indicators that are counted from the register, to go on to. */
    feeds: isOver ? indicatorsFrom(await framework.of(await rounds.current()), shown.register) : [],
    words: shown.state === 'ready' ? await registerImports.unknownWords(importId) : [],
    cells: list === 'faulty' ? await registerImports.faults(importId, asked.page) : null,
    rows: list === null || list === 'faulty' ? null : await registerImports[pageOf[list]](shown, asked.page),
  }
}

const pageOf = { new: 'added', changed: 'changed', missing: 'missing', left: 'left' } as const satisfies Record<
  Exclude<PreviewList, 'faulty'>,
  keyof Looking['registerImports']
>

/** What the page of an import shows. */
export type ShownImport = NonNullable<Awaited<ReturnType<typeof loadImport>>>
