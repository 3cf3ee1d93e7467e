import { LinkStatus } from '../../../../_evidence/link-status'
import { formTexts } from '../../../../_frame/form-texts'
import { Row, RowList } from '../../../../_ui/list'
import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { Stack } from '../../../../_ui/layout'
import { expectationOf } from '@/lib/framework/framework'
import { translator } from '@/lib/i18n/translate'
import type { LoadedEvidence } from '../load'
import { RemoveForm } from './remove-form'

/** Asks once more, and says first what the organisation loses. */
export function RemoveView({ language, today, evidence, links, framework }: LoadedEvidence) {
  const t = translator(language)
  const inForce = links.filter(({ status }) => status !== 'withdrawn')
  return (
    <>
      <PageHeader
        back={{ href: `/evidence/${evidence.id}`, label: evidence.title }}
        title={t('evidence.remove.title')}
        lead={t('evidence.remove.lead', { title: evidence.title })}
      />
      <Stack gap="lg">
        {inForce.length === 0 ? (
          <p>{t('evidence.remove.unused')}</p>
        ) : (
          <>
            <Notice tone="warning" title={t('evidence.remove.used')}>
              <p>{t('evidence.remove.usedText', { count: inForce.length })}</p>
            </Notice>
            <RowList label={t('evidence.remove.used')}>
              {inForce.map((link) => {
                const asked = expectationOf(framework, link.expectationId)
                return (
                  <Row
                    key={link.id}
                    title={asked?.requirement.title[language] ?? link.expectationId}
                    hint={asked?.expectation.mustShow[language]}
                    status={<LinkStatus language={language} link={link} today={today} />}
                  />
                )
              })}
            </RowList>
          </>
        )}
        <p>{t('evidence.remove.kept')}</p>
        <RemoveForm
          evidenceId={evidence.id}
          texts={{
            submit: t('evidence.remove.submit'),
            cancel: t('evidence.remove.cancel'),
            ...formTexts(t, ['not-found']),
          }}
        />
      </Stack>
    </>
  )
}
