import { roles, type Role } from '@/lib/members/roles'
import type { Ids } from './full-organisation'

type Fields = Readonly<Record<string, string>>

/** Who may come in by a door, and what it is asked there; ids are those of rows that exist. */
export type Door = {
  /** The roles it opens for; `anybody` needs no account. */
  readonly for: readonly Role[] | 'anybody'
  /** For a page: the query of its address. */
  readonly query?: (ids: Ids) => Fields
  /** For an action or route: the form, whole enough to reach the rows that it names. */
  readonly form?: (ids: Ids) => Fields
}

const everyone = { for: roles } as const
const anybody = { for: 'anybody' } as const
const colleagues = { for: ['lead', 'editor', 'reviewer'] } as const
const writers = { for: ['lead', 'editor'] } as const
const lead = { for: ['lead'] } as const

const answer = { work: 'busy', verdict: 'none', reasoning: '', notApplicableReason: '', dueOn: '' } as const
const unanswered = JSON.stringify({ ...answer, work: 'not-started', ownerId: '' })
const item = { kind: 'report', title: 'Anders', aboutOn: '2026-11-01', source: '', obtained: '', redactionNote: '' }
const words = { titleNl: 'Anders', descriptionNl: 'Anders', level: 'must' } as const
const noPeriod = { periodFrom: '', periodUntil: '', endsOn: '' } as const
const ijkpuntDays = { fromOn: '2026-07-01', setOn: '2026-07-01' } as const
const ijkpunt = { indicatorId: 'ind-first-contact', setBy: 'stuurgroep', ...ijkpuntDays } as const
const newPassword = { wantedPassword: 'paarse fiets onder water', wantedPasswordAgain: 'paarse fiets onder water' }
const evaluation = { filledBy: 'Beleidsadviseur', results: 'Rust in de straat', position: 'extend' } as const

const decided = (partner: string) => ({
  ...{ outcome: 'extend', decidedOn: '2026-11-03', partner, funder: partner, year: '2027' },
  ...{ [`position.${partner}`]: 'extend', [`amount.${partner}.2027`]: '100', [`state.${partner}.2027`]: 'asked' },
  ...{ 'body.1': 'executive', 'body.2': 'council', 'body.3': 'board', 'body.4': 'other' },
})

