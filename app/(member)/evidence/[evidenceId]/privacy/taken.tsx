import { LinkButton } from '../../../../_ui/button'
import { Prose } from '../../../../_ui/prose'
import { Section } from '../../../../_ui/section'
import type { TakenDecision } from '@/lib/examination/examined'
import { formatMoment } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

type TakenProps = {
  readonly language: Language
  readonly evidenceId: string
  readonly taken: TakenDecision
  readonly mayDecide: boolean
}

/** The decision in force: what, why, who and when, who can still open the version, and what has to follow. */
export function Taken({ language, evidenceId, taken, mayDecide }: TakenProps) {
  const t = translator(language)
  const { choice, note, decidedByName: name, decidedAt } = taken
  return (
    <Section id="taken" title={t('examination.taken.title')}>
      <p>
        <strong>{t(`examination.taken.${choice}`)}</strong>
      </p>
      {note !== '' && (
        <Prose>
          {note.split(/\n+/).map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </Prose>
      )}
      <p>{t('examination.taken.by', { name, moment: formatMoment(decidedAt, language) })}</p>
      <p>{t(`examination.stays.${choice}`)}</p>
      {choice !== 'keep' && mayDecide && (
        <p>
          <LinkButton href={`/evidence/${evidenceId}/new-version`} kind="secondary" icon="upload">
            {t('evidence.item.addVersion')}
          </LinkButton>
        </p>
      )}
    </Section>
  )
}
