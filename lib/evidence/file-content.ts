/** What a ZIP turned out to hold: read from its central directory, and unpacked once to see that it tells the truth. */
export type ZipContent = {
  readonly entries: readonly ZipEntry[]
  /** `[Content_Types].xml`, of Office packages. */
  readonly contentTypes: string | null
  /** `mimetype`, of OpenDocument packages. */
  readonly mimeType: string | null
  /** `META-INF/manifest.xml`, of OpenDocument packages. */
  readonly manifest: string | null
}

export type ZipEntry = { readonly name: string; readonly encrypted: boolean }

/** What the bytes of a file turned out to be, whatever its name or the browser said. */
export type FileContent =
  | { readonly is: 'pdf'; readonly complete: boolean; readonly encrypted: boolean }
  | ({ readonly is: 'zip' } & ZipContent)
  | { readonly is: 'broken-zip'; readonly why: 'damaged' | 'unpacks-too-large' }
  | { readonly is: 'image'; readonly type: 'image/png' | 'image/jpeg'; readonly complete: boolean }
  /** Valid text in one of the encodings we know, with how it starts. */
  | { readonly is: 'text'; readonly start: string }
  /** The container of old Office files, of Outlook messages, and of Office files with a password. */
  | { readonly is: 'compound'; readonly holds: 'encrypted-package' | 'message' | 'document' | 'something-else' }
  /** `type` is the MIME type that its first bytes are known for, null when they are not known. */
  | { readonly is: 'other'; readonly type: string | null }

/** Everything that is known of a file when its bytes are in. */
export type FileFacts = {
  readonly name: string
  readonly content: FileContent
  /** A ZIP directory closes the file: the same bytes would open as an archive too. */
  readonly endsAsArchive: boolean
}
