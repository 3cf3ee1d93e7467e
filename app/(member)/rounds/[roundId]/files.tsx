import { Fragment } from 'react'
import { LinkButton } from '../../../_ui/button'
import { Card } from '../../../_ui/card'
import { Stack } from '../../../_ui/layout'
import { LinkRow, RowList } from '../../../_ui/list'
import { Notice } from '../../../_ui/notice'
import { Section } from '../../../_ui/section'
import { languages } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { ShownRound } from './load'

/** What was kept when the round was frozen, to download and to check. */
export function FrozenFiles({ language, round, snapshot, right, seesAll }: ShownRound) {
  const t = translator(language)
  return (
    <Card>
      <Section id="files" title={t('rounds.round.files')} lead={t('rounds.round.filesLead')}>
        <Stack>
          <RowList>
            {languages.map((one) => (
              <LinkRow
                key={one}
                href={`/api/snapshots/${snapshot.id}/summary?language=${one}`}
                title={t(`rounds.round.summary.${one}`)}
              />
            ))}
            {seesAll && (
              <LinkRow
                href={`/api/snapshots/${snapshot.id}/content`}
                title={t('rounds.round.content')}
                hint={t('rounds.round.contentHint')}
              />
            )}
          </RowList>
          <div>
            <h3>{t('rounds.round.hash')}</h3>
            <p>
              <code>
                {snapshot.sha256.match(/.{8}/g)?.map((part) => (
                  <Fragment key={part}>
                    {part}
                    <wbr />
                  </Fragment>
                ))}
              </code>
            </p>
          </div>
          {right !== null && (
            <Notice
              tone={right ? 'success' : 'problem'}
              live={right ? 'status' : 'alert'}
              level={3}
              title={t(`rounds.round.checked.${right ? 'right' : 'wrong'}`)}
            />
          )}
          <div>
            <LinkButton kind="secondary" size="small" href={`/rounds/${round.id}?check#files`}>
              {t('rounds.round.check')}
            </LinkButton>
          </div>
        </Stack>
      </Section>
    </Card>
  )
}
