import { addDemo } from '@/db/demo'
import { settingUp } from '@/db/store/setup'
import { day } from '@/lib/day'
import { ok } from '@/lib/result'

/** A program for `unfinished-demo.story.test.ts`, which kills it: sets an installation up with the demo. */
const [, , secret = ''] = process.argv
await settingUp(secret, async () => ok(await addDemo(day('2026-11-23'), null)))
process.exit()
