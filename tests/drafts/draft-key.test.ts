import { draftKey } from '@/app/_gate/draft-key'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'

givenDatabase()

test('every member has a key of their own for what they type, the same after signing in again', async () => {
  const organisation = await given.organisation()
  const other = await given.organisation()
  const keys = [organisation.lead, organisation.editor, organisation.reviewer, other.lead].map(draftKey)
  expect(new Set(keys).size).toBe(4)
  expect(keys.map((key) => Buffer.from(key, 'base64').length)).toEqual([32, 32, 32, 32])
  expect(draftKey(await given.secondBrowser(organisation.lead))).toBe(keys[0])
})
