import { NotFoundText } from './_frame/not-found-text'
import { PublicFrame } from './_frame/public-frame'

export default function NotFound() {
  return (
    <PublicFrame width="narrow">
      <NotFoundText />
    </PublicFrame>
  )
}
