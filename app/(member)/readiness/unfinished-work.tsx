import { RequirementLink, type Reading } from '../../_readiness/step-rows'
import { Disclosure } from '../../_ui/disclosure'
import { Stack } from '../../_ui/layout'
import { Row, RowList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import { WorkStatus } from '../../_ui/status'
import { translator } from '@/lib/i18n/translate'
import { unfinishedWork } from '@/lib/readiness/open-items'
import type { Readiness } from '@/lib/readiness/score'

/** How far the work is, and every requirement of which it is not finished. */
export function UnfinishedWork({ readiness, ...reading }: Reading & { readonly readiness: Readiness }) {
  const t = translator(reading.language)
  const { done, of, percent } = readiness.work
  const unfinished = unfinishedWork(readiness)
  return (
    <Section id="work" title={t('overview.work')}>
      <Stack>
        <p>{t('overview.workValue', { done, of, percent: percent ?? 0 })}</p>
        {unfinished.length > 0 && (
          <Disclosure summary={t('explained.showWork', { count: unfinished.length })}>
            <p>{t('explained.workLead', { points: 100 / of })}</p>
            <RowList label={t('overview.work')}>
              {unfinished.map(({ id, work }) => (
                <Row
                  key={id}
                  title={<RequirementLink {...reading} requirementId={id} />}
                  status={<WorkStatus state={work} label={t(`app.work.${work}`)} />}
                />
              ))}
            </RowList>
          </Disclosure>
        )}
      </Stack>
    </Section>
  )
}
