import type { Page } from '@playwright/test'
import type { Translate } from '@/lib/i18n/translate'
import { daysAgo, programNamedPdf } from './documents'

/** A state of a screen: its address, and what somebody does there to come to it. */
export type Screen = {
  readonly name: string
  readonly path: string
  readonly reach?: (page: Page, t: Translate) => Promise<void>
}

const press = async (page: Page, name: string) => page.getByRole('main').getByRole('button', { name }).last().click()

/** The form of the screen, sent without filling it in, and the summary of what is wrong with it. */
const sentEmpty =
  (button: (t: Translate) => string): NonNullable<Screen['reach']> =>
  async (page, t) => {
    await press(page, button(t))
    await page.getByRole('heading', { name: t('app.errors') }).waitFor()
  }

/** The first document on the list of which the title is this; demo titles are Dutch in both languages. */
const documentNamed =
  (title: string, then = ''): NonNullable<Screen['reach']> =>
  async (page) => {
    const address = await page.getByRole('rowheader', { name: title }).getByRole('link').getAttribute('href')
    await page.goto(`${address}${then}`)
  }

/** A page of the mediator at the top of the register. */
const firstMediator =
  (then: string): NonNullable<Screen['reach']> =>
  async (page) => {
    const address = await page.getByRole('rowheader').getByRole('link').first().getAttribute('href')
    await page.goto(`${address?.split('?')[0]}${then}`)
  }

/** What nobody has to sign in for. */
export const publicScreens: readonly Screen[] = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'sign-in, refused', path: '/sign-in', reach: sentEmpty((t) => t('sign-in.submit')) },
  { name: 'signed out', path: '/sign-in?signed-out' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'privacy', path: '/privacy' },
  { name: 'not found, signed out', path: '/nowhere' },
]

/** The draft of the requirements, begun where nobody did so before. */
const draft =
  (then: string): NonNullable<Screen['reach']> =>
  async (page, t) => {
    const begin = page.getByRole('button', { name: t('framework.adapt.begin') })
    if (await begin.isVisible()) {
      await begin.click()
      await page.waitForURL(/framework\/draft/)
    }
    await page.goto(`/framework/draft${then}`)
  }

