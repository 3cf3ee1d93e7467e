import { LinkButton } from './button'

type FilePreviewProps = {
  readonly kind: 'pdf' | 'image'
  /** Address that serves the bytes inline. */
  readonly src: string
  /** What the file is, for a screen reader: name of the frame or text of the image. */
  readonly title: string
  readonly download: { readonly href: string; readonly label: string }
  /** "PDF, 214 kB". */
  readonly facts?: string | undefined
}

/** Shows a PDF or an image inside the page, and always the way to download it. */
export function FilePreview({ kind, src, title, download, facts }: FilePreviewProps) {
  return (
    <figure className="file-preview">
      {kind === 'pdf' ? (
        <iframe src={src} title={title} loading="lazy" />
      ) : (
        // eslint-disable-next-line @next/next/no-img-element -- evidence is private and never passes an image optimiser
        <img src={src} alt={title} loading="lazy" />
      )}
      <figcaption>
        <LinkButton href={download.href} kind="secondary" size="small" icon="download">
          {download.label}
        </LinkButton>
        {facts && <span>{facts}</span>}
      </figcaption>
    </figure>
  )
}
