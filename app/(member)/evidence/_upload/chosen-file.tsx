import { Row } from '../../../_ui/list'
import { Progress } from '../../../_ui/progress'
import { ReviewStatus, type ReviewState } from '../../../_ui/status'
import { formatSize } from '@/lib/i18n/format'
import { FileMoves } from './file-moves'
import { stateText } from './state-text'
import type { UploadTexts } from './upload-texts'
import type { Upload, UploadState } from './uploads'
import type { Uploads } from './use-uploads'

type Props = { readonly upload: Upload; readonly uploads: Uploads; readonly texts: UploadTexts }

/** One chosen file: name and size, how far it is, and what can be done with it. */
export function ChosenFile({ upload, uploads, texts }: Props) {
  const { id, file, state } = upload
  const look = looks[state.is]
  return (
    <Row
      title={file.name}
      hint={formatSize(file.size, texts.language)}
      status={look && <ReviewStatus state={look.state} label={texts.state[look.label]} />}
    >
      {state.is === 'sending' && (
        <Progress
          id={`upload-${id}`}
          label={stateText(state, texts)}
          value={state.share >= 1 ? undefined : state.share}
        />
      )}
      {'sentence' in state && <p>{state.sentence}</p>}
      {state.is === 'pausing' && <p>{texts.state.pausing}</p>}
      <FileMoves upload={upload} uploads={uploads} texts={texts} />
    </Row>
  )
}

type Look = { readonly state: ReviewState; readonly label: 'waiting' | 'added' | 'present' | 'notAdded' | 'cancelled' }

/** A file that was only chosen, or is on its way, needs no word for it. */
const looks: Readonly<Partial<Record<UploadState['is'], Look>>> = {
  waiting: { state: 'submitted', label: 'waiting' },
  pausing: { state: 'submitted', label: 'waiting' },
  added: { state: 'accepted', label: 'added' },
  present: { state: 'withdrawn', label: 'present' },
  refused: { state: 'rejected', label: 'notAdded' },
  failed: { state: 'rejected', label: 'notAdded' },
  cancelled: { state: 'withdrawn', label: 'cancelled' },
}
