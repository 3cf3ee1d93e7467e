import type { Page } from '@playwright/test'
import { languages, type Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { faultsOn, still } from './support/accessible'
import { expect } from './support/expect'
import { test } from './support/journey'
import { leadScreens, publicScreens, viewerScreens, type Screen } from './support/screens'

const visits = [
  { who: 'a visitor', role: null, screens: publicScreens },
  { who: 'a lead', role: 'lead', screens: leadScreens },
  { who: 'a viewer', role: 'viewer', screens: viewerScreens },
] as const

// Each test takes minutes, so two workers share them.
test.describe.configure({ mode: 'parallel', timeout: 15 * 60_000 })

for (const { who, role, screens } of visits) {
  for (const language of languages) {
    test(`every screen of ${who} is accessible, light and dark, wide and narrow (${language})`, async ({
      as,
      visitor,
    }) => {
      const page = role === null ? await visitor(still) : await as(role, still)
      const faults: string[] = []
      await choose(page, language)
      for (const screen of screens) faults.push(...(await faultsOnScreen(page, screen, language)))
      await choose(page, 'nl')
      expect(faults).toEqual([])
    })
  }
}

async function faultsOnScreen(page: Page, { name, path, reach }: Screen, language: Language) {
  await page.goto(path)
  await reach?.(page, translator(language))
  return faultsOn(page, name, language)
}

/** Chooses the language with the button on the page; the one that is chosen already has none. */
async function choose(page: Page, language: Language): Promise<void> {
  await page.goto('/privacy')
  const button = page.getByRole('button', { name: translator(language)(`app.language.${language}`) })
  if ((await button.count()) > 0) await button.click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}
