import { Stack } from '../_ui/layout'
import en from '@/lib/i18n/messages/en/failed.json'
import nl from '@/lib/i18n/messages/nl/failed.json'

/**
 * What an error page says, in both languages: it runs in the browser when everything else failed, and cannot ask
 * which language this visitor reads.
 */
export function FailedText() {
  return (
    <Stack gap="lg">
      <Text language="nl" {...nl} />
      <Text language="en" {...en} />
    </Stack>
  )
}

function Text({ language, title, text, again }: { language: string; title: string; text: string; again: string }) {
  const Heading = language === 'nl' ? 'h1' : 'h2'
  return (
    <div lang={language}>
      <Stack>
        <Heading>{title}</Heading>
        <p>{text}</p>
        <p>
          <a href="">{again}</a>
        </p>
      </Stack>
    </div>
  )
}
