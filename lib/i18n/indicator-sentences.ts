import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import type { Language } from './languages'

/** "72% · 28 van 39", "54,5 dagen (28 zaken)", "11 maanden"; what cannot be computed is "niet te berekenen". */
export function figureText(language: Language, reading: IndicatorReading): string {
  throw new Error(`not there yet: ${language} ${reading.id}`)
}

/** Why it cannot be computed, as a sentence; null when it can. */
export function whyText(language: Language, reading: IndicatorReading): string | null {
  throw new Error(`not there yet: ${language} ${reading.id}`)
}

/** "Gehaald: doel is ten minste 80%." */
export function standingText(language: Language, reading: IndicatorReading): string {
  throw new Error(`not there yet: ${language} ${reading.id}`)
}

/** The target alone: "ten minste 80%", "tussen 3 en 8"; null where there is nothing to reach or to compare with. */
export function targetText(language: Language, reading: IndicatorReading): string | null {
  throw new Error(`not there yet: ${language} ${reading.id}`)
}

/** The period: "29 april 2022 tot en met 28 april 2023", or the day on which one looks. */
export function periodText(language: Language, reading: IndicatorReading): string {
  throw new Error(`not there yet: ${language} ${reading.id}`)
}

/** What is counted, of what, over which time and what is left out; a sentence each. */
export function definitionSentences(language: Language, reading: IndicatorReading): readonly string[] {
  throw new Error(`not there yet: ${language} ${reading.id}`)
}
