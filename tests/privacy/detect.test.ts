import { foundIn } from './found'

describe('a citizen service number', () => {
  test.each([
    'BSN: 123456782',
    'Burgerservicenummer 123456782',
    'Het sofinummer van mevrouw is 123456782.',
    'bsn 1234.56.782',
    'BSN 123 456 782',
    'bsn\n123456782',
    '123456782 (BSN)',
    'BSN:\u00a0123\u200b456782',
    'BSN: 123456782',
  ])('is certain with a word that says so: %j', (text) => {
    expect(foundIn(text)).toEqual([expect.stringMatching(/^bsn [\d. ]+$/)])
  })

  test('is certain by the head of its column, also when a spreadsheet took the zero off', () => {
    expect(foundIn('123456782', { heading: 'BSN' })).toEqual(['bsn 123456782'])
    expect(foundIn('12345672', { heading: 'Burgerservicenummer' })).toEqual(['bsn 12345672'])
    expect(foundIn('12345672', { heading: 'Bedrag' })).toEqual([])
  })

  test('is possible without that word', () => {
    expect(foundIn('Zie 123456782 voor het vervolg.')).toEqual(['bsn 123456782 ?'])
  })

  test.each([
    'BSN: 123456789',
    'bsn 000000000',
    'Zaaknummer 123456782',
    'dossiernr. 123456782',
    'Kenmerk: 123456782',
    'factuur 123456782',
    'Begroting: 123.456.782 euro',
    'ISBN 9781234567824',
    '1123456782',
    '12,123456782',
  ])('is not %j', (text) => {
    expect(foundIn(text)).toEqual([])
  })

  test('is not certain because of somebody who is called Sofie', () => {
    expect(foundIn('Sofie 123456782')).toEqual(['bsn 123456782 ?'])
  })
})

describe('a bank account', () => {
  test.each([
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'IBAN: nl91 abna 0417 1643 00.',
    'rekening NL91.ABNA.0417.1643.00 ten name van',
    'BE68 5390 0754 7034',
    'DE89370400440532013000',
  ])('is found in %j', (text) => {
    expect(foundIn(text)).toEqual([expect.stringMatching(/^iban /)])
  })

  test.each([
    'NL92ABNA0417164300',
    'NL91ABNA041716430',
    'XNL91ABNA0417164300',
    'NL91ABNA04171643001',
    'AB12 is geen rekening',
  ])('is not %j', (text) => {
    expect(foundIn(text)).toEqual([])
  })

  test('stops where the account stops', () => {
    expect(foundIn('NL91 ABNA 0417 1643 00 op naam')).toEqual(['iban NL91 ABNA 0417 1643 00'])
  })
})

describe('a telephone number', () => {
  test.each([
    '0612345678',
    '06-12345678',
    '06 12345678',
    '06 12 34 56 78',
    '06-12 34 56 78',
    '06 - 1234 5678',
    '+31612345678',
    '+31 6 12345678',
    '+31 (0)6 12 34 56 78',
    '0031 6 12345678',
    '0251-234567',
    '(0251) 23 45 67',
    '0251 - 23 45 67',
    '+31 251 234567',
    '020 123 45 67',
    '020-1234567',
    'Tel. 06.12345678',
  ])('is found in %j', (text) => {
    expect(foundIn(`Bel ${text}, dan`)).toEqual([expect.stringMatching(/^phone /)])
  })

  test('is found by the head of its column when a spreadsheet took the zero off', () => {
    expect(foundIn('612345678', { heading: 'Mobiel' })).toEqual(['phone 612345678'])
    expect(foundIn('612345678', { heading: 'Bedrag' })).toEqual([])
  })

  test.each([
    '0800-1234567',
    '0900 1234567',
    '088 123 45 67',
    '085-1234567',
    '01-02-2026 10:30',
    '01-02-2026 2345',
    '12345678',
    '0,1234567890',
    '123 0612345678 0123',
    'zaak 2026-0612345678-3',
    '061234567',
    '06123456789',
    'Receptie: 0251-234567',
    '04 12 34 56 78',
    '0044 20 7946 0958',
  ])('of a person is not %j', (text) => {
    expect(foundIn(text).filter((found) => found !== 'phone 0612345678')).toEqual([])
  })
})

