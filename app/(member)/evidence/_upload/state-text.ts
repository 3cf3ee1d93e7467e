import { filledIn } from '../../../_ui/filled-in'
import type { UploadTexts } from './upload-texts'
import type { UploadState } from './uploads'

/** How far a file is, or how it ended, in words. */
export function stateText(state: UploadState, { state: words }: UploadTexts): string {
  switch (state.is) {
    case 'sending':
      return state.share >= 1
        ? words.checking
        : filledIn(words.sending, { percent: String(Math.floor(state.share * 100)) })
    case 'present':
    case 'refused':
    case 'failed':
      return state.sentence
    default:
      return words[state.is]
  }
}
