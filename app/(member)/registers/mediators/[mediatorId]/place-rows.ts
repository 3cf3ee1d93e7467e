import { requirementOf, type Framework } from '@/lib/framework/framework'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { NamePlace } from '@/lib/registers/care/known'
import { registerOf } from '@/lib/registers/registers'

/** A place where a name stands, as a link to where it can be mended. */
export type PlaceRow = { readonly href: string; readonly title: string; readonly hint: string }

export function placeRows(language: Language, framework: Framework, places: readonly NamePlace[]): readonly PlaceRow[] {
  const t = translator(language)
  return places.map((place) => {
    switch (place.kind) {
      case 'evidence': {
        const kind = t(`app.kind.${place.evidenceKind}`)
        return { href: `/evidence/${place.id}`, title: place.title, hint: t('care.known.place.evidence', { kind }) }
      }
      case 'requirement': {
        const title = requirementOf(framework, place.id)?.title[language] ?? place.id
        return { href: `/requirements/${place.id}`, title, hint: t('care.known.place.requirement') }
      }
      default: {
        const title = t(`care.known.place.${place.kind}`, { day: formatDay(place.day, language) })
        return { href: `/registers/${place.kind}/${place.id}`, title, hint: registerOf(place.kind).title[language] }
      }
    }
  })
}
