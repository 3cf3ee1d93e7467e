import { LinkRow, RowList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import type { ShownLink } from '@/lib/evidence/link'
import { isOwn } from '@/lib/evidence/review'
import type { Framework } from '@/lib/framework/framework'
import { requirementOfExpectationNamed } from '@/lib/framework/named'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** As many as one looks at in one go; the others move up. */
export const waitingShown = 10

type Props = {
  readonly language: Language
  readonly memberId: string
  readonly waiting: readonly ShownLink[]
  readonly framework: Framework
}

/** What colleagues added and this member can judge, and under own check their own; the oldest first. */
export function Waiting({ language, memberId, waiting, framework }: Props) {
  const t = translator(language)
  return (
    <Section id="waiting" title={t('evidence.waiting.title')} lead={t('evidence.waiting.lead')}>
      <RowList>
        {waiting.slice(0, waitingShown).map((link) => (
          <LinkRow
            key={link.id}
            href={`/evidence/${link.evidenceId}#link-${link.id}`}
            title={link.document?.title ?? t('link.confidential')}
            hint={t(isOwn(link, memberId) ? 'evidence.waiting.hintOwn' : 'evidence.waiting.hint', {
              requirement: requirementOfExpectationNamed(language, framework, link.expectationId),
              name: link.uploadedByName,
            })}
          />
        ))}
      </RowList>
      {waiting.length > waitingShown && (
        <p>
          {t('evidence.waiting.more')} <a href="/my-work">{t('evidence.waiting.all')}</a>
        </p>
      )}
    </Section>
  )
}
