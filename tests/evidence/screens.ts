import type { ReactNode } from 'react'
import CompareVersionsPage from '@/app/(member)/evidence/[evidenceId]/compare/page'
import EditEvidencePage from '@/app/(member)/evidence/[evidenceId]/edit/page'
import NewVersionPage from '@/app/(member)/evidence/[evidenceId]/new-version/page'
import BinPage from '@/app/(member)/evidence/bin/page'
import EvidenceItemPage from '@/app/(member)/evidence/[evidenceId]/page'
import RemoveEvidencePage from '@/app/(member)/evidence/[evidenceId]/remove/page'
import NewEvidencePage from '@/app/(member)/evidence/new/page'
import EvidencePage from '@/app/(member)/evidence/page'
import UploadedPage from '@/app/(member)/evidence/uploaded/page'
import { address, open, type Ending } from '@/tests/support/in-the-browser'

type Shown = Promise<Ending<ReactNode>>

/** Opens a screen of evidence, each as its address says. */
export const screens = {
  list: (query: Readonly<Record<string, string>> = {}): Shown => open(EvidencePage, address({}, query)),
  item: (
    evidenceId: string,
    query: { expectation?: string; list?: string; renewed?: string; restored?: string } = {},
  ): Shown => open(EvidenceItemPage, address({ evidenceId }, query)),
  bin: (query: { page?: string } = {}): Shown => open(BinPage, address({}, query)),
  compare: (evidenceId: string, query: { before?: string; after?: string } = {}): Shown =>
    open(CompareVersionsPage, address({ evidenceId }, query)),
  edit: (evidenceId: string): Shown => open(EditEvidencePage, address({ evidenceId }, {})),
  remove: (evidenceId: string): Shown => open(RemoveEvidencePage, address({ evidenceId }, {})),
  newVersion: (evidenceId: string): Shown => open(NewVersionPage, address({ evidenceId }, {})),
  add: (query: { expectation?: string } = {}): Shown => open(NewEvidencePage, address({}, query)),
  uploaded: (query: { upload?: string; expectation?: string; evidence?: string }): Shown =>
    open(UploadedPage, address({}, query)),
}
