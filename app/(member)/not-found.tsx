import { NotFoundText } from '../_frame/not-found-text'
import { currentTranslator } from '../_gate/language'

/** Within the frame, so that the way back is at hand. */
export default async function NotFound() {
  const t = await currentTranslator()
  return (
    <>
      {/* The page that found nothing has told its own title by now; this one takes its place. */}
      <title>{`${t('app.notFound.title')} · ${t('app.name')}`}</title>
      <NotFoundText />
    </>
  )
}
