import { formTexts } from '../../_frame/form-texts'
import { LinkButton } from '../../_ui/button'
import { Section } from '../../_ui/section'
import type { CalendarFeed } from '@/lib/calendar/feed'
import { dayAt } from '@/lib/day'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { FeedForm } from './feed-form'

type CalendarPartProps = { readonly language: Language; readonly feed: CalendarFeed | null }

/** The way to a calendar: a file for once, or an address that a calendar program goes on to read. */
export function CalendarPart({ language, feed }: CalendarPartProps) {
  const t = translator(language)
  return (
    <Section id="calendar" title={t('timeline.calendar.title')} lead={t('timeline.calendar.lead')}>
      <p>
        <LinkButton href="/api/timeline/calendar" kind="secondary" icon="download">
          {t('timeline.calendar.download')}
        </LinkButton>
      </p>
      <Section id="feed" level={3} title={t('timeline.calendar.feed')}>
        <p>{feedText(language, feed)}</p>
        <FeedForm
          isOpen={feed !== null}
          texts={{
            ...{ make: t(feed === null ? 'timeline.calendar.make' : 'timeline.calendar.renew') },
            ...{ renewHint: t('timeline.calendar.renewHint'), revoke: t('timeline.calendar.revoke') },
            ...{ revoked: t('timeline.calendar.revoked'), once: t('timeline.calendar.once') },
            ...{ onceText: t('timeline.calendar.onceText'), address: t('timeline.calendar.address') },
            ...formTexts(t, []),
          }}
        />
      </Section>
    </Section>
  )
}

function feedText(language: Language, feed: CalendarFeed | null): string {
  const t = translator(language)
  if (feed === null) return t('timeline.calendar.feedNone')
  const read =
    feed.readOn === null
      ? t('timeline.calendar.feedUnread')
      : t('timeline.calendar.feedRead', { day: formatDay(feed.readOn, language) })
  return `${t('timeline.calendar.feedOpen', { day: formatDay(dayAt(feed.madeAt), language) })} ${read}`
}
