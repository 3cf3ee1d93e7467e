import type { Metadata } from 'next'
import { NotFoundText } from './_frame/not-found-text'
import { PublicFrame } from './_frame/public-frame'
import { currentTranslator } from './_gate/language'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('app.notFound.title') }
}

export default function NotFound() {
  return (
    <PublicFrame width="narrow">
      <NotFoundText />
    </PublicFrame>
  )
}