const pages: Readonly<Record<string, Door>> = {
  '/': everyone,
  '/accessibility': anybody,
  '/account': everyone,
  '/decision': everyone,
  '/decision/correct': lead,
  '/decision/record': lead,
  '/evidence': everyone,
  '/evidence/[evidenceId]': everyone,
  '/evidence/[evidenceId]/compare': everyone,
  '/evidence/[evidenceId]/edit': writers,
  '/evidence/[evidenceId]/history': everyone,
  '/evidence/[evidenceId]/history/put-back': { ...writers, query: ({ detailsEntry }) => ({ entry: detailsEntry }) },
  '/evidence/[evidenceId]/new-version': writers,
  '/evidence/[evidenceId]/privacy': colleagues,
  '/evidence/[evidenceId]/remove': writers,
  '/evidence/bin': writers,
  '/evidence/new': writers,
  '/evidence/uploaded': { ...writers, query: ({ evidenceId }) => ({ evidence: evidenceId }) },
  '/ijkpunten': everyone,
  '/ijkpunten/[indicatorId]': everyone,
  '/ijkpunten/new': lead,
  '/framework': everyone,
  '/framework/[editionId]': everyone,
  '/framework/draft': lead,
  '/framework/draft/[requirementId]': lead,
  '/framework/draft/new': lead,
  '/framework/draft/publish': lead,
  '/framework/draft/questions': lead,
  '/framework/import': lead,
  '/framework/import/[editionImportId]': lead,
  '/framework/move': lead,
  '/framework/move/kept': everyone,
  '/framework/questionnaire': lead,
  '/indicators': everyone,
  '/indicators/[indicatorId]': everyone,
  '/invitation': anybody,
  '/link': anybody,
  '/log': lead,
  '/log/check': lead,
  '/members': colleagues,
  '/members/[memberId]': lead,
  '/members/invite': { ...lead, query: ({ invitationId }) => ({ again: invitationId }) },
  '/my-work': colleagues,
  '/no-organisation': everyone,
  '/organisation': everyone,
  '/organisation/remove-demo': lead,
  '/partners': colleagues,
  '/partners/[partnerId]': colleagues,
  '/partners/[partnerId]/edit': lead,
  '/partners/[partnerId]/record': lead,
  '/partners/evaluation': colleagues,
  '/partners/funding': colleagues,
  '/partners/new': lead,
  '/partners/own': lead,
  '/privacy': anybody,
  '/readiness': everyone,
  '/registers': colleagues,
  '/registers/[register]': colleagues,
  '/registers/[register]/[rowId]': colleagues,
  '/registers/[register]/bin': writers,
  '/registers/[register]/import': writers,
  '/registers/imports/[importId]': writers,
  '/registers/[register]/snapshot': writers,
  '/registers/mediators/[mediatorId]/erase-name': lead,
  '/registers/mediators/[mediatorId]/known': colleagues,
  '/registers/retention': colleagues,
  '/registers/retention/[register]': { ...lead, query: () => ({ months: '36' }) },
  '/registers/vocabularies': colleagues,
  '/registers/vocabularies/[vocabulary]': colleagues,
  '/registers/vocabularies/[vocabulary]/[term]': lead,
  '/registers/[register]/new': { ...writers, query: ({ rowId }) => ({ added: rowId }) },
  '/rounds/compare': everyone,
  '/rounds/next': lead,
  '/rounds/next/begun': everyone,
  '/requirements': everyone,
  '/requirements/[requirementId]': everyone,
  '/requirements/bulk/[bulkId]': writers,
  '/requirements/[requirementId]/history': everyone,
  '/requirements/[requirementId]/history/put-back': {
    ...writers,
    query: ({ answerEntry }) => ({ entry: answerEntry }),
  },
  '/requirements/[requirementId]/link': { ...writers, query: ({ expectationId }) => ({ expectation: expectationId }) },
  '/setup': anybody,
  '/sign-in': anybody,
  '/rounds': everyone,
  '/rounds/[roundId]': everyone,
  '/rounds/[roundId]/freeze': lead,
  '/societal-value': everyone,
  '/summary': everyone,
  '/recognition': everyone,
  '/timeline': everyone,
  '/timeline/[milestoneId]': writers,
}

const routes: Readonly<Record<string, Door>> = {
  'GET /.well-known/security.txt': anybody,
  'GET /api/changes': everyone,
  'GET /api/decision/note': everyone,
  'GET /api/evidence/[evidenceId]/versions/[number]/files/[position]': everyone,
  'GET /api/framework/[editionId]/export': everyone,
  'GET /api/health/live': anybody,
  'GET /api/health/ready': anybody,
  'GET /api/indicators': everyone,
  'GET /api/indicators/schema': anybody,
  'GET /api/log': lead,
  'GET /api/mediators/[mediatorId]': writers,
  'GET /api/readiness': everyone,
  'GET /api/readiness/schema': anybody,
  'GET /api/registers/[register]/export': colleagues,
  'GET /api/registers/[register]/template': colleagues,
  'GET /api/registers/imports/[importId]/faults': writers,
  'GET /api/registers/imports/[importId]/progress': writers,
  'POST /api/registers/[register]/snapshot': writers,
  'GET /api/snapshots/[snapshotId]/content': colleagues,
  'GET /api/snapshots/[snapshotId]/summary': everyone,
  'GET /api/summary': everyone,
  'POST /api/snapshots': { ...lead, form: ({ roundId }) => ({ roundId }) },
  'GET /api/timeline/calendar': everyone,
  'GET /calendar/[file]': anybody,
  'GET /invitation/[secret]': anybody,
  'GET /link/[secret]': anybody,
  'GET /setup/[secret]': anybody,
  'POST /api/framework/imports': { ...lead, form: () => ({}) },
  'POST /api/framework/questionnaire': { ...lead, form: () => ({}) },
  'POST /api/answers': writers,
  'POST /api/decision/note/keep': writers,
  'POST /api/registers/imports': { ...writers, form: ({ importId }) => ({ importId, register: 'cases' }) },
  'POST /api/evidence': { ...writers, form: ({ evidenceId }) => ({ evidenceId }) },
}

