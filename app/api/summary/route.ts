import { processTypesetter } from '../../_exports/typesetter'
import { memberRoute } from '../../_gate/routes'
import { exportName } from '@/lib/exports/export-name'
import { summaryOf } from '@/lib/exports/summary'
import { LanguageShape } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** The readiness summary as PDF, in the language asked for or else the member's own. */
export const GET = memberRoute('summary:read', async (desk, request) => {
  const { member, today } = desk
  const language = LanguageShape.catch(desk.language).parse(new URL(request.url).searchParams.get('language'))
  const found = await desk.read(async (store) => {
    const standing = await store.readiness.standing(today)
    if (standing.round.frozenOn !== null) return { frozen: await store.snapshots.ofRound(standing.round.id) }
    const links = await store.links.inForce(standing.round)
    const breakdowns = await store.indicators.breakdowns(today)
    const values = await store.value.of(standing.round)
    const [decision] = await store.decisions.of(standing.round)
    return { ...standing, links, breakdowns, values, decision, members: await store.members.all() }
  })
  // Of a frozen round there is one summary for ever.
  if ('frozen' in found) {
    const place = `/api/snapshots/${found.frozen?.id}/summary?language=${language}`
    return new Response(null, { status: 303, headers: { Location: place } })
  }
  // The transaction is closed by now: setting type takes longer than reading, and needs no row.
  const pdf = await processTypesetter().pdf(
    'summary.typ',
    summaryOf({
      ...found,
      organisation: member.organisationName,
      fictional: member.fictional,
      people: new Map(found.members.map(({ id, name }) => [id, name])),
      language,
      today,
      snapshot: null,
      madeBy: member.name,
      madeAt: new Date(),
    }),
  )
  if (!pdf.ok) return new Response(null, { status: 303, headers: { Location: '/summary?failed' } })
  const name = exportName(translator(language)('summary.file'), member.organisationName, today, 'pdf')
  return new Response(pdf.value, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Content-Language': language,
      'Cache-Control': 'no-store',
    },
  })
})
