import type { DetailField, EvidenceDetails } from '@/lib/evidence/details'

/** What the form of an item holds, as text; `confidential` is 'on' or empty, as a checkbox sends it. */
export type DetailValues = Readonly<Record<DetailField, string>>

/** What is stored, as the form spells it. */
export function detailValues(details: EvidenceDetails): DetailValues {
  return {
    title: details.title,
    kind: details.kind,
    aboutOn: details.aboutOn,
    periodFrom: details.periodFrom ?? '',
    periodUntil: details.periodUntil ?? '',
    endsOn: details.endsOn ?? '',
    source: details.source,
    obtained: details.obtained,
    redactionNote: details.redactionNote,
    confidential: details.confidential ? 'on' : '',
  }
}

/** A form that nobody filled in; also what a checkbox that is not ticked sends. */
export const noDetails: DetailValues = {
  title: '',
  kind: '',
  aboutOn: '',
  periodFrom: '',
  periodUntil: '',
  endsOn: '',
  source: '',
  obtained: '',
  redactionNote: '',
  confidential: '',
}
