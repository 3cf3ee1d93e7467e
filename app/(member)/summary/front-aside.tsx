import { Disclosure } from '../../_ui/disclosure'
import { Stack } from '../../_ui/layout'
import { DescriptionList } from '../../_ui/list'
import { Prose } from '../../_ui/prose'
import type { Front } from '@/lib/exports/summary-front'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

const contents = ['front', 'themes', 'gaps', 'indicators', 'evidence', 'about'] as const

type Props = { readonly language: Language; readonly front: Front; readonly requirements: number }

/** What stands beside readiness, what is not measured, and what the PDF holds. */
export function FrontAside({ language, front, requirements }: Props) {
  const t = translator(language)
  const beside = front.beside.map(({ title, text }) => ({ term: title, value: text.sentence }))
  return (
    <Stack gap="lg">
      <DescriptionList facts={[...front.facts, ...beside]} />
      <Prose>
        {[...front.progress, ...front.ijkpunten].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Prose>
      <div>
        <Disclosure summary={t('summary.screen.contents')}>
          <Prose>
            <ul>
              {contents.map((part) => (
                <li key={part}>{t(`summary.screen.contains.${part}`, { count: requirements })}</li>
              ))}
            </ul>
            <p>{t('summary.screen.accessible')}</p>
          </Prose>
        </Disclosure>
        <Disclosure summary={t('summary.screen.concept')}>
          <p>{t('summary.screen.conceptText')}</p>
        </Disclosure>
      </div>
    </Stack>
  )
}
