import fc from 'fast-check'
import { findHeadings } from '@/lib/registers/reading/headings'
import { keepsCell, proposeColumns } from '@/lib/registers/reading/propose-columns'
import type { RegisterName } from '@/lib/registers/register'
import { registerOf, registers } from '@/lib/registers/registers'
import { dictionary } from './read'
import { keyOf } from '@/lib/registers/reading/fold'

/** Where each heading goes, with sample cells below it where these matter. */
function proposed(register: RegisterName, headings: readonly string[], samples: readonly (readonly string[])[] = []) {
  const rows = samples.map((cells, at) => ({ line: at + 2, cells }))
  const seen = samples.length === 0 ? undefined : { samples: rows, dictionary }
  return proposeColumns(headings, registerOf(register), [], seen).map(
    ({ column, why, personal }) => column ?? personal ?? why,
  )
}

describe('headings', () => {
  test('every column is found by its names, in Dutch, in English and as the product itself calls it', () => {
    const lost = registers.flatMap((register) =>
      register.columns.flatMap(({ name, title, headings = [] }) =>
        [name, title.nl, title.en, ...headings, title.nl.toUpperCase(), ` ${title.nl} (verplicht) `, `${title.en}:`]
          .filter((heading) => proposed(register.name, [heading])[0] !== name)
          .map((heading) => `${register.name}: ${heading}`),
      ),
    )
    expect(lost).toEqual([])
  })
  test.each([
    ['cases', 'datum_melding', 'reportedOn'],
    ['cases', 'Datum van melding', 'reportedOn'],
    ['cases', 'Meldingsdatum', 'reportedOn'],
    ['cases', 'DATUM  MELDING', 'reportedOn'],
    ['cases', 'Datum', 'reportedOn'],
    ['cases', 'Zaak nr.', 'number'],
    ['cases', 'Zaaknr', 'number'],
    ['cases', 'Dossier-nummer', 'number'],
    ['cases', 'Zaaknumer', 'number'],
    ['cases', 'Bemiddelaar(s)', 'mediators'],
    ['cases', 'Vrijwilligers', 'mediators'],
    ['cases', 'Overlastsoort', 'nuisance'],
    ['cases', 'Type overlast', 'nuisance'],
    ['cases', 'Geschikt voor bemiddeling (ja/nee)', 'suitable'],
    ['cases', 'Datum 1e gesprek', 'firstTalkOn'],
    ['cases', 'Eerste contact d.d.', 'firstContactOn'],
    ['cases', 'Datum afgesloten', 'closedOn'],
    ['cases', 'Sluitingsdatum', 'closedOn'],
    ['cases', 'Datum terugkoppeling verwijzer', 'feedbackOn'],
    ['cases', 'Wijk/buurt', 'district'],
    ['mediators', 'Geheimhoudingsverklaring getekend', 'secrecySignedOn'],
    ['mediators', 'VOG d.d.', 'vogSeenOn'],
    ['mediators', 'Startdatum', 'activeFrom'],
    ['trainings', 'Aantal uren', 'hours'],
    ['trainings', 'Uren (totaal)', 'hours'],
    ['meetings', 'Aantal aanwezigen', 'present'],
    ['meetings', 'Notulen?', 'minutes'],
  ] as const)('in %s, "%s" is %s', (register, heading, column) => {
    expect(proposed(register, [heading])).toEqual([column])
  })
  test.each([
    ['cases', 'Kleur'],
    ['cases', 'Aantal brieven'],
    ['trainings', 'Locatie'],
    ['meetings', 'Voorzitter'],
  ] as const)('in %s, "%s" is not guessed at', (register, heading) => {
    expect(proposed(register, [heading])).toEqual(['unknown'])
  })
  test('two columns never go to the same place: the better name wins', () => {
    expect(proposed('cases', ['Nr', 'Zaaknummer', 'Datum', 'Datum melding'])).toEqual([
      'unknown',
      'number',
      'unknown',
      'reportedOn',
    ])
    const headings = fc.array(fc.constantFrom('Nr', 'Datum', 'Datum melding', 'Soort', 'Gesprek', 'Wijk', ''))
    fc.assert(
      fc.property(headings, fc.constantFrom(...registers), (given, register) => {
        const taken = proposeColumns(given, register, []).flatMap(({ column }) => column ?? [])
        expect(new Set(taken).size).toBe(taken.length)
      }),
    )
  })
  test('a doubtful heading is held against what stands below it', () => {
    const dates = [['03-03-2022'], ['04-03-2022']]
    expect(proposed('cases', ['Terugkoppeling aan verwijzer'], dates)).toEqual(['feedbackOn'])
    expect(proposed('cases', ['Datum verwijzing'], [['gisteren'], ['vandaag']])).toEqual(['unknown'])
    expect(proposed('cases', ['Gesprekken met melder'], [['2'], ['3']])).toEqual(['talks'])
    expect(proposed('trainings', ['Erkende training'], [['ja'], ['nee']])).toEqual(['recognised'])
    expect(proposed('cases', ['Niet geschikt'], [['geweld'], ['familie']])).toEqual(['unsuitableReason'])
    expect(proposed('cases', ['Niet geschikt'], [['ja'], ['nee']])).toEqual(['unknown'])
  })
  test('what somebody said of a heading before is done again, also that it is left out', () => {
    const remembered = [
      { heading: keyOf('Via wie?'), column: 'channel' },
      { heading: keyOf('Wijk'), column: null },
    ]
    const columns = proposeColumns(['via wie', 'Wijk', 'Aanmelder'], registerOf('cases'), remembered)
    expect(columns.map(({ column, why }) => [column, why])).toEqual([
      ['channel', 'remembered'],
      [null, 'left-out'],
      [null, 'unknown'],
    ])
  })
  test('a column without heading is shown when something stands in it', () => {
    const rows = [['1', '03-03-2022', '', 'ja']]
    expect(proposed('cases', ['Nr', 'Datum', '', ''], rows)).toEqual(['number', 'reportedOn', 'unknown'])
  })
})

