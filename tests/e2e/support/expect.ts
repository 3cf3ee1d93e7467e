import { expect as base } from '@playwright/test'

/** Waits long enough for a busy machine: what comes in the end is right, what never comes is wrong. */
export const expect = base.configure({ timeout: 15_000 })
