import { LinkButton } from '../../../_ui/button'
import { Cluster, Stack } from '../../../_ui/layout'
import { PageHeader } from '../../../_ui/page-header'
import type { Day } from '@/lib/day'
import { daysLeftInBin, type BinnedEvidence } from '@/lib/evidence/bin'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { RestoreForm } from '../bin/restore-form'
import { removedText, restoreTexts } from '../bin/view'

type Props = {
  readonly language: Language
  readonly today: Day
  readonly item: BinnedEvidence
  readonly mayRestore: boolean
}

/** Where an item is that was removed: an old address still tells. */
export function InBin({ language, today, item, mayRestore }: Props) {
  const t = translator(language)
  return (
    <>
      <PageHeader
        back={{ href: '/evidence', label: t('evidence.all') }}
        eyebrow={t(`app.kind.${item.kind}`)}
        title={item.title}
        lead={t('evidence.bin.here')}
      />
      <Stack>
        <p>{removedText(language, item)}</p>
        <p>{t('evidence.bin.left', { days: daysLeftInBin(item, today) })}</p>
        {mayRestore && (
          <Cluster>
            <RestoreForm evidenceId={item.id} title={item.title} texts={restoreTexts(language)} />
            <LinkButton href="/evidence/bin" kind="quiet" size="small">
              {t('evidence.toBin')}
            </LinkButton>
          </Cluster>
        )}
      </Stack>
    </>
  )
}
