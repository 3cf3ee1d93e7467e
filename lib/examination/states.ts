/** How the search for personal data in a file stands. `partly`: what could be searched was; never the whole file. */
export type PrivacyState = 'waiting' | 'examined' | 'partly' | 'unreadable'

/** Why a file, or a part of it, could not be searched. None of these means that nothing is in it. */
export const unreadableWhys = [
  'picture',
  'no-text',
  'attachments',
  'too-much',
  'too-many',
  'too-long',
  'infected',
  'damaged',
  'failed',
] as const
export type UnreadableWhy = (typeof unreadableWhys)[number]

/** Why a scan for viruses did not come to an answer. */
export const scanTroubles = ['down', 'slow', 'too-large', 'failed'] as const
export type ScanTrouble = (typeof scanTroubles)[number]