describe('an address', () => {
  test.each([
    'Kerkstraat 12, 1961 AB Heemskerk',
    'Kerkstraat 12a\n1961 AB Heemskerk',
    'Kerkstraat 12-3 1961AB',
    '1961 AB 12',
    '1961AB, 12 B',
    '1961ab 12',
    '1961 AB nr. 12',
    'Burg. van Lennepweg 101 bis, 1961 AB HEEMSKERK',
  ])('is found in %j', (text) => {
    expect(foundIn(text)).toEqual([expect.stringMatching(/^address /)])
  })

  test('is found when its house number stands in the next cell', () => {
    expect(foundIn('1961 AB', { next: '12' })).toEqual(['address 1961 AB 12'])
    expect(foundIn('1961 AB', { next: 'Heemskerk' })).toEqual([])
  })

  test.each([
    '1961 AB Heemskerk',
    'Postbus 12, 1960 AA Heemskerk',
    'Bezoekadres: Maerelaan 1, 1962 KC Heemskerk',
    'In 2026 EN daarna',
    'de jaren 2025 en 12 maanden',
    'Artikel 1961 SS 12',
    'IN 2026 WAS 12 procent',
  ])('where somebody lives is not %j', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})

describe('an e-mail address', () => {
  test.each([
    'j.jansen@gmail.com',
    'Jan <jan.de-vries+buurt@ziggo.nl>',
    'mailto:fatima@kpnmail.nl?subject=x',
    'j.müller@web.de',
    '"an@x.nl"',
  ])('is found in %j', (text) => {
    expect(foundIn(text)).toEqual([expect.stringMatching(/^email .+@[a-z.]+$/)])
  })

  test.each([
    'info@buurtbemiddeling.nl',
    'Secretariaat@welzijn.nl',
    'buurtbemiddeling.heemskerk@welzijn.nl',
    'info-heemskerk@welzijn.nl',
    'no-reply@gemeente.nl',
    'socius@socius.nl',
    'a @ b',
    '@naam.nl',
    'naam@localhost',
    'twee@@punten.nl',
    'prijs 12@3,50',
  ])('of a person is not %j', (text) => {
    expect(foundIn(text)).toEqual([])
  })

  test('is not found when it is known already', () => {
    expect(foundIn('Lotte@Buurt.nl en piet@buurt.nl', {}, ['lotte@buurt.nl'])).toEqual(['email piet@buurt.nl'])
  })
})

describe('a birth date', () => {
  test.each([
    'geboren 03-04-1981',
    'Geb. 3/4/1981',
    'geb 3.4.81',
    'Geboortedatum: 1981-04-03',
    'geboren te Heemskerk op 3 april 1981',
    'Date of birth: 3 April 1981',
    'geboortedatum\n3 apr. 1981',
  ])('is found in %j', (text) => {
    expect(foundIn(text)).toEqual([expect.stringMatching(/^birth-date /)])
  })

  test('is found by the head of its column', () => {
    expect(foundIn('1981-04-03', { heading: 'Geboortedatum' })).toEqual(['birth-date 1981-04-03'])
    expect(foundIn('1981-04-03', { heading: 'Datum melding' })).toEqual([])
  })

  test.each([
    'Vergadering van 03-04-2026',
    'Het idee werd geboren in de wijk. De stuurgroep van alle partijen kwam bijeen op 3 april 2026',
    'geboren 45-45-1981',
    'geboren in 1981',
    'gebouw van 03-04-1981',
  ])('is not %j', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})

test('everything on one line is found, each by itself', () => {
  const line =
    'Kerkstraat 12, 1961 AB Heemskerk. Mail jan@ziggo.nl of bel 06-12345678. NL91 ABNA 0417 1643 00. BSN 123456782'
  expect(foundIn(line).map((found) => found.split(' ')[0])).toEqual(['address', 'email', 'phone', 'iban', 'bsn'])
})
