import { Button, LinkButton } from '../../../../_ui/button'
import { EmptyState } from '../../../../_ui/empty-state'
import { SelectField } from '../../../../_ui/field'
import { FormActions } from '../../../../_ui/form'
import { DescriptionList } from '../../../../_ui/list'
import { Stack } from '../../../../_ui/layout'
import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import type { Day } from '@/lib/day'
import type { Language } from '@/lib/i18n/languages'
import { translator, type Translate } from '@/lib/i18n/translate'
import { snapshotTitle } from '@/lib/registers/files/snapshot'
import { snapshotKinds, type Fitting } from '@/lib/registers/files/snapshot-kind'
import type { RegisterDefinition } from '@/lib/registers/register'

type Props = {
  readonly language: Language
  readonly today: Day
  readonly register: RegisterDefinition
  readonly count: number
  readonly fitting: readonly Fitting[]
  /** Why nothing was recorded just now. */
  readonly problem: string | null
}

/** What becomes of the register as it is now, what it may prove, and the one button that does it. */
export function SnapshotView(props: Props) {
  const { language, register, count, problem } = props
  const t = translator(language)
  const back = { href: `/registers/${register.name}`, label: t('register-files.snapshot.back') }
  const holds = register.name === 'cases' ? 'counts' : 'rows'
  return (
    <>
      <PageHeader
        back={back}
        title={t('register-files.snapshot.heading')}
        lead={t(`register-files.snapshot.explanation.${holds}`)}
      />
      {problem !== null && (
        <Notice tone="problem" live="alert" title={t('register-files.snapshot.problem.title')}>
          <p>{problemText(t, problem)}</p>
        </Notice>
      )}
      {count === 0 ? (
        <EmptyState
          title={t('register-files.snapshot.empty')}
          action={<LinkButton href={back.href}>{back.label}</LinkButton>}
        />
      ) : (
        <SnapshotForm {...props} />
      )}
    </>
  )
}

function SnapshotForm({ language, today, register, count, fitting }: Props) {
  const t = translator(language)
  return (
    <Stack gap="lg">
      <DescriptionList
        facts={[
          { term: t('evidence.field.title'), value: snapshotTitle({ register, language, today }) },
          { term: t('register-files.snapshot.kind'), value: t(`app.kind.${snapshotKinds[register.name]}`) },
          { term: t('register-files.snapshot.rows'), value: String(count) },
        ]}
      />
      <p>
        {t('register-files.snapshot.makes')} {t('register-files.snapshot.eyes')}
      </p>
      <form method="post" action={`/api/registers/${register.name}/snapshot`}>
        {fitting.length > 0 && (
          <SelectField
            name="expectationId"
            label={t('register-files.snapshot.serves')}
            hint={t('register-files.snapshot.servesHint')}
            options={[
              { value: '', label: t('register-files.snapshot.later') },
              ...fitting.map(({ requirement, expectation }) => ({
                value: expectation.id,
                label: `${requirement.title[language]}: ${expectation.mustShow[language]}`,
              })),
            ]}
          />
        )}
        <FormActions>
          <Button type="submit">{t('register-files.snapshot.submit')}</Button>
        </FormActions>
      </form>
    </Stack>
  )
}

const problems = ['organisation-full', 'disk-full', 'snapshot-failed', 'not-found'] as const

function problemText(t: Translate, problem: string): string {
  if (problem === 'round-frozen') return t('problem.round-frozen')
  return t(`register-files.snapshot.problem.${problems.find((one) => one === problem) ?? 'snapshot-failed'}`)
}
