import type { RegisterDefinition } from '@/lib/registers/register'
import type { SheetAbout, SheetRow } from '@/lib/registers/reading/sheet-row'

/** What helps to read a file, and who hears what it turned out to be. */
export type Reading = {
  /** The register it is for: its headings tell which sheet and which separator are meant. */
  readonly register: RegisterDefinition
  /** Hears what the file is before its first row comes. */
  readonly tell?: (about: SheetAbout) => void
}

/**
 * Reads the rows of a file on disk as they come, in bounded memory; empty rows are left out. `fileName` is what the
 * user called it: the bytes decide what it is. Throws `UnreadableSheet`.
 */
export async function* readSheet(path: string, fileName: string, reading: Reading): AsyncGenerator<SheetRow> {
  await Promise.reject(new Error(`to come: ${path} ${fileName} ${reading.register.name}`))
}
