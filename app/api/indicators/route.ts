import { memberRoute } from '../../_gate/routes'
import { DayShape } from '@/lib/day'
import { indicatorsDocument } from '@/lib/exports/indicators-document'
import { translator } from '@/lib/i18n/translate'

const headers = { 'Cache-Control': 'no-store' }

/**
 * What the indicators come to, for machines: today or on the day asked for (`?on=jjjj-mm-dd`). Its schema is at
 * `/api/indicators/schema`.
 */
export const GET = memberRoute('indicators:read', async ({ member, read, today, language }, request) => {
  const on = DayShape.safeParse(new URL(request.url).searchParams.get('on') ?? today)
  if (!on.success) {
    const sentence = translator(language)('indicators.bad-day')
    return Response.json({ problem: 'bad-day', sentence }, { status: 400, headers })
  }
  const { framework, indicators } = await read((store) => store.readiness.standing(on.data))
  return Response.json(indicatorsDocument(framework, indicators, on.data, member.role), { headers })
})
