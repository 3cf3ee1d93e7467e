import account from './nl/account.json'
import app from './nl/app.json'
import bulk from './nl/bulk.json'
import care from './nl/care.json'
import decision from './nl/decision.json'
import compareRounds from './nl/compare-rounds.json'
import draft from './nl/draft.json'
import evidence from './nl/evidence.json'
import examination from './nl/examination.json'
import explained from './nl/explained.json'
import failed from './nl/failed.json'
import figures from './nl/figures.json'
import fileProblem from './nl/file-problem.json'
import framework from './nl/framework.json'
import frameworkFile from './nl/framework-file.json'
import frameworkMove from './nl/framework-move.json'
import history from './nl/history.json'
import ijkpunten from './nl/ijkpunten.json'
import imports from './nl/import.json'
import indicators from './nl/indicators.json'
import invitation from './nl/invitation.json'
import link from './nl/link.json'
import live from './nl/live.json'
import list from './nl/list.json'
import log from './nl/log.json'
import logPage from './nl/log-page.json'
import members from './nl/members.json'
import myWork from './nl/my-work.json'
import nextRound from './nl/next-round.json'
import organisation from './nl/organisation.json'
import overview from './nl/overview.json'
import pages from './nl/pages.json'
import partners from './nl/partners.json'
import problem from './nl/problem.json'
import readiness from './nl/readiness.json'
import recognition from './nl/recognition.json'
import recommendations from './nl/recommendations.json'
import registerFaults from './nl/register-faults.json'
import registerFiles from './nl/register-files.json'
import registers from './nl/registers.json'
import requirements from './nl/requirements.json'
import rounds from './nl/rounds.json'
import setup from './nl/setup.json'
import signIn from './nl/sign-in.json'
import summary from './nl/summary.json'
import timeline from './nl/timeline.json'
import trend from './nl/trend.json'
import value from './nl/value.json'

/** All Dutch texts of the interface, one file per subject; the key is the name of the file. */
export const nl = {
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
