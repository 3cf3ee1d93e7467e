/** What a ZIP turned out to hold: read from its central directory, and unpacked once to see that it tells the truth. */
export type ZipContent = {
  readonly entries: readonly ZipEntry[]
  /** `[Content_Types].xml`, of Office packages: what each part is. The name is empty where it holds for an extension. */
  readonly contentTypes: readonly { readonly name: string; readonly type: string }[] | null
  /** `mimetype`, of OpenDocument packages. */
  readonly mimeType: string | null
  /** `META-INF/manifest.xml`, of OpenDocument packages. */
  readonly manifest: string | null
  /** Every `_rels/….rels`, of Office packages: what belongs to what, and what comes from elsewhere. */
  readonly relations: readonly Relation[]
}

/** What one part of an Office package is to another; `external` when the target is no part of the package. */
export type Relation = { readonly type: string; readonly target: string; readonly external: boolean }

/** One part of a ZIP. Of an encrypted part nothing but its name is known. */
export type ZipEntry = {
  readonly name: string
  readonly encrypted: boolean
  /** Its first characters, one per byte. */
  readonly start: string
  /** What was found somewhere in it: a storage of macros, a packed file, a document type, entities, commands. */
  readonly tells: readonly ('macros' | 'package' | 'doctype' | 'entities' | 'commands')[]
  /** Names of files packed as an object. */
  readonly packaged: readonly string[]
  /** What is in it when it is a ZIP itself. */
  readonly inside: ZipContent | null
}

/** One part of a message: the names that its file may have, and its first characters, one per byte. */
export type MailPart = { readonly names: readonly string[]; readonly start: string }

/** What the bytes of a file turned out to be, whatever its name or the browser said. */
export type FileContent =
  | {
      readonly is: 'pdf'
      /** Its end is there, and its objects can be read. */
      readonly complete: boolean
      readonly encrypted: boolean
      /** It has more pieces than any document. */
      readonly overfull: boolean
      /** Something in it runs: JavaScript, another program, or a page that plays. */
      readonly runs: boolean
      /** Names of the files inside, as far as they can be read. */
      readonly attached: readonly string[]
    }
  | ({ readonly is: 'zip' } & ZipContent)
  | { readonly is: 'broken-zip'; readonly why: 'damaged' | 'unpacks-too-large' }
  | {
      readonly is: 'image'
      readonly type: 'image/png' | 'image/jpeg'
      readonly complete: boolean
      /** Width times height, as the picture says. */
      readonly pixels: number
    }
  /** Valid text in one of the encodings we know, with how it starts; a message also with what is attached to it. */
  | {
      readonly is: 'text'
      readonly start: string
      /** A page or a script begins anywhere in it. */
      readonly holdsHtml: boolean
      readonly parts: readonly MailPart[]
    }
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
