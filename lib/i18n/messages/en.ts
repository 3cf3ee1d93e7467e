import account from './en/account.json'
import app from './en/app.json'
import bulk from './en/bulk.json'
import care from './en/care.json'
import decision from './en/decision.json'
import compareRounds from './en/compare-rounds.json'
import draft from './en/draft.json'
import evidence from './en/evidence.json'
import examination from './en/examination.json'
import explained from './en/explained.json'
import failed from './en/failed.json'
import figures from './en/figures.json'
import fileProblem from './en/file-problem.json'
import framework from './en/framework.json'
import frameworkFile from './en/framework-file.json'
import frameworkMove from './en/framework-move.json'
import history from './en/history.json'
import ijkpunten from './en/ijkpunten.json'
import imports from './en/import.json'
import indicators from './en/indicators.json'
import invitation from './en/invitation.json'
import link from './en/link.json'
import live from './en/live.json'
import list from './en/list.json'
import log from './en/log.json'
import logPage from './en/log-page.json'
import members from './en/members.json'
import myWork from './en/my-work.json'
import nextRound from './en/next-round.json'
import organisation from './en/organisation.json'
import overview from './en/overview.json'
import pages from './en/pages.json'
import partners from './en/partners.json'
import problem from './en/problem.json'
import readiness from './en/readiness.json'
import recognition from './en/recognition.json'
import recommendations from './en/recommendations.json'
import registerFaults from './en/register-faults.json'
import registerFiles from './en/register-files.json'
import registers from './en/registers.json'
import requirements from './en/requirements.json'
import rounds from './en/rounds.json'
import setup from './en/setup.json'
import signIn from './en/sign-in.json'
import summary from './en/summary.json'
import timeline from './en/timeline.json'
import trend from './en/trend.json'
import value from './en/value.json'

/** All English texts of the interface, one file per subject; the key is the name of the file. */
export const en = {
  account,
  app,
  bulk,
  care,
  decision,
  'compare-rounds': compareRounds,
  draft,
  evidence,
  examination,
  explained,
  failed,
  figures,
  'file-problem': fileProblem,
  framework,
  'framework-file': frameworkFile,
  'framework-move': frameworkMove,
  history,
  ijkpunten,
  import: imports,
  indicators,
  invitation,
  link,
  live,
  list,
  log,
  'log-page': logPage,
  members,
  'my-work': myWork,
  'next-round': nextRound,
  organisation,
  overview,
  pages,
  partners,
  problem,
  readiness,
  recognition,
  recommendations,
  'register-faults': registerFaults,
  'register-files': registerFiles,
  registers,
  requirements,
  rounds,
  setup,
  'sign-in': signIn,
  summary,
  timeline,
  trend,
  value,
}