const actions: Readonly<Record<string, Door & { readonly form: (ids: Ids) => Fields }>> = {
  '/account: changePassword': { ...everyone, form: () => ({ currentPassword: 'niet dit', ...newPassword }) },
  '/account: endOtherSessions': { ...everyone, form: () => ({}) },
  '/account: leave': { ...everyone, form: () => ({}) },
  '/decision: saveCorrection': {
    ...lead,
    form: ({ decisionId, decidingPartnerId }) => ({ decisionId, why: 'Verkeerde dag', ...decided(decidingPartnerId) }),
  },
  '/decision: saveDecision': { ...lead, form: ({ decidingPartnerId }) => decided(decidingPartnerId) },
  '/decision: saveStep': { ...lead, form: ({ decisionId }) => ({ decisionId, position: '1', seen: '1' }) },
  '/evidence/[evidenceId]: changeEvidence': {
    ...writers,
    form: ({ evidenceId }) => ({ evidenceId, version: '1', ...item, ...noPeriod }),
  },
  '/evidence/[evidenceId]/privacy: decidePrivacy': {
    ...writers,
    form: ({ evidenceId, versionId }) => ({ evidenceId, versionId, seen: '1', choice: 'keep', note: 'Nodig' }),
  },
  '/evidence/[evidenceId]: removeEvidence': { ...writers, form: ({ evidenceId }) => ({ evidenceId }) },
  '/evidence/[evidenceId]/history: putDetailsBack': {
    ...writers,
    form: ({ evidenceId, detailsEntry }) => ({ evidenceId, entry: detailsEntry, version: '1' }),
  },
  '/evidence/bin: restoreEvidence': { ...writers, form: ({ evidenceId }) => ({ evidenceId }) },
  '/ijkpunten: setIjkpunt': { ...lead, form: () => ({ ...ijkpunt, target: '60', byOn: '2027-06-30' }) },
  '/ijkpunten: withdrawIjkpunt': { ...lead, form: () => ijkpunt },
  '/indicators/[indicatorId]: chooseIndicator': {
    ...lead,
    form: () => ({ indicatorId: 'ind-first-contact', choice: 'counts' }),
  },
  '/indicators/[indicatorId]: stateIndicator': {
    ...lead,
    form: () => ({ indicatorId: 'ind-retention-over', onDay: '2026-11-01', value: '0' }),
  },
  '/invitation: join': { ...anybody, form: () => ({ name: 'Iemand', password: 'een wachtwoord' }) },
  '/link: handIn': { ...anybody, form: () => evaluation },
  '/members: changeRole': { ...lead, form: ({ memberId }) => ({ memberId, role: 'editor' }) },
  '/members: invite': { ...lead, form: () => ({}) },
  '/members: makePasswordLink': { ...lead, form: ({ memberId }) => ({ memberId }) },
  '/members: removeMember': { ...lead, form: ({ memberId }) => ({ memberId }) },
  '/members: revokeInvitation': { ...lead, form: ({ invitationId }) => ({ invitationId }) },
  '/framework: beginDraft': { ...lead, form: ({ editionId }) => ({ basedOn: editionId }) },
  '/framework/draft: addRequirement': { ...lead, form: () => ({ ...words, themeId: 'th-method', seed: 'abcdef0123' }) },
  '/framework/draft: changeRequirement': {
    ...lead,
    form: ({ requirementId }) => ({ ...words, requirementId, seen: '', seed: 'abcdef0123' }),
  },
  '/framework/draft: discardDraft': { ...lead, form: ({ draftId }) => ({ draftId, version: '1' }) },
  '/framework/draft: publishDraft': { ...lead, form: ({ draftId }) => ({ draftId, version: '1' }) },
  '/framework/draft: retireRequirement': {
    ...lead,
    form: ({ requirementId }) => ({ requirementId, retired: 'yes' }),
  },
  '/framework/draft: saveQuestions': {
    ...lead,
    form: ({ requirementId }) => ({ [`question.${requirementId}`]: '4', [`seen.${requirementId}`]: '' }),
  },
  '/framework/import/[editionImportId]: confirmEditionImport': {
    ...lead,
    form: ({ editionImportId, draftId }) => ({ importId: editionImportId, draftId, seenVersion: '1' }),
  },
  '/framework/move: moveRound': { ...lead, form: ({ editionId }) => ({ to: editionId, seenVersion: '1' }) },
  '/framework/questionnaire: placeQuestionsOf': {
    ...lead,
    form: ({ draftId }) => ({ draftId, seenVersion: '1' }),
  },
  '/organisation: removeDemo': { ...lead, form: () => ({}) },
  '/organisation: saveOrganisation': { ...lead, form: () => ({}) },
  '/organisation: saveOwnCheck': { ...lead, form: () => ({ to: 'on' }) },
  '/partners: makeLink': { ...lead, form: ({ partnerId }) => ({ partnerId, until: '2026-12-01', language: 'nl' }) },
  '/partners: recordEvaluation': { ...lead, form: ({ partnerId }) => ({ partnerId, ...evaluation }) },
  '/partners: removePartner': { ...lead, form: ({ partnerId }) => ({ partnerId }) },
  '/partners: revokeLink': { ...lead, form: ({ personalLinkId }) => ({ linkId: personalLinkId }) },
  '/partners: savePartner': {
    ...lead,
    form: ({ partnerId }) => ({ partnerId, seenVersion: '1', kind: 'police', name: 'Anders' }),
  },
  '/partners/funding: saveMoney': {
    ...lead,
    form: ({ fundingPartnerId }) => ({
      ...{ [`was.${fundingPartnerId}.2027`]: '', [`amount.${fundingPartnerId}.2027`]: '1' },
      ...{ [`state.${fundingPartnerId}.2027`]: 'asked', [`condition.${fundingPartnerId}.2027`]: '' },
    }),
  },
  '/registers/[register]/[rowId]: changeRow': {
    ...writers,
    form: ({ rowId }) => ({ register: 'cases', rowId, version: '1', number: 'ANDERS', reportedOn: '2026-11-01' }),
  },
  '/registers/[register]/[rowId]: removeRow': { ...writers, form: ({ rowId }) => ({ register: 'cases', rowId }) },
  '/registers/[register]/[rowId]: tieRecommendation': {
    ...writers,
    form: ({ recommendationId, evidenceId }) => ({
      ...{ rowId: recommendationId, version: '1', requirementId: 'dec-team', evidenceId },
    }),
  },
  '/registers/[register]/bin: putRowBack': {
    ...writers,
    form: ({ removedRowId }) => ({ register: 'cases', rowId: removedRowId }),
  },
  '/registers/imports/[importId]: chooseColumns': {
    ...writers,
    form: ({ importId }) => ({ importId, 'column.0': 'number' }),
  },
  '/registers/imports/[importId]: chooseWords': {
    ...writers,
    form: ({ importId }) => ({ importId, 'word.["channel","buurtapp"]': 'self' }),
  },
  '/registers/imports/[importId]: confirmImport': { ...writers, form: ({ importId }) => ({ importId }) },
  '/registers/imports/[importId]: giveUpImport': { ...writers, form: ({ importId }) => ({ importId }) },
  '/registers/imports/[importId]: undoImport': { ...writers, form: ({ importId }) => ({ importId }) },
  '/registers/mediators/[mediatorId]/erase-name: eraseMediatorName': {
    ...lead,
    form: ({ mediatorId }) => ({ mediatorId }),
  },
  '/registers/retention: saveKeeping': { ...lead, form: () => ({ register: 'cases', months: '36', seen: '24' }) },
  '/registers/vocabularies: addTerm': { ...lead, form: () => ({ vocabulary: 'channel', title: 'buurtapp' }) },
  '/registers/vocabularies: moveTermUp': { ...lead, form: () => ({ vocabulary: 'channel', term: 'deur' }) },
  '/registers/vocabularies: removeTerm': { ...lead, form: () => ({ vocabulary: 'channel', term: 'deur' }) },
  '/registers/vocabularies: saveTerm': {
    ...lead,
    form: () => ({ vocabulary: 'channel', term: 'police', seen: '', title: 'wijkteam' }),
  },
  '/registers/[register]/new: addRow': { ...writers, form: () => ({ register: 'cases' }) },
  '/rounds/next: beginNextRound': {
    ...lead,
    form: ({ roundId }) => ({
      ...{ seenRound: roundId, kind: 'pilot', startsOn: '2026-11-23', decisionOn: '2027-11-23' },
      editionId: 'toetsklaar-2026-1',
    }),
  },
  '/requirements/[requirementId]: confirmOwnAnswer': {
    ...writers,
    form: ({ requirementId }) => ({ requirementId, version: '1' }),
  },
  '/requirements: saveAnswers': { ...writers, form: () => ({}) },
  '/requirements/bulk: confirmBulk': { ...writers, form: ({ bulkId }) => ({ bulkId }) },
  '/requirements/bulk: prepareBulk': {
    ...writers,
    form: ({ requirementId, memberId }) => ({ select: requirementId, bulkWork: 'busy', bulkOwner: memberId }),
  },
  '/requirements/bulk: undoBulk': { ...writers, form: ({ bulkId }) => ({ bulkId }) },
  '/requirements/[requirementId]: agreeNotApplicable': {
    ...colleagues,
    form: ({ requirementId }) => ({ requirementId, version: '1' }),
  },
  '/requirements/[requirementId]: disagreeNotApplicable': {
    ...colleagues,
    form: ({ requirementId }) => ({ requirementId, version: '1', refusal: 'Geldt wel' }),
  },
  '/requirements/[requirementId]: saveOwnAnswer': {
    ...writers,
    form: ({ requirementId, memberId }) => ({ requirementId, was: unanswered, ...answer, ownerId: memberId }),
  },
  '/requirements/[requirementId]/history: putAnswerBack': {
    ...writers,
    form: ({ requirementId, answerEntry }) => ({ requirementId, entry: answerEntry, was: unanswered }),
  },
  '/setup: addDemo': { ...anybody, form: () => ({}) },
  '/setup: startBlank': { ...anybody, form: () => ({}) },
  '/sign-in: signIn': { ...anybody, form: () => ({}) },
  '/recognition: saveRecognition': {
    ...lead,
    form: ({ appliedRoundId }) => ({
      ...{ roundId: appliedRoundId, seenVersion: '1', sentOn: '2026-11-03', outcome: 'waiting', answeredOn: '' },
      ...{ certifiedFrom: '', termMonths: '', reference: '', note: '' },
    }),
  },
  '/societal-value: saveValue': {
    ...writers,
    form: () => ({ aspect: 'liveability', narrative: 'Het is rustiger.', seenVersion: '0' }),
  },
  '/timeline: addMilestone': { ...writers, form: () => ({ title: 'Overleg', on: '2026-12-12' }) },
  '/timeline: makeCalendarFeed': { ...everyone, form: () => ({}) },
  '/timeline: removeMilestone': { ...writers, form: ({ milestoneId }) => ({ milestoneId }) },
  '/timeline: revokeCalendarFeed': { ...everyone, form: () => ({}) },
  '/timeline: saveMilestone': {
    ...writers,
    form: ({ milestoneId }) => ({ milestoneId, seenVersion: '1', title: 'Anders', on: '2026-12-06' }),
  },
  '_evidence/link-actions: acceptLink': { ...colleagues, form: ({ linkId, versionId }) => ({ linkId, versionId }) },
  '_evidence/link-actions: linkEvidence': {
    ...writers,
    form: ({ evidenceId, expectationId }) => ({ evidenceId, expectationId }),
  },
  '_evidence/link-actions: offerLinkAgain': { ...writers, form: ({ linkId, versionId }) => ({ linkId, versionId }) },
  '_evidence/link-actions: rejectLink': {
    ...colleagues,
    form: ({ linkId, versionId }) => ({ linkId, versionId, reason: 'Onleesbaar' }),
  },
  '_evidence/link-actions: withdrawLink': { ...writers, form: ({ linkId, versionId }) => ({ linkId, versionId }) },
  '_gate/language-action: chooseLanguage': { ...anybody, form: () => ({ language: 'nl' }) },
  '_gate/session-actions: signOut': { ...anybody, form: () => ({}) },
  '_gate/session-actions: switchOrganisation': { ...anybody, form: ({ organisationId }) => ({ organisationId }) },
}

/** Every door of the product by its name. A door that is not here fails a test. */
export const doors: Readonly<Record<string, Door>> = { ...pages, ...routes, ...actions }
