import type { IndicatorDefinition } from '@/lib/framework/framework'
import { isGoal } from '@/lib/registers/indicators/goal'
import type { Language } from './languages'

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

const percents = { nl: withDecimals('nl'), en: withDecimals('en') } as const

/**
 * A share from 0 to 1 as people read it: "72%". Decimals come only where a whole percentage would say something else: not
 * all is never 100%, something is never 0%, and what misses its target never looks as if it reached it.
 */
export function shareText(language: Language, share: number, target?: IndicatorDefinition['target']): string {
  const marks = [0, 1, ...marksOf(target)]
  const honest = [0, 1, 2].find((decimals) => {
    const shown = Number((share * 100).toFixed(decimals)) / 100
    return marks.every((mark) => Math.sign(shown - mark) === Math.sign(share - mark))
  })
  return `${percents[language][honest ?? 2]?.format(share * 100)}%`
}

/** What a share can reach or miss; beside the others nothing is reached. */
function marksOf(target: IndicatorDefinition['target'] | undefined): readonly number[] {
  if (target === undefined || !isGoal(target)) return []
  return target.op === 'between' ? target.value : [target.value]
}

function withDecimals(language: Language): readonly Intl.NumberFormat[] {
  return [0, 1, 2].map((maximumFractionDigits) => new Intl.NumberFormat(locales[language], { maximumFractionDigits }))
}
