import { Field, fieldAttributes, Options, type FieldTexts, type Option } from '../../../_ui/field'

export type OptionGroup = { readonly label: string; readonly options: readonly Option[] }

type Props = FieldTexts & {
  /** What stands there while nothing is chosen. */
  readonly choose: string
  readonly groups: readonly OptionGroup[]
  readonly defaultValue?: string | undefined
}

/** One choice out of many, under headings. */
export function GroupedSelectField({ choose, groups, defaultValue, ...texts }: Props) {
  return (
    <Field texts={texts}>
      <select {...fieldAttributes(texts)} className="select" defaultValue={defaultValue}>
        <option value="">{choose}</option>
        {groups.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            <Options options={options} />
          </optgroup>
        ))}
      </select>
    </Field>
  )
}