/** What a lead sees, with menus open, forms refused and lists empty. */
export const leadScreens: readonly Screen[] = [
  {
    name: 'overview, everything open',
    path: '/',
    reach: async (page) => {
      for (const summary of await page.locator('summary:visible').all()) await summary.click()
    },
  },
  { name: 'own work', path: '/my-work' },
  { name: 'framework', path: '/framework' },
  { name: 'edition', path: '/framework/toetsklaar-2026-1' },
  { name: 'draft of the framework', path: '/framework', reach: draft('') },
  { name: 'requirement of the draft', path: '/framework', reach: draft('/dec-team') },
  { name: 'new requirement of the draft', path: '/framework', reach: draft('/new') },
  { name: 'question numbers of the draft', path: '/framework', reach: draft('/questions') },
  { name: 'publishing the draft', path: '/framework', reach: draft('/publish') },
  { name: 'edition from a file', path: '/framework/import' },
  { name: 'questionnaire of the CCV', path: '/framework/questionnaire' },
  { name: 'moving the round', path: '/framework/move' },
  { name: 'answers that are kept', path: '/framework/move/kept' },
  {
    name: 'readiness, everything open',
    path: '/readiness',
    reach: async (page) => {
      for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click()
    },
  },
  { name: 'requirements', path: '/requirements' },
  { name: 'requirements, nothing left', path: '/requirements?show=expiring&q=nergens' },
  {
    name: 'requirements, narrowed, with keys and many at once',
    path: '/requirements?show=open',
    reach: async (page) => {
      await page.getByRole('main').getByRole('checkbox').first().check()
      for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click()
    },
  },
  {
    name: 'many at once, to confirm',
    path: '/requirements?theme=th-aftercare',
    reach: async (page, t) => {
      await page.getByRole('main').getByRole('checkbox').first().check()
      await page.getByText(t('bulk.open')).click()
      await page.getByRole('combobox', { name: t('bulk.work'), exact: true }).selectOption('busy')
      await page.getByLabel(t('bulk.due')).fill('2027-02-01')
      await press(page, t('bulk.preview'))
      await page.getByRole('heading', { name: t('bulk.plan.title') }).waitFor()
    },
  },
  { name: 'requirement, waiting', path: '/requirements/dec-outcome' },
  {
    name: 'requirement, all help open',
    path: '/requirements/vol-followup',
    reach: async (page) => {
      for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click()
    },
  },
  { name: 'requirement outside the count', path: '/requirements/dec-full-year' },
  { name: 'requirement to agree with', path: '/requirements/acc-benchmark' },
  {
    name: 'requirement, refused',
    path: '/requirements/org-coordinator?verdict=not-applicable',
    reach: sentEmpty((t) => t('app.save')),
  },
  {
    name: 'link a document, refused',
    path: '/requirements/org-coordinator/link?expectation=org-coordinator.e1',
    reach: sentEmpty((t) => t('requirements.linking.submit')),
  },
  { name: 'evidence', path: '/evidence' },
  { name: 'evidence, nothing found', path: '/evidence?q=zzz&kind=plan&validity=expired' },
  { name: 'evidence, bin', path: '/evidence/bin' },
  { name: 'add evidence', path: '/evidence/new?expectation=org-coordinator.e1' },
  { name: 'add evidence, refused', path: '/evidence/new', reach: sentEmpty((t) => t('evidence.new.submit')) },
  {
    name: 'add evidence, a file that lies',
    path: '/evidence/new?expectation=org-coordinator.e1',
    reach: async (page, t) => {
      await page.getByLabel(t('evidence.field.files')).setInputFiles(programNamedPdf)
      await page.getByLabel(t('evidence.field.aboutOn')).fill(daysAgo(1))
      await press(page, t('evidence.new.submit'))
      await page.getByText(t('file-problem.file-executable')).first().waitFor()
    },
  },
  { name: 'upload, forgotten', path: '/evidence/uploaded' },
  { name: 'document, PDF', path: '/evidence', reach: documentNamed('Projectplan') },
  { name: 'document, picture', path: '/evidence', reach: documentNamed('Flyer huis aan huis') },
  { name: 'document, change', path: '/evidence', reach: documentNamed('Projectplan', '/edit') },
  { name: 'document, new version', path: '/evidence', reach: documentNamed('Projectplan', '/new-version') },
  { name: 'document, examination', path: '/evidence', reach: documentNamed('Projectplan', '/privacy') },
  { name: 'document, versions compared', path: '/evidence', reach: documentNamed('Projectplan', '/compare') },
  { name: 'document, remove', path: '/evidence', reach: documentNamed('Projectplan', '/remove') },
  { name: 'lists of choices', path: '/registers/vocabularies' },
  { name: 'list of choices', path: '/registers/vocabularies/outcome' },
  {
    name: 'choice, what it does to the figures',
    path: '/registers/vocabularies/outcome/improved',
    reach: async (page, t) => {
      await page.getByLabel(t('care.term.positiveNo')).check()
      await press(page, t('care.term.save'))
      await page.getByRole('heading', { name: t('care.term.effect.title') }).waitFor()
    },
  },
  {
    name: 'choice, refused',
    path: '/registers/vocabularies/channel/police',
    reach: async (page, t) => {
      await page.getByLabel(t('care.term.name')).fill('')
      await press(page, t('care.term.save'))
      await page.getByRole('heading', { name: t('app.errors') }).waitFor()
    },
  },
  { name: 'terms of keeping', path: '/registers/retention' },
  { name: 'term of keeping, looked at', path: '/registers/retention/cases?months=12' },
  { name: 'what is known of a mediator', path: '/registers/mediators', reach: firstMediator('/known') },
  { name: 'erase a name', path: '/registers/mediators', reach: firstMediator('/erase-name') },
  { name: 'import, refused', path: '/registers/meetings/import?problem=damaged' },
  {
    name: 'import, what would change',
    path: '/registers/meetings/import',
    reach: async (page, t) => {
      const buffer = Buffer.from('Soort;Datum;Naam melder\r\nborrel;03-02-2026;x\r\nintervisie;31-02-2026;y')
      await page.getByLabel(t('import.file')).setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer })
      await press(page, t('import.submit'))
      await page.getByRole('heading', { name: t('import.page.title') }).waitFor()
      for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click()
    },
  },
  { name: 'register as evidence', path: '/registers/trainings/snapshot' },
  { name: 'register as evidence, refused', path: '/registers/cases/snapshot?problem=disk-full' },
  {
    name: 'figures, everything open',
    path: '/indicators',
    reach: async (page) => {
      for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click()
    },
  },
  { name: 'figures of a day that cannot be', path: '/indicators?on=2199-01-01' },
  {
    name: 'figure with its course, everything open',
    path: '/indicators/ind-positive-handled',
    reach: async (page) => {
      for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click()
    },
  },
  { name: 'ijkpunten', path: '/ijkpunten' },
  {
    name: 'ijkpunt that adds up, everything open',
    path: '/ijkpunten/ind-reports-vs-ijkpunt',
    reach: async (page) => {
      for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click()
    },
  },
  { name: 'ijkpunt that is a share', path: '/ijkpunten/ind-positive-handled' },
  { name: 'figure without an ijkpunt', path: '/ijkpunten/ind-first-contact' },
  { name: 'figures that can have an ijkpunt', path: '/ijkpunten/new' },
  {
    name: 'ijkpunt, refused',
    path: '/ijkpunten/new?indicator=ind-reports-vs-ijkpunt',
    reach: async (page, t) => {
      await page.getByLabel(t('ijkpunten.form.target')).fill('veel')
      await page.getByRole('button', { name: t('ijkpunten.form.submit') }).click()
      await page.getByRole('heading', { name: t('app.errors') }).waitFor()
    },
  },
  { name: 'figure in groups', path: '/indicators/ind-referrer-mix' },
  {
    name: 'figure that somebody states, refused',
    path: '/indicators/ind-retention-over',
    reach: async (page, t) => {
      await page.getByLabel(t('figures.statement.value')).fill('geen')
      await page.getByRole('button', { name: t('figures.statement.submit') }).click()
      await page.getByRole('heading', { name: t('app.errors') }).waitFor()
    },
  },
  {
    name: 'registers, everything open',
    path: '/registers',
    reach: async (page) => {
      for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click()
    },
  },
  { name: 'register, narrowed', path: '/registers/cases?sort=-closedOn&outcome=none' },
  { name: 'register of mediators', path: '/registers/mediators' },
  { name: 'register of complaints', path: '/registers/complaints' },
  { name: 'mediator', path: '/registers/mediators', reach: firstMediator('') },
  { name: 'register, nothing found', path: '/registers/cases?q=nergens' },
  { name: 'register, a row removed', path: '/registers/cases?removed=5b7e52ad-41d5-4e8c-9d57-0f4f2f4b8a11' },
  { name: 'register, bin', path: '/registers/cases/bin' },
  {
    name: 'row of a register',
    path: '/registers/cases',
    reach: async (page) => {
      await page.goto((await page.getByRole('rowheader').first().getByRole('link').getAttribute('href')) ?? '')
    },
  },
  {
    name: 'add a case, refused',
    path: '/registers/cases/new',
    reach: sentEmpty((t) => t('registers.form.saveAndClose')),
  },
  { name: 'add a training', path: '/registers/trainings/new' },
  {
    name: 'time line, everything open',
    path: '/timeline',
    reach: async (page) => {
      for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click()
    },
  },
  { name: 'time line, a day refused', path: '/timeline', reach: sentEmpty((t) => t('timeline.own.add')) },
  { name: 'next round, while this one runs', path: '/rounds/next' },
  { name: 'rounds compared', path: '/rounds/compare' },
  { name: 'recommendation', path: '/registers/recommendations', reach: firstMediator('') },
  { name: 'recognition', path: '/recognition' },
  { name: 'societal value', path: '/societal-value' },
  { name: 'decision', path: '/decision' },
  { name: 'decision, note not kept', path: '/decision?problem=disk-full' },
  { name: 'decision, refused', path: '/decision/record', reach: sentEmpty((t) => t('decision.form.submit')) },
  { name: 'summary', path: '/summary' },
  { name: 'summary, failed', path: '/summary?failed' },
  { name: 'history of a requirement', path: '/requirements/con-secrecy/history' },
  { name: 'history of a document', path: '/evidence', reach: documentNamed('Projectplan', '/history') },
  { name: 'log, searched', path: '/log?kind=answers' },
  { name: 'log, nothing found', path: '/log?item=zzz' },
  { name: 'log, checked', path: '/log/check?noted=1' },
  { name: 'members', path: '/members' },
  { name: 'invite, refused', path: '/members/invite', reach: sentEmpty((t) => t('members.invitePage.submit')) },
  {
    name: 'member',
    path: '/members',
    reach: (page) =>
      page
        .getByRole('main')
        .getByRole('link', { name: /Daan Kuipers/ })
        .click(),
  },
  { name: 'organisation', path: '/organisation' },
  { name: 'remove the demo', path: '/organisation/remove-demo' },
  { name: 'account, refused', path: '/account', reach: sentEmpty((t) => t('account.passwordSubmit')) },
  { name: 'not found', path: '/evidence/nowhere' },
]

/** What somebody sees who may only read. */
export const viewerScreens: readonly Screen[] = [
  { name: 'overview of a viewer', path: '/' },
  { name: 'readiness of a viewer', path: '/readiness' },
  { name: 'requirements of a viewer', path: '/requirements' },
  { name: 'requirement of a viewer', path: '/requirements/con-secrecy' },
  { name: 'evidence of a viewer', path: '/evidence' },
  { name: 'figures of a viewer', path: '/indicators' },
  { name: 'societal value of a viewer', path: '/societal-value' },
  { name: 'decision of a viewer', path: '/decision' },
  { name: 'time line of a viewer', path: '/timeline' },
  { name: 'organisation of a viewer', path: '/organisation' },
]
