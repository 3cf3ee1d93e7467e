import { z } from 'zod'

/** What a register can be downloaded as; a spreadsheet unless asked otherwise. */
export const FormatShape = z.enum(['xlsx', 'csv']).catch('xlsx')
