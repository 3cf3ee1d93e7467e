import { LinkButton } from '../../../_ui/button'
import { Cluster, Stack } from '../../../_ui/layout'
import { RowList } from '../../../_ui/list'
import { Section } from '../../../_ui/section'
import { linkTexts } from '../../../_evidence/link-texts'
import type { Expectation } from '@/lib/framework/framework'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { ExpectationProof } from '@/lib/readiness/proof'
import { LinkedDocument } from './linked-document'
import type { LoadedRequirement } from './load'

/** What proof the requirement asks, and for each of them what is there and what is missing. */
export function ExpectationSections(loaded: LoadedRequirement) {
  const { language, requirement, readiness, links, member, round } = loaded
  const t = translator(language)
  const texts = linkTexts(t, member)
  return (
    <Section
      id="proof"
      title={t('requirements.expectation.title')}
      lead={t('requirements.expectation.lead', { count: requirement.expectations.length })}
    >
      {requirement.expectations.map((expectation) => {
        const proof = readiness.proof.expectations.find(({ id }) => id === expectation.id)
        const linked = links.filter(({ expectationId }) => expectationId === expectation.id)
        return (
          <Section
            key={expectation.id}
            id={expectation.id}
            level={3}
            title={expectation.mustShow[language]}
            lead={askedText(language, expectation)}
          >
            <Stack>
              {proof && <p>{proofText(language, proof)}</p>}
              {linked.length > 0 && (
                <RowList>
                  {linked.map((link) => (
                    <LinkedDocument key={link.id} link={link} texts={texts} {...loaded} />
                  ))}
                </RowList>
              )}
              {round.frozenOn === null && may(member.role, 'evidence:edit') && (
                <Cluster>
                  <LinkButton
                    href={`/evidence/new?expectation=${expectation.id}`}
                    kind="secondary"
                    size="small"
                    icon="plus"
                  >
                    {t('requirements.expectation.add')}
                  </LinkButton>
                  <LinkButton
                    href={`/requirements/${requirement.id}/link?expectation=${expectation.id}`}
                    kind="quiet"
                    size="small"
                  >
                    {t('requirements.expectation.link')}
                  </LinkButton>
                </Cluster>
              )}
            </Stack>
          </Section>
        )
      })}
    </Section>
  )
}

/** "Protocol · hooguit 2 jaar oud · verplicht". */
function askedText(language: Language, { kind, maxAgeMonths, required }: Expectation): string {
  const t = translator(language)
  return [
    t(`app.kind.${kind}`),
    ageText(language, maxAgeMonths),
    t(required ? 'requirements.expectation.required' : 'requirements.expectation.helpful'),
  ].join(' · ')
}

function ageText(language: Language, months: number | null): string {
  const t = translator(language)
  if (months === null) return t('requirements.expectation.anyAge')
  return months % 12 === 0
    ? t('requirements.expectation.ageYears', { years: months / 12 })
    : t('requirements.expectation.ageMonths', { months })
}

/** What is there for this expectation, or what is missing. */
function proofText(language: Language, { state, validUntil }: ExpectationProof): string {
  return translator(language)(`requirements.expectation.state.${state}`, {
    day: validUntil === null ? 'none' : formatDay(validUntil, language),
  })
}
