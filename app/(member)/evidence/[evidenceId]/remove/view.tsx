import { formTexts } from '../../../../_frame/form-texts'
import { Stack } from '../../../../_ui/layout'
import { LinkRow, RowList } from '../../../../_ui/list'
import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { Section } from '../../../../_ui/section'
import { binDays } from '@/lib/evidence/bin'
import type { Evidence } from '@/lib/evidence/evidence'
import type { Loss } from '@/lib/evidence/loss'
import type { Framework } from '@/lib/framework/framework'
import { requirementNamed } from '@/lib/framework/named'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { RemoveForm } from './remove-form'

type Props = {
  readonly language: Language
  readonly evidence: Evidence
  readonly framework: Framework
  readonly loss: Loss
  /** Links that go along, accepted or not. */
  readonly uses: number
}

/** Asks once more, and says first what the organisation loses. */
export function RemoveView({ language, evidence, framework, loss, uses }: Props) {
  const t = translator(language)
  return (
    <>
      <PageHeader
        back={{ href: `/evidence/${evidence.id}`, label: evidence.title }}
        title={t('evidence.remove.title')}
        lead={t('evidence.remove.lead', { title: evidence.title })}
      />
      <Stack gap="lg">
        {uses === 0 && <p>{t('evidence.remove.unused')}</p>}
        {uses > 0 && loss.requirements.length === 0 && <p>{t('evidence.remove.noLoss', { count: uses })}</p>}
        {loss.requirements.length > 0 && (
          <>
            <Notice tone="warning" title={t('evidence.remove.used')}>
              <p>{t('evidence.remove.usedText', { count: loss.requirements.length })}</p>
              <p>
                {loss.from.ready === loss.to.ready
                  ? t('evidence.remove.sameReadiness', { ready: loss.from.ready, of: loss.from.of })
                  : t('evidence.remove.readiness', { from: loss.from.ready, to: loss.to.ready, of: loss.to.of })}
              </p>
            </Notice>
            <Section id="loss" title={t('evidence.remove.lossTitle')}>
              <RowList>
                {loss.requirements.map(({ id, losesReady }) => (
                  <LinkRow
                    key={id}
                    href={`/requirements/${id}`}
                    title={requirementNamed(language, framework, id)}
                    hint={losesReady ? t('evidence.remove.losesReady') : t('evidence.remove.losesProof')}
                  />
                ))}
              </RowList>
            </Section>
          </>
        )}
        <p>{t('evidence.remove.kept', { days: binDays })}</p>
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
