import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import { acceptAttribute } from '@/lib/evidence/accepted-files'
import type { Expectation, Requirement } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { midSentence } from '@/lib/i18n/mid-sentence'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { noDetails } from '../detail-values'
import { uploadTexts } from '../_upload/upload-texts'
import { NewEvidenceForm } from './new-evidence-form'

type Asked = { readonly requirement: Requirement; readonly expectation: Expectation }
type Props = {
  readonly language: Language
  readonly member: Pick<Member, 'role' | 'checking'>
  /** What the files are to prove; null when that is for later. */
  readonly asked: Asked | null
  readonly maxBytes: number
}

/** Adding evidence, for one expectation or for none yet. */
export function NewEvidenceView({ language, member, asked, maxBytes }: Props) {
  const t = translator(language)
  const requirementHref = asked && `/requirements/${asked.requirement.id}#${asked.expectation.id}`
  return (
    <>
      <PageHeader
        back={
          asked === null || requirementHref === null
            ? { href: '/evidence', label: t('evidence.all') }
            : { href: requirementHref, label: t('evidence.new.back') }
        }
        title={t('evidence.new.title')}
        eyebrow={asked === null ? undefined : t('evidence.new.for', { requirement: asked.requirement.title[language] })}
        lead={asked === null ? t('evidence.new.lead') : askedText(language, asked.expectation)}
      />
      <Notice tone="info" title={t('evidence.new.privacy')}>
        <p>{t('evidence.new.privacyText')}</p>
      </Notice>
      <NewEvidenceForm
        fixed={
          asked === null
            ? { returnTo: '/evidence/uploaded' }
            : {
                returnTo: `/evidence/uploaded?expectation=${asked.expectation.id}`,
                expectationId: asked.expectation.id,
              }
        }
        accept={acceptAttribute()}
        maxBytes={maxBytes}
        values={{ ...noDetails, kind: asked?.expectation.kind ?? '' }}
        texts={uploadTexts(language, maxBytes, member)}
        submit={t('evidence.new.submit')}
        linked={asked !== null}
        next={[
          ...(requirementHref === null ? [] : [{ href: requirementHref, label: t('evidence.new.back') }]),
          { href: '/evidence', label: t('evidence.all') },
        ]}
        as={{
          legend: t('evidence.field.as'),
          hint: t('evidence.field.asHint'),
          each: t('evidence.field.asEach'),
          one: t('evidence.field.asOne'),
        }}
        place={
          asked && {
            pages: t('evidence.field.pages'),
            pagesHint: t('evidence.field.pagesHint'),
            shows: t('evidence.field.shows'),
          }
        }
      />
    </>
  )
}

/** What the document must show, and how old it may be. */
function askedText(language: Language, { maxAgeMonths, mustShow }: Expectation): string {
  const t = translator(language)
  return [
    t('evidence.new.asked', { asked: midSentence(mustShow[language]) }),
    maxAgeMonths !== null && t('evidence.new.askedAge', { months: maxAgeMonths }),
  ]
    .filter(Boolean)
    .join(' ')
}
