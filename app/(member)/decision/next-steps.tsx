import { LinkButton } from '../../_ui/button'
import { Stack } from '../../_ui/layout'
import { Section } from '../../_ui/section'
import type { DecisionOption } from '@/lib/decision/decision'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

const places = {
  permanent: () => '/rounds',
  // A next round begins from one that was frozen.
  extend: (frozen: boolean) => (frozen ? '/rounds/next' : '/rounds'),
  'other-form': () => '/partners',
  stop: () => '/rounds',
} as const

type Props = { readonly language: Language; readonly outcome: DecisionOption; readonly frozen: boolean }

/** What follows from what was decided. */
export function NextSteps({ language, outcome, frozen }: Props) {
  const t = translator(language)
  return (
    <Section id="next" title={t('decision.next.title')}>
      <Stack>
        <p>{t(`decision.next.${outcome}`)}</p>
        <div>
          <LinkButton href={places[outcome](frozen)} kind="secondary">
            {t(`decision.next.${outcome}Link`)}
          </LinkButton>
        </div>
      </Stack>
    </Section>
  )
}
