import { formTexts } from '../../../_frame/form-texts'
import { PageHeader } from '../../../_ui/page-header'
import { Section } from '../../../_ui/section'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { OwnMilestone } from '@/lib/rounds/own-milestone'
import { saveMilestone } from '../actions'
import { MilestoneForm } from '../milestone-form'
import { RemoveForm } from './remove-form'

type MilestoneViewProps = { readonly language: Language; readonly milestone: OwnMilestone }

/** One day of our own, to change or to take off the time line. */
export function MilestoneView({ language, milestone }: MilestoneViewProps) {
  const t = translator(language)
  const { id, title, on, version } = milestone
  const refusals = formTexts(t, ['changed-meanwhile', 'not-found', 'round-frozen'])
  return (
    <>
      <PageHeader
        title={t('timeline.own.changeTitle')}
        back={{ href: '/timeline#days', label: t('timeline.own.back') }}
      />
      <MilestoneForm
        action={saveMilestone}
        saved={{ milestoneId: id, title, on, version }}
        texts={{
          ...{ name: t('timeline.own.name'), hint: t('timeline.own.hint'), on: t('timeline.own.on') },
          ...{ submit: t('timeline.own.save'), done: t('timeline.own.saved') },
          stored: {
            title: t('timeline.own.stored', { value: title }),
            on: t('timeline.own.stored', { value: formatDay(on, language) }),
          },
          ...refusals,
        }}
      />
      <Section id="remove" title={t('timeline.own.removeTitle')}>
        <RemoveForm milestoneId={id} texts={{ remove: t('timeline.own.remove'), ...refusals }} />
      </Section>
    </>
  )
}
