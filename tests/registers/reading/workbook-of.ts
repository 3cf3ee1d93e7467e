import { zipOf, type ZipPart } from '@/tests/evidence/files/zip-writer'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export type GivenSheet = {
  readonly name: string
  /** What stands in `sheetData`. */
  readonly rows: string
  readonly state?: 'hidden' | 'veryHidden'
  /** What the directory claims as the size of the sheet. */
  readonly claims?: number
}

type Given = {
  readonly sheets: readonly GivenSheet[]
  /** What stands in `sst`. */
  readonly texts?: string
  /** Formats of the cell styles, in their order. */
  readonly formats?: readonly string[]
  readonly from1904?: boolean
  /** How often the list names each sheet. */
  readonly listed?: number
  readonly others?: readonly ZipPart[]
}

/** A workbook as some program might write it: everything is as it was given, also when it is odd. */
export function workbookOf({
  sheets,
  texts = '',
  formats = [],
  from1904 = false,
  listed: times = 1,
  others = [],
}: Given): Buffer {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  )
  const relations = [
    ...sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    relation('texts', 'sharedStrings', 'sharedStrings.xml'),
    relation('styles', 'styles', '/xl/styles.xml'),
  ]
  const codes = formats.map((format, at) => `<numFmt numFmtId="${164 + at}" formatCode="${format}"/>`)
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`)
  return zipOf([
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: '_rels/.rels',
      data: `<Relationships>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${listed.join('').repeat(times)}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', data: `<Relationships>${relations.join('')}</Relationships>` },
    {
      name: 'xl/styles.xml',
      data: `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', data: `<sst xmlns="${main}">${texts}</sst>` },
    ...sheets.map(({ rows, claims }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      data: `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      ...(claims === undefined ? {} : { claims }),
    })),
    ...others,
  ])
}

/** A row of texts that stand in their cells, without a number of its own. */
export function textRow(...texts: readonly string[]): string {
  return `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
}
