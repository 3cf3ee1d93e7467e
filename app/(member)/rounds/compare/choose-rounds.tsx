import { Button } from '../../../_ui/button'
import { SelectField } from '../../../_ui/field'
import { FieldRow } from '../../../_ui/form'
import { Notice } from '../../../_ui/notice'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Round } from '@/lib/rounds/round'

type ChooseRoundsProps = {
  readonly language: Language
  readonly rounds: readonly Round[]
  readonly one: string | undefined
  readonly other: string | undefined
  /** Twice the same round was asked for. */
  readonly same?: boolean
}

/** Which two rounds stand side by side; with two there is nothing to choose. */
export function ChooseRounds({ language, rounds, one, other, same }: ChooseRoundsProps) {
  const t = translator(language)
  const options = rounds.map(({ id, number, kind }) => ({
    value: id,
    label: t('compare-rounds.option', { number, kind: t(`next-round.kind.${kind}`) }),
  }))
  if (rounds.length === 2 && !same) return null
  return (
    <>
      {same && <Notice tone="info" title={t('compare-rounds.chooseTwo')} />}
      <form action="/rounds/compare">
        <FieldRow>
          <SelectField name="one" label={t('compare-rounds.one')} options={options} defaultValue={one} />
          <SelectField name="other" label={t('compare-rounds.other')} options={options} defaultValue={other} />
          <Button kind="secondary">{t('compare-rounds.submit')}</Button>
        </FieldRow>
      </form>
    </>
  )
}
