import { translator } from '@/lib/i18n/translate'
import type { KnownMediator } from '@/lib/registers/rows/row'
import { Nothing } from './nothing'
import type { RegisterPartProps } from './register-props'

type Props = Pick<RegisterPartProps, 'language'> & {
  readonly mediators: readonly KnownMediator[]
  readonly codes: readonly string[]
  /** The code itself stands beside it. */
  readonly namesOnly?: boolean
}

/** Codes of mediators with their names, as far as the register knows them. */
export function Codes({ language, mediators, codes, namesOnly }: Props) {
  const t = translator(language)
  if (codes.length === 0) return <Nothing />
  return (
    <ul className="codes">
      {codes.map((code) => {
        const known = mediators.find((one) => one.code === code)
        const says = known === undefined ? t('registers.list.unknownCode') : known.name
        return (
          <li key={code}>
            {!namesOnly && code} {says !== null && <span className="cell-hint">{says}</span>}
          </li>
        )
      })}
    </ul>
  )
}
