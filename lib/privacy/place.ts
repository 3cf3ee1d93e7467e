import { z } from 'zod'

const number = z.number().int().min(0)
const story = z.enum(['text', 'header', 'footer', 'comment', 'note', 'other'])

/** Where a text stands, as its reader would look for it. Names (of a sheet, an attachment) are given only when they hold no finding. */
export const PlaceShape = z.discriminatedUnion('at', [
  z.object({ at: z.literal('page'), page: number, line: number, attachment: z.string().optional() }),
  z.object({ at: z.literal('paragraph'), story, paragraph: number, attachment: z.string().optional() }),
  z.object({ at: z.literal('cell'), sheet: z.string(), cell: z.string(), attachment: z.string().optional() }),
  z.object({ at: z.literal('sheet'), sheet: z.string(), story, attachment: z.string().optional() }),
  z.object({ at: z.literal('slide'), slide: number, story, attachment: z.string().optional() }),
  z.object({ at: z.literal('line'), line: number, attachment: z.string().optional() }),
  z.object({
    at: z.literal('mail'),
    story: z.enum(['header', 'text']),
    line: number,
    attachment: z.string().optional(),
  }),
  z.object({ at: z.literal('properties'), attachment: z.string().optional() }),
])

export type Place = z.output<typeof PlaceShape>
export type Story = z.output<typeof story>

/** The place of something found further on in a text of several lines. */
export function placeFrom(place: Place, text: string, start: number): Place {
  if (!('line' in place)) return place
  let line = place.line
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) line += 1
  return { ...place, line }
}
