import { formTexts } from '../../_frame/form-texts'
import { DescriptionList } from '../../_ui/list'
import { Notice } from '../../_ui/notice'
import { Section } from '../../_ui/section'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'
import { defaultTermMonths, recognitionOutcomes, type Recognition } from '@/lib/recognition/recognition'
import type { Round } from '@/lib/rounds/round'
import { RecognitionForm } from './recognition-form'
import { savedIn, storedTexts } from './saved-application'

type ApplicationPartProps = {
  readonly language: Language
  readonly role: Role
  readonly round: Round
  /** Other rounds that have an application of their own. */
  readonly others: readonly Round[]
  readonly application: Recognition | null
}

/** The application of one round: what is known of it, what to do after a refusal, and the form for who records it. */
export function ApplicationPart({ language, role, round, others, application }: ApplicationPartProps) {
  const t = translator(language)
  const manages = may(role, 'recognition:manage')
  return (
    <>
      <Section id="application" title={t('recognition.state.title', { number: round.number })}>
        {application === null ? (
          <Notice tone="info" title={t('recognition.none.title')} level={3}>
            {!manages && <p>{t('recognition.none.text')}</p>}
          </Notice>
        ) : (
          <Facts language={language} application={application} />
        )}
        {others.map(({ id, number }) => (
          <p key={id}>
            <a href={`/recognition?round=${id}`}>{t('recognition.state.title', { number })}</a>
          </p>
        ))}
      </Section>
      {application?.answer?.outcome === 'not-granted' && <NotGranted language={language} role={role} />}
      {manages && (
        <Section
          id="record"
          title={t(application === null ? 'recognition.form.recordTitle' : 'recognition.form.changeTitle')}
        >
          <RecognitionForm
            roundId={round.id}
            version={application?.version ?? 0}
            saved={savedIn(application)}
            outcomes={(['waiting', ...recognitionOutcomes] as const).map((value) => ({
              value,
              label: t(`recognition.outcome.${value}`),
            }))}
            texts={{
              ...{ sentOn: t('recognition.form.sentOn'), outcome: t('recognition.form.outcome') },
              answeredOn: t('recognition.form.answeredOn'),
              certifiedFrom: t('recognition.form.from'),
              termMonths: t('recognition.form.term'),
              ...{ plus: t('recognition.form.plus'), reference: t('recognition.form.reference') },
              note: t('recognition.form.note'),
              hints: {
                answeredOn: t('recognition.form.answeredOnHint'),
                certifiedFrom: t('recognition.form.fromHint'),
                termMonths: t('recognition.form.termHint', { months: defaultTermMonths }),
                note: t('recognition.form.noteHint'),
              },
              certificate: t('recognition.form.certificateLegend'),
              certificateHint: t('recognition.form.certificateHint'),
              optional: `(${t('app.optional')})`,
              ...{ save: t('recognition.form.save'), saved: t('recognition.form.saved') },
              stored: storedTexts(language, application),
              ...formTexts(t, [
                ...(['changed-meanwhile', 'not-found', 'application-of-a-pilot', 'sent-in-future'] as const),
                ...(['answered-in-future', 'answered-before-sent', 'certificate-before-sent'] as const),
                'answer-day-missing',
              ]),
            }}
          />
        </Section>
      )}
    </>
  )
}

function Facts({ language, application }: { readonly language: Language; readonly application: Recognition }) {
  const t = translator(language)
  const { sentOn, answer, reference, note } = application
  return (
    <DescriptionList
      facts={[
        { term: t('recognition.state.sentOn'), value: formatDay(sentOn, language) },
        { term: t('recognition.state.outcome'), value: t(`recognition.outcome.${answer?.outcome ?? 'waiting'}`) },
        ...(answer === null
          ? []
          : [{ term: t('recognition.state.answeredOn'), value: formatDay(answer.on, language) }]),
        ...(reference === '' ? [] : [{ term: t('recognition.state.reference'), value: reference }]),
        ...(note === '' ? [] : [{ term: t('recognition.state.note'), value: note }]),
      ]}
    />
  )
}

function NotGranted({ language, role }: { readonly language: Language; readonly role: Role }) {
  const t = translator(language)
  return (
    <Notice tone="warning" title={t('recognition.notGranted.title')} level={2}>
      <p>{t('recognition.notGranted.objection')}</p>
      <p>{t('recognition.notGranted.recommendations')}</p>
      {may(role, 'registers:edit') && (
        <p>
          <a href="/registers/recommendations/new">{t('recognition.notGranted.link')}</a>
        </p>
      )}
    </Notice>
  )
}
