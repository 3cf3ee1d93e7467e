import type { Place } from '@/lib/privacy/place'
import type { Language } from './languages'
import { translator, type Translate } from './translate'

/** Where something was found, as its reader would look for it: "blad Zaken, cel D14", "bladzijde 3, regel 12". */
export function placeText(language: Language, place: Place): string {
  const t = translator(language)
  const text = withStory(t, place)
  const { attachment } = place
  return attachment === undefined
    ? text
    : t('examination.place.attachment', { attachment: named(attachment), place: text })
}

function withStory(t: Translate, place: Place): string {
  const text = spot(t, place)
  if (!('story' in place) || place.at === 'mail' || place.story === 'text') return text
  return t('examination.place.in', { place: text, story: t(`examination.story.${place.story}`) })
}

function spot(t: Translate, place: Place): string {
  switch (place.at) {
    case 'page':
      return place.line === 0
        ? t('examination.place.remark', { page: place.page })
        : t('examination.place.page', { page: place.page, line: place.line })
    case 'paragraph':
      return t('examination.place.paragraph', { paragraph: place.paragraph })
    case 'cell':
      return t('examination.place.cell', { sheet: named(place.sheet), cell: place.cell })
    case 'sheet':
      return place.sheet === ''
        ? t('examination.place.workbook')
        : t('examination.place.sheet', { sheet: named(place.sheet) })
    case 'slide':
      return place.slide === 0 ? t('examination.place.slides') : t('examination.place.slide', { slide: place.slide })
    case 'line':
      return t('examination.place.line', { line: place.line })
    case 'mail':
      return place.story === 'header'
        ? t('examination.place.mail-header')
        : t('examination.place.mail-text', { line: place.line })
    case 'properties':
      return t('examination.place.properties')
  }
}

/** A name that was itself personal data was replaced by its number: "#2" reads as 2. */
function named(name: string): string {
  return /^#\d+$/.test(name) ? name.slice(1) : name
}
