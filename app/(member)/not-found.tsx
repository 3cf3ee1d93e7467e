import { NotFoundText } from '../_frame/not-found-text'

/** Within the frame, so that the way back is at hand. */
export default function NotFound() {
  return <NotFoundText />
}
