import type { Migration } from 'kysely'
import * as applicationRole from './0001-application-role'
import * as people from './0002-people'
import * as framework from './0003-framework'
import * as rounds from './0004-rounds'
import * as evidence from './0005-evidence'
import * as log from './0006-log'
import * as endOfDemo from './0007-end-of-demo'
import * as logChain from './0008-log-chain'
import * as bulkChange from './0009-bulk-change'
import * as ownCheck from './0010-own-check'
import * as readinessRecord from './0011-readiness-record'
import * as evidenceFiles from './0012-evidence-files'
import * as examination from './0013-examination'
import * as identity from './0014-identity'
import * as logAndLinks from './0015-log-and-links'
import * as guards from './0016-guards'
import * as changesSeen from './0017-changes-seen'
import * as registers from './0018-registers'
import * as imports from './0019-imports'
import * as indicators from './0020-indicators'
import * as registerCare from './0021-register-care'
import * as snapshots from './0022-snapshots'
import * as editions from './0023-editions'
import * as partnersAndDecision from './0024-partners-and-decision'
import * as afterRecognition from './0025-after-recognition'

/** Listed by hand, so that no bundler can lose one. Never edited after a release: a change is a new migration. */
export const migrations: Record<string, Migration> = {
  '0001-application-role': applicationRole,
  '0002-people': people,
  '0003-framework': framework,
  '0004-rounds': rounds,
  '0005-evidence': evidence,
  '0006-log': log,
  '0007-end-of-demo': endOfDemo,
  '0008-log-chain': logChain,
  '0009-bulk-change': bulkChange,
  '0010-own-check': ownCheck,
  '0011-readiness-record': readinessRecord,
  '0012-evidence-files': evidenceFiles,
  '0013-examination': examination,
  '0014-identity': identity,
  '0015-log-and-links': logAndLinks,
  '0016-guards': guards,
  '0017-changes-seen': changesSeen,
  '0018-registers': registers,
  '0019-imports': imports,
  '0020-indicators': indicators,
  '0021-register-care': registerCare,
  '0022-snapshots': snapshots,
  '0023-editions': editions,
  '0024-partners-and-decision': partnersAndDecision,
  '0025-after-recognition': afterRecognition,
}
