/** What one look at the front of the bytes did: so many are done with, and these remain of them. */
export type Step = { readonly taken: number; readonly kept: readonly Buffer[] }

/**
 * Makes a filter over chunks of any size out of one step over the bytes at hand. A step gives null when it needs
 * more bytes to decide. Once the file is over, what still comes is dropped.
 */
export function inSteps(step: (bytes: Buffer) => Step | null, isOver: () => boolean): (chunk: Buffer) => Buffer {
  let rest: Buffer = Buffer.alloc(0)
  return (chunk) => {
    const bytes = Buffer.concat([rest, chunk])
    const kept: Buffer[] = []
    let at = 0
    while (!isOver()) {
      const done = step(bytes.subarray(at))
      if (done === null) break
      kept.push(...done.kept)
      at += done.taken
    }
    rest = isOver() ? Buffer.alloc(0) : bytes.subarray(at)
    return Buffer.concat(kept)
  }
}