describe('the row with the headings', () => {
  const rows = (...cells: readonly (readonly string[])[]) => cells.map((row, at) => ({ line: at + 1, cells: row }))
  test('may stand below titles and notes', () => {
    const file = rows(
      ['Buurtbemiddeling Heemskerk'],
      ['Zaken 2022', '', 'Datum: 3-1-2023'],
      ['Zaaknummer', 'Datum melding', 'Wijk'],
      ['2022-001', '28-04-2022', 'Boekel'],
    )
    expect(findHeadings(file, registerOf('cases'))?.line).toBe(3)
  })
  test('is not found where there is none', () => {
    expect(findHeadings(rows(['2022-001', '28-04-2022', 'Boekel']), registerOf('cases'))).toBeUndefined()
    expect(findHeadings([], registerOf('cases'))).toBeUndefined()
  })
})

describe('what may be of a person', () => {
  test.each([
    ['Naam', 'name'],
    ['Naam melder', 'name'],
    ['Achternaam', 'name'],
    ['Andere partij', 'name'],
    ['Straat', 'address'],
    ['Adres', 'address'],
    ['Postcode', 'address'],
    ['Huisnr.', 'address'],
    ['Huis', 'address'],
    ['Huis nr', 'address'],
    ['Toevoeging', 'address'],
    ['Telefoonnummer', 'phone'],
    ['Mobiel', 'phone'],
    ['E-mail', 'email'],
    ['E-mailadres', 'email'],
    ['Geboortedatum', 'birth-date'],
    ['BSN', 'bsn'],
    ['IBAN', 'iban'],
    ['Opmerkingen', 'free-text'],
    ['Toelichting', 'free-text'],
    ['Bijzonderheden', 'free-text'],
    ['Remarks', 'free-text'],
  ] as const)('a column "%s" is skipped: %s', (heading, reason) => {
    expect(proposed('cases', [heading])).toEqual([reason])
  })
  test.each([
    ['trainings', 'Naam training'],
    ['cases', 'Aantal bewoners'],
    ['cases', 'Datum brief aan andere partij'],
    ['activities', 'Mailing'],
    ['activities', 'Huis-aan-huis'],
    ['cases', 'Huisdieren'],
  ] as const)('in %s, "%s" is of no person', (register, heading) => {
    expect(proposeColumns([heading], registerOf(register), [])[0]?.personal).toBeUndefined()
  })
  test('somebody who said otherwise before does not change that', () => {
    const remembered = [{ heading: 'naammelder', column: 'district' }]
    expect(proposeColumns(['Naam melder'], registerOf('cases'), remembered)[0]).toMatchObject({ personal: 'name' })
  })
  test('only the register of mediators has a column for a name', () => {
    expect(proposed('mediators', ['Voornaam', 'Achternaam', 'Telefoon', 'Adres'])).toEqual([
      'name',
      'name',
      'phone',
      'address',
    ])
    expect(proposeColumns(['Voornaam', 'Achternaam'], registerOf('mediators'), [])[1]?.column).toBeNull()
    expect(proposed('trainings', ['Naam'])).toEqual(['name'])
  })
  test('what stands in a column tells as well', () => {
    expect(proposed('cases', ['Bereikbaar'], [[''], ['06-12345678']])).toEqual(['phone'])
    expect(proposed('cases', ['Waar'], [['Kerkstraat 12, 1961 AB Heemskerk']])).toEqual(['address'])
  })
  test('a heading that sounds personal is only looked at as such when its cells may be', () => {
    expect(proposed('cases', ['Melder'], [['politie'], ['zelfmelder']])).toEqual(['channel'])
    expect(proposed('cases', ['Contact met andere partij'], [['03-03-2022']])).toEqual(['unknown'])
    expect(proposed('cases', ['Melder'], [['politie'], ['Jan Jansen']])).toEqual(['name'])
  })
})

describe('what may wait until somebody confirms', () => {
  const [matched, unknown, personal] = [
    { index: 0, heading: 'Wijk', column: 'district', why: 'matched' },
    { index: 1, heading: 'Via wie', column: null, why: 'unknown' },
    { index: 2, heading: 'Naam', column: null, why: 'personal', personal: 'name' },
  ] as const
  test('of a column that goes somewhere everything', () => {
    expect(keepsCell(matched, 'Boekel', dictionary)).toBe(true)
  })
  test.each(['03-03-2022', '3', '15,5', 'ja', 'politie', 'geluid personen'])('of an unknown one: %s', (text) => {
    expect(keepsCell(unknown, text, dictionary)).toBe(true)
  })
  test.each(['Jan Jansen', '06-12345678', '123456782', '03-03-1981', 'jan@example.nl', 'Kerkstraat 12', ''])(
    'of an unknown one never "%s"',
    (text) => {
      expect(keepsCell(unknown, text, dictionary)).toBe(false)
    },
  )
  test.each(['Nr', 'Nr. 2', 'Huis of flat', 'No.', 'Str. + nr.'])('of an unknown "%s" no number', (heading) => {
    expect(keepsCell({ ...unknown, heading }, '12', dictionary)).toBe(false)
    expect(keepsCell({ ...unknown, heading }, 'ja', dictionary)).toBe(true)
  })
  test('of one with personal data nothing', () => {
    expect(keepsCell(personal, 'ja', dictionary)).toBe(false)
  })
})
