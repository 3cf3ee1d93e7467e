import { LinkButton } from '../../_ui/button'
import { Stack } from '../../_ui/layout'
import { DescriptionList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import type { EditionHead } from '@/lib/framework/edition-head'
import { editionLabel } from '@/lib/framework/edition-label'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Round } from '@/lib/rounds/round'

type Props = {
  readonly language: Language
  readonly round: Round
  readonly framework: Framework
  readonly editions: readonly EditionHead[]
}

/** The edition of the round of now, and that it is not a text of the CCV as long as it is not. */
export function InUse({ language, round, framework, editions }: Props) {
  const t = translator(language)
  const { namedInPublic, total } = framework.knownCriteria
  const head = editions.find(({ id }) => id === framework.editionId)
  return (
    <Section id="in-use" title={t('framework.round.title')} lead={framework.title[language]}>
      <Stack>
        {round.frozenOn !== null && <p>{t('framework.round.none')}</p>}
        <DescriptionList
          facts={[
            { term: t('framework.round.edition'), value: editionLabel(language, framework.version) },
            ...(head
              ? [{ term: t('framework.round.counts'), value: t('framework.round.countsText', head.counts) }]
              : []),
            {
              term: t('framework.round.known'),
              value: t('framework.round.knownText', { named: namedInPublic, total }),
            },
            { term: t('framework.round.from'), value: framework.notice[language] },
          ]}
        />
        <p>
          <LinkButton href={`/framework/${framework.editionId}`} kind="secondary">
            {t('framework.round.read')}
          </LinkButton>
        </p>
      </Stack>
    </Section>
  )
}
