import { Split } from '../../_ui/layout'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import type { EditionHead } from '@/lib/framework/edition-head'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { may } from '@/lib/members/permissions'
import type { Round } from '@/lib/rounds/round'
import { AdaptSection } from './adapt-section'
import { EditionsSection } from './editions-section'
import { InUse } from './in-use'
import { RetiredSection } from './retired-section'

type FrameworkViewProps = {
  readonly member: Member
  readonly language: Language
  readonly round: Round
  readonly framework: Framework
  readonly editions: readonly EditionHead[]
  /** The draft was just thrown away. */
  readonly discarded: boolean
}

/** Which requirements the round is about, where their texts come from, and the way to adapt them. */
export function FrameworkView(props: FrameworkViewProps) {
  const { member, language, round, framework, editions, discarded } = props
  const t = translator(language)
  const manages = may(member.role, 'framework:manage')
  return (
    <>
      <PageHeader
        back={{ href: '/rounds', label: t('app.rounds') }}
        title={t('framework.title')}
        lead={t('framework.lead')}
      />
      {discarded && <Notice tone="success" title={t('framework.draft.discarded')} live="status" />}
      <Split
        asideLabel={t('framework.adapt.title')}
        main={<InUse {...{ language, round, framework, editions }} />}
        aside={<AdaptSection {...{ language, round, editions, manages }} />}
      />
      <RetiredSection language={language} framework={framework} />
      <EditionsSection {...{ language, round, editions, manages }} />
    </>
  )
}
