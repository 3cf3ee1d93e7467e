import { posix } from 'node:path'
import type { Package } from './package'
import { readXml } from './xml'

/** Where the parts that one part refers to are, by the id of the relation. */
export async function relationsOf(office: Package, part: string): Promise<ReadonlyMap<string, string>> {
  const folder = posix.dirname(part)
  const relations = new Map<string, string>()
  await readXml(office.part(`${folder}/_rels/${posix.basename(part)}.rels`), {
    open: (name, attribute) => {
      const id = attribute('Id')
      const target = attribute('Target')
      if (name !== 'Relationship' || id === undefined || target === undefined) return
      relations.set(id, target.startsWith('/') ? target.slice(1) : posix.join(folder, target))
    },
  }).catch(() => {
    // Without its relations a part is found by its name.
  })
  return relations
}
