import type { Desk } from '../../../_gate/as-member'
import type { Store } from '../../../_gate/uploads'
import type { Language } from '@/lib/i18n/languages'
import { changeTerm, withTerm, type SeenTerm } from '@/lib/registers/care/change-term'
import { indicatorChanges } from '@/lib/registers/care/indicator-changes'
import { hasMeaning, type KeptTerm, type TermWish } from '@/lib/registers/care/term'
import type { TermForm } from '@/lib/registers/care/term-form'
import { readIndicators } from '@/lib/registers/indicators/read-indicators'
import { withChanges, type TermChange } from '@/lib/registers/vocabulary-changes'
import { termOf } from '@/lib/registers/vocabulary'
import { ok } from '@/lib/result'
import { shownEffects, type ShownEffect } from './shown-effects'

/** What a form hears before anything is saved: the figures before and after, and what to send back as having seen them. */
export type TermEffect = {
  readonly effects: readonly ShownEffect[]
  readonly wish: TermWish
  readonly confirmed: string
}

/**
 * Saves a term. Where an outcome comes to mean something else, the effect on today's figures is shown first; it is saved
 * when the same wish comes back with the effect of the registers as they are now.
 */
export async function saveChangedTerm({ store, language, today }: Desk<Store>, form: TermForm) {
  const { vocabulary, term, seen, confirmed, ...wish } = form
  const at: SeenTerm = { vocabulary, term, seen }
  const first = changeTerm(await store.registerCare.changes(), at, wish, language)
  if (!first.ok) return first
  const goTo = `/registers/vocabularies/${vocabulary}?saved`
  if (first.value === null) return ok({ goTo })
  const looks = { store, language, today, at, wish }
  if (meansOther(await store.registerCare.changes(), at, first.value)) {
    const version = await store.registerCare.version()
    if (confirmed !== confirmation(version, wish)) return toldOf(looks, first.value, version)
  }
  const before = await store.registerCare.version()
  const held = await store.registerCare.hold()
  const changes = await store.registerCare.changes()
  const decided = changeTerm(changes, at, wish, language)
  if (!decided.ok) return decided
  if (decided.value === null) return ok({ goTo })
  // Somebody changed the registers between looking and holding: what was seen is no longer so.
  if (held !== before + 1 && meansOther(changes, at, decided.value)) return toldOf(looks, decided.value, held)
  await store.registerCare.saveTerm(at, decided.value)
  return ok({ goTo })
}

type Looks = Pick<Desk<Store>, 'store' | 'today'> & {
  readonly language: Language
  readonly at: SeenTerm
  readonly wish: TermWish
}

async function toldOf({ store, language, today, at, wish }: Looks, kept: KeptTerm, version: number) {
  const framework = await store.framework.of(await store.rounds.current())
  const now = await store.indicators.on(today)
  const vocabularies = withChanges(withTerm(await store.registerCare.changes(), at, kept))
  const then = await store.indicators.withVocabularies(today, vocabularies)
  const effects = indicatorChanges(readIndicators(framework, now, null), readIndicators(framework, then, null))
  const told: TermEffect = {
    effects: shownEffects(language, effects),
    wish,
    confirmed: confirmation(version, wish),
  }
  return ok({ told })
}

/** Names what was seen: the registers as they were, and the meaning that was wished. */
function confirmation(version: number, { positive, handled }: TermWish): string {
  return JSON.stringify([version, positive, handled])
}

/** Whether a term says something else of success than before. */
function meansOther(changes: readonly TermChange[], at: SeenTerm, kept: KeptTerm): boolean {
  if (!hasMeaning(at.vocabulary)) return false
  const meaning = (of: readonly TermChange[]) => {
    const term = termOf(withChanges(of), at.vocabulary, at.term)
    return JSON.stringify([term?.positive ?? null, term?.handled ?? false])
  }
  return meaning(changes) !== meaning(withTerm(changes, at, kept))
}
