import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Language } from '@/lib/i18n/languages'
import { expect } from './expect'

declare const axe: typeof import('axe-core')

/** No tags at all is every rule. */
const axeTags: Readonly<Record<'all' | 'colour', string[]>> = { all: [], colour: ['cat.color'] }

const source = readFileSync(join(process.cwd(), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')

/** Set on a browser that looks at accessibility: a colour on its way to another is not the colour of the design. */
export const still = { reducedMotion: 'reduce' } as const

/** In the dark nothing is another but the colours, so there only the rules about colour look again, and once: they are the same in every language. */
const looks = [
  { colorScheme: 'light', rules: 'all' },
  { colorScheme: 'dark', rules: 'colour' },
] as const

/**
 * Everything wrong with a page as it stands, wide and narrow, light and dark: what axe-core finds with every rule it has,
 * a name for two elements (a label then goes to the first), a language or title that does not fit, and sideways scrolling at 320 pixels, which is also 400 percent on a laptop.
 */
export async function faultsOn(page: Page, name: string, language: Language): Promise<readonly string[]> {
  await expect(page, name).toHaveTitle(/^\S.* · Toetsklaar$/)
  const faults: string[] = []
  for (const width of [1366, 360]) {
    await page.setViewportSize({ width, height: 900 })
    for (const { colorScheme, rules } of language === 'nl' ? looks : looks.slice(0, 1)) {
      await page.emulateMedia({ colorScheme })
      faults.push(...(await violations(page, rules)).map((violation) => `${width} px, ${colorScheme}: ${violation}`))
    }
  }
  await page.setViewportSize({ width: 320, height: 900 })
  const seen = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  }))
  if (seen.overflow > 0) faults.push(`320 px: ${seen.overflow} px too wide`)
  const twice = seen.ids.filter((id, place) => seen.ids.indexOf(id) !== place)
  faults.push(...twice.map((id) => `two elements are called ${id}`))
  if (seen.lang !== language) faults.push(`language is ${seen.lang}`)
  await page.setViewportSize({ width: 1366, height: 900 })
  return faults.map((fault) => `${name}, ${language}, ${fault}`)
}

/** Fails with everything that is wrong with a page as it stands, in Dutch. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  expect(await faultsOn(page, name, 'nl')).toEqual([])
}

/** Through the debugger, where the content security policy of the page has no say. */
async function violations(page: Page, about: 'all' | 'colour'): Promise<readonly string[]> {
  if (await page.evaluate(() => typeof axe === 'undefined')) await page.evaluate(source)
  return page.evaluate(async (tags) => {
    // Named one by one, because some are off unless asked for.
    const values = axe.getRules(tags).map(({ ruleId }) => ruleId)
    const found = await axe.run(document, { runOnly: { type: 'rule', values }, resultTypes: ['violations'] })
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))
  }, axeTags[about])
}
