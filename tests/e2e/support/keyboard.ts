import type { Locator, Page } from '@playwright/test'
import { expect } from './expect'

/**
 * Walks with Tab until this has the focus. Every stop on the way, and the last, must show that it has the focus and not
 * lie under something else.
 */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  await expect(target).toBeVisible()
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab')
    expect(await faultOfFocus(page)).toBe('')
    if (await hasFocus(target)) return
  }
  throw new Error(`${target} was not reached in ${most} steps`)
}

/** Walks to a link, button or menu and presses it. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Walks with Tab from the top of a page until the focus leaves it; fails when it goes round without ever leaving. */
export async function walkThrough(page: Page, most: number): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement === document.body || !document.hasFocus())) return
    expect(await faultOfFocus(page)).toBe('')
  }
  throw new Error(`the focus did not leave the page in ${most} steps`)
}

/** The day closest to today of which day and month are the same number: typed alike whatever order a browser asks. */
export function recentTwinDay(today = new Date()): { readonly typed: string; readonly value: string } {
  const [year, month, day] = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
  const twin = day >= month ? month : month - 1
  const two = String(twin).padStart(2, '0')
  return { typed: `${two}${two}${year}`, value: `${year}-${two}-${two}` }
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** What is wrong with the element that has the focus: nothing drawn around it, or another one on top. */
function faultOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement
    // The button inside a date field is the browser's own, and so is the line around it.
    if (at === null || at === document.body || !at.matches(':focus')) return ''
    const name = `${at.tagName} ${at.id} ${at.textContent?.slice(0, 40)}`
    const isDrawn = [undefined, '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(at, part)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
    })
    if (!isDrawn) return `nothing shows that this has the focus: ${name}`
    const box = at.getClientRects()[0]
    if (box === undefined) return `this has the focus and no place: ${name}`
    const top = document.elementFromPoint(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2)
    const isOnTop = top !== null && (at.contains(top) || top.contains(at))
    return isOnTop ? '' : `this has the focus and lies under something: ${name}`
  })
}
