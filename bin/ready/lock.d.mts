/** The living process that works with this data folder, or null. */
export function holderOf(folder: string): number | null
/** Claims a data folder for this process: null when that worked, else the process that has it. */
export function claim(folder: string): number | null
/** Gives the data folder free, if this process has it. */
export function release(folder: string): void
