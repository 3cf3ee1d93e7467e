import type { Column } from '../column'
import type { RegisterDefinition, RegisterName } from '../register'
import { columnOf } from '../registers'

/** Which columns fit in a list, in its order; the first names the row. All others stand on the page of the row. */
const shown: Readonly<Record<RegisterName, readonly string[]>> = {
  mediators: ['code', 'activeFrom', 'agreementSignedOn', 'secrecySignedOn', 'vogSeenOn'],
  trainings: ['mediator', 'kind', 'day', 'hours', 'recognised'],
  cases: ['number', 'reportedOn', 'nuisance', 'mediators', 'outcome', 'closedOn'],
  meetings: ['kind', 'day', 'invited', 'present', 'minutes'],
  activities: ['kind', 'day', 'audience', 'description'],
  complaints: ['number', 'receivedOn', 'acknowledgedOn', 'closedOn', 'outcome'],
  recommendations: ['text', 'source', 'day', 'owner', 'dueOn', 'doneOn'],
}

/** What stands quieter below a cell, in the same list. */
const below: Readonly<Record<string, string>> = { code: 'name', activeFrom: 'activeUntil', reportedOn: 'channel' }

/** The columns of the list of a register. */
export function listColumns(register: RegisterDefinition): readonly Column[] {
  return shown[register.name].map((name) => columnOf(register, name))
}

/** The column of which the cell stands below that of another; undefined for most. */
export function columnBelow(register: RegisterDefinition, { name }: Column): Column | undefined {
  const other = below[name]
  return register.columns.find((column) => column.name === other)
}
