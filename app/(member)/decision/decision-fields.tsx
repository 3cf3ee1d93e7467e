'use client'
import { DateField, SelectField, TextArea, TextField } from '../../_ui/field'
import { RadioGroup } from '../../_ui/choice'
import { FieldGroup, FieldRow } from '../../_ui/form'
import type { DecisionTexts } from './form-texts'
import type { FormValues } from './form-values'

/** What is said at one field, and what stands in it. */
export type AtField = (name: string) => {
  readonly name: string
  readonly error: string | undefined
  readonly defaultValue: string
}

type DecisionFieldsProps = {
  readonly values: FormValues
  readonly texts: Omit<DecisionTexts, 'problems'>
  readonly at: AtField
}

/** What was decided, and what each partner wants and pays. */
export function DecisionFields({ values, texts, at }: DecisionFieldsProps) {
  const { partners, funders, years } = values
  return (
    <>
      <RadioGroup legend={texts.outcome} options={texts.outcomes} {...at('outcome')} />
      <DateField label={texts.decidedOn} hint={texts.decidedOnHint} {...at('decidedOn')} />
      <TextArea
        rows={4}
        label={texts.reasoning}
        hint={texts.reasoningHint}
        optional={texts.optional}
        {...at('reasoning')}
      />
      <TextArea rows={3} label={texts.conditions} optional={texts.optional} {...at('conditions')} />
      {partners.length > 0 && (
        <FieldGroup legend={texts.positions} hint={texts.positionsHint}>
          {partners.map(({ id }, index) => (
            <div key={id}>
              <input type="hidden" name="partner" value={id} />
              <SelectField
                label={texts.positionOf[index] ?? ''}
                width="medium"
                options={texts.positionOptions}
                {...at(`position.${id}`)}
              />
              <TextArea
                rows={2}
                label={texts.conditionsOf[index] ?? ''}
                optional={texts.optional}
                {...at(`conditions.${id}`)}
              />
            </div>
          ))}
        </FieldGroup>
      )}
      {years.map((year) => (
        <input key={year} type="hidden" name="year" value={year} />
      ))}
      {funders.length === 0 && <p>{texts.noFunders}</p>}
      {funders.map(({ id, name }) => (
        <FieldGroup key={id} legend={`${texts.money}: ${name}`} hint={texts.moneyHint}>
          <input type="hidden" name="funder" value={id} />
          {years.map((year, index) => (
            <FieldRow key={year}>
              <TextField
                label={texts.amountIn[index] ?? ''}
                inputMode="decimal"
                width="short"
                optional={texts.optional}
                {...at(`amount.${id}.${year}`)}
              />
              <SelectField
                label={texts.stateIn[index] ?? ''}
                options={texts.stateOptions}
                {...at(`state.${id}.${year}`)}
              />
            </FieldRow>
          ))}
        </FieldGroup>
      ))}
      <FieldGroup legend={texts.steps} hint={texts.stepsHint}>
        {texts.bodyIn.map((label, index) => (
          <FieldRow key={label}>
            <SelectField label={label} options={texts.bodyOptions} {...at(`body.${index + 1}`)} />
            <TextField label={texts.step} optional={texts.optional} {...at(`step.${index + 1}`)} />
            <DateField label={texts.planned} optional={texts.optional} {...at(`planned.${index + 1}`)} />
          </FieldRow>
        ))}
      </FieldGroup>
      <DateField label={texts.nextEvaluationOn} optional={texts.optional} {...at('nextEvaluationOn')} />
    </>
  )
}
