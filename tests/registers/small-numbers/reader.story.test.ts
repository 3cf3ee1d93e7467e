import FiguresPage from '@/app/(member)/indicators/page'
import IndicatorPage from '@/app/(member)/indicators/[indicatorId]/page'
import { day } from '@/lib/day'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { address, open } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { putRows } from '../indicators/register-rows'
import { htmlOf } from '../../requirements/pages'

givenDatabase()

test('a partner sees small groups of cases together on every page of figures, and a colleague sees each', async () => {
  const organisation = await given.organisation()
  const channels = [...Array.from({ length: 9 }, () => 'municipality'), 'police', 'police', 'health-care']
  const cases = channels.map((channel, index) => ({
    ...{ number: String(index), reportedOn: day('2026-10-05'), channel },
  }))
  await putRows(organisation.id, { cases })
  const pages = async () => [
    await htmlOf(open(FiguresPage, address({}, {}))),
    await htmlOf(open(IndicatorPage, address({ indicatorId: 'ind-referrer-mix' }, {}))),
  ]
  signedInAs(organisation.lead)
  for (const page of await pages()) expect(page).toContain('Politie')
  signedInAs(organisation.viewer)
  for (const page of await pages()) {
    expect(page).toContain('Groepen die je niet apart ziet')
    expect(page).toContain('Gemeente')
    expect(page).not.toContain('Politie')
  }
})
