import { download } from '../../../../_exports/download'
import { memberRoute, problemResponse } from '../../../../_gate/routes'
import { exportName } from '@/lib/exports/export-name'
import { fictionalKind, fictionalLine } from '@/lib/exports/fictional'
import { xlsxBook } from '@/lib/exports/formats/xlsx'
import { IdShape } from '@/lib/framework/provenance'
import { editionAsSheets } from '@/lib/framework/write-edition'
import { LanguageShape } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** An edition as a spreadsheet, which the import reads back to exactly the same. */
export const GET = memberRoute<{ editionId: string }>('framework:read', async (desk, request, params) => {
  const id = IdShape.safeParse(params.editionId)
  const content = id.success ? await desk.read(({ editions }) => editions.content(id.data)) : null
  if (content === null) return problemResponse('not-found', 404)
  const { member, today } = desk
  const language = LanguageShape.catch(desk.language).parse(new URL(request.url).searchParams.get('language'))
  const marked = { fictional: member.fictional, language }
  const kind = fictionalKind(translator(language)('framework-file.file'), marked)
  const sheets = editionAsSheets(content, language, fictionalLine(marked))
  const about = { title: content.title[language], author: member.organisationName, madeAt: new Date() }
  return download(
    exportName(kind, member.organisationName, today, 'xlsx'),
    'xlsx',
    language,
    await xlsxBook(sheets, about),
  )
})
