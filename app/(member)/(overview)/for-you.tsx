import { Stack } from '../../_ui/layout'
import { Notice } from '../../_ui/notice'
import { expectationOf, type Framework, type Requirement } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

type Props = {
  readonly language: Language
  readonly framework: Framework
  readonly toReview: number
  readonly rejectedFor: readonly string[]
}

/** What waits for this member: proof to review, and own proof that a colleague rejected. */
export function ForYou({ language, framework, toReview, rejectedFor }: Props) {
  const t = translator(language)
  const rejected = requirementsOf(framework, rejectedFor)
  if (toReview === 0 && rejected.length === 0) return null
  return (
    <Stack>
      {rejected.length > 0 && (
        <Notice tone="warning" title={t('overview.rejected', { count: rejectedFor.length })}>
          <ul>
            {rejected.map(({ id, title }) => (
              <li key={id}>
                <a href={`/requirements/${id}`}>{title[language]}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {toReview > 0 && (
        <Notice tone="info" title={t('overview.waiting', { count: toReview })}>
          <p>
            <a href="/evidence#waiting">{t('overview.waitingLink')}</a>
          </p>
        </Notice>
      )}
    </Stack>
  )
}

function requirementsOf(framework: Framework, expectationIds: readonly string[]): readonly Requirement[] {
  const found = expectationIds.flatMap((id) => expectationOf(framework, id)?.requirement ?? [])
  return [...new Set(found)]
}
