import { memberRoute } from '../../../_gate/routes'
import { LanguageShape } from '@/lib/i18n/languages'
import { makeNote } from './make-note'

/** The decision note as PDF, in the language asked for or else the member's own. */
export const GET = memberRoute('decision:read', async (desk, request) => {
  const language = LanguageShape.catch(desk.language).parse(new URL(request.url).searchParams.get('language'))
  const note = await makeNote(desk, language)
  if (!note.ok) return new Response(null, { status: 303, headers: { Location: '/decision?problem=summary-failed' } })
  return new Response(note.value.bytes, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${note.value.name}"`,
      'Content-Language': language,
      'Cache-Control': 'no-store',
    },
  })
})
