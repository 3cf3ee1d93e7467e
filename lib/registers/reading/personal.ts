import { detect } from '@/lib/privacy/detect'
import { readable } from '@/lib/privacy/readable'
import type { FindingKind } from '@/lib/privacy/finding'
import { wordsOf } from './fold'
import type { PersonalReason } from './proposal'

/** What a heading says of personal data, tried in this order on its words without blanks and accents. */
const certain: readonly (readonly [PersonalReason, RegExp])[] = [
  ['bsn', /bsn|burgerservice|sofinummer|citizenservice/],
  ['iban', /iban|rekeningnummer|bankrekening|bankaccount/],
  ['email', /e?mailadres|email|^mail$|mailaddress/],
  ['phone', /telefoon|telnr|^tel$|telnummer|mobiel|gsm|phone|06nummer|^06$/],
  ['birth-date', /geboorte|geboren|gebdat|^geb$|birth|leeftijd|^age$|^dob$/],
  [
    'address',
    /adres|address|straat|street|postcode|zipcode|postalcode|housen(?:umbe|)r|huisn(?:umme|)r|huisno|huisletter|huisnum|toevoeging|^toev$|^(?:huis|house)$|^pc[46]?$|woonplaats/,
  ],
  ['name', /naam|names?$|initialen|voorletters/],
]
/** The same of headings that may be of something else: when something happened, or how often. */
const likely: readonly (readonly [PersonalReason, RegExp])[] = [
  [
    'free-text',
    /opmerking|toelichting|bijzonderhe|notitie|aantekening|omschrijving|beschrijving|memo|remark|comment|notes?$|toedracht|verhaal|samenvatting|description|details|logboek|vrijetekst|situatie/,
  ],
  [
    'name',
    /bewoner|client|partij|party|^(?:de)?melder$|^buren?$|buurman|buurvrouw|neighbou?r(?!hood)|overlastgever|veroorzaker|beklaagde|klager|contactpersoon|inwoner|huurder|tenant|complainant/,
  ],
]
/** Whether a small number below this heading may be of a house. */
export function mayBeHouseNumber(heading: string): boolean {
  return wordsOf(heading).some((word) => /^(?:huis.*|house|nr|no|num(?:mer)?|number|str|straat.*|weg|pc)$/.test(word))
}

/** Names of what is no person. */
const otherNames =
  /(?:wijk|buurt|training|cursus|opleiding|activiteit|project|organisatie|aanbieder|instantie)s?naam|naam(?:van)?(?:de|het)?(?:wijk|buurt|training|cursus|opleiding|activiteit|project|organisatie|aanbieder|instantie)/
const whenOrHowOften = /datum|aantal|^(?:date|day|number|count)/

/** What a column with this heading could hold of a person; null when it says nothing of the kind. */
export function personalByHeading(heading: string): PersonalReason | null {
  const plain = wordsOf(heading).join('').replace(otherNames, '')
  const told = whenOrHowOften.test(plain) ? certain : [...certain, ...likely]
  return told.find(([, said]) => said.test(plain))?.[0] ?? null
}

/** Without one of these there is nothing to look for, and looking takes time. */
const worthALook = /@|\d{6}|\d[\d ().-]{7}|\d{4} ?[A-Za-z]{2}|[A-Za-z]{2}\d{2}/

const reasons: Readonly<Record<FindingKind, PersonalReason>> = {
  bsn: 'bsn',
  iban: 'iban',
  'birth-date': 'birth-date',
  address: 'address',
  phone: 'phone',
  email: 'email',
}

/** What a cell certainly holds of a person; null when nothing is found. */
export function personalInCell(text: string, heading: string): PersonalReason | null {
  if (!worthALook.test(text)) return null
  const found = detect({ text: readable(text), heading }, new Set()).find(({ certain }) => certain)
  return found === undefined ? null : reasons[found.kind]
}
