import { detect } from '@/lib/privacy/detect'
import { readable } from '@/lib/privacy/readable'
import type { Column } from '../column'
import type { RegisterDefinition } from '../register'
import { isBlankWord } from './blank'
import { personalInCell } from './personal'

type TextColumn = Extract<Column, { kind: 'text' }>

/** Whether a text may be of a person, where no person belongs. `heading` is what stands above it in a file. */
type PersonalText = (text: string, heading?: string) => boolean

/** A text so short is the name of a place, and not a sentence in which a street may be named. */
const longestLabel = 60

/** What to look for in a column: most in the key of a case, least in a sentence, nothing in the name of a mediator. */
export function personalTextIn(register: RegisterDefinition, column: TextColumn): PersonalText {
  if (column.personal === true) return () => false
  if (register.key.unique && register.key.columns.includes(column.name)) return isPersonalKey
  return column.longest <= longestLabel ? isPersonalLabel : isPersonalSentence
}

const salutation = /(?<!\p{L})(?:mevr|mevrouw|mw|dhr|de heer|meneer|fam|familie|mrs|ms)(?!\p{L})\.?[\s:]+['’]?\p{L}/iu
/** In a sentence only before a name with a capital. */
const salutationInSentence =
  /(?<!\p{L})(?:[Mm]evr\.?|[Mm]evrouw|[Mm]w\.|[Dd]hr\.?|[Dd]e heer|[Mm]eneer|[Ff]am\.|M[rs]s\.?) +(?:(?:van|von|de|der|den|het|ter|ten|el|['’]t) +|\p{Lu}\. ?)*\p{Lu}\p{Ll}/u
const streetAndNumber =
  /(?:straat|str\.|weg|laan|plein|kade|gracht|steeg|dreef|plantsoen|singel|pad|hof|dijk|markt|boulevard|street|road|avenue) *(?:nr\.?|nummer|-)? *\d{1,4} ?[a-z]?(?![\p{L}\d])/iu
/** A whole postcode is of some twenty houses; its four digits are of a district. */
const postcode = /(?<![\p{L}\d-])[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d-])/u
const bornLastCentury = /(?<!\d)\d{1,2}[-/. ]\d{1,2}[-/. ]19\d\d(?!\d)/
/** A mobile number of which a spreadsheet took the zero. */
const mobile = /^6[1-58]\d{7}$/
/** Numbers of cases most often begin with their year, or with zeros: 2026BB-12 is no postcode, and 202600001 no citizen service number. */
const beginsAsNumber = /^(?:(?:19[89]|20[0-4])\d|000)/

function isPersonalSentence(text: string, heading = ''): boolean {
  return personalInCell(text, heading) !== null || salutationInSentence.test(text)
}

function isPersonalLabel(text: string, heading = ''): boolean {
  return hasAddressee(text) || postcode.test(text) || personalInCell(text, heading) !== null
}

function hasAddressee(text: string): boolean {
  return /\p{L}{2}/u.test(text) && (salutation.test(text) || streetAndNumber.test(text))
}

/** The heading of a key says that it is the number of a case, so that only what stands in it counts. */
function isPersonalKey(text: string): boolean {
  if (hasAddressee(text) || bornLastCentury.test(text)) return true
  // A name has no digits; the number of a case always has.
  if (/^\p{L}[\p{L} .,'’-]{3,}$/u.test(text.trim())) return !isBlankWord(text)
  const plain = readable(text)
  const together = /^[\d .]+$/.test(plain) ? plain.replace(/[ .]/g, '') : plain
  if (!/@|\d{4}|\d{2} \d{2} \d{2}/.test(together)) return false
  return (
    mobile.test(together) ||
    detect({ text: together }, new Set()).some(
      ({ kind, certain, value }) =>
        (certain || kind === 'bsn') && !((kind === 'bsn' || kind === 'address') && beginsAsNumber.test(value)),
    )
  )
}
