import type { Day } from '@/lib/day'

/**
 * The name of a downloaded export: "samenvatting-buurtbemiddeling-heemskerk-2026-11-23.pdf". Plain ASCII, so that
 * every browser and mail program keeps it as it is (RFC 6266, appendix D).
 */
export function exportName(kind: string, organisation: string, today: Day, extension: string): string {
  const name = organisation
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
  return `${[kind, name, today].filter((part) => part !== '').join('-')}.${extension}`
}
