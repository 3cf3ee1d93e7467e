import { titleOf } from './file-name'

const longest = 200

/**
 * What an item is called when its file comes in: the title that somebody gave, or else the name of the file. Of several
 * files under one title each keeps its own name as well, so that they can be told apart.
 */
export function titleOfUpload(given: string, fileName: string, files: number): string {
  const name = titleOf(fileName)
  const title = given === '' ? name : files > 1 ? `${given} (${name})` : given
  return [...title].slice(0, longest).join('').trim()
}
