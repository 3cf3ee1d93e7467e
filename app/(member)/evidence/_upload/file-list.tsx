import { RowList } from '../../../_ui/list'
import { VisuallyHidden } from '../../../_ui/visually-hidden'
import { ChosenFile } from './chosen-file'
import { filledIn } from '../../../_ui/filled-in'
import { stateText } from './state-text'
import type { UploadTexts } from './upload-texts'
import { hasEnded } from './uploads'
import type { Uploads } from './use-uploads'

type Props = { readonly uploads: Uploads; readonly texts: UploadTexts }

/** The chosen files. A screen reader is told of each how it ended, and not every percent on the way. */
export function FileList({ uploads, texts }: Props) {
  const { uploads: files } = uploads
  return (
    <>
      <RowList>
        {files.map((upload) => (
          <ChosenFile key={upload.id} upload={upload} uploads={uploads} texts={texts} />
        ))}
      </RowList>
      <VisuallyHidden>
        <span role="log">
          {files
            .filter((file) => hasEnded(file) || file.state.is === 'pausing')
            .map(({ id, file, state }) => (
              <span key={`${id} ${state.is}`}>
                {filledIn(texts.told, { name: file.name, state: stateText(state, texts) })}{' '}
              </span>
            ))}
        </span>
      </VisuallyHidden>
    </>
  )
}
