import 'server-only'
import { check } from '@/db/files/check'
import { isMigrated } from '@/db/ready'

/** Whether the database answers at the level this program needs, and bytes can be written. */
export async function isReady(): Promise<boolean> {
  const [database, bytes] = await Promise.allSettled([isMigrated(), check()])
  return database.status === 'fulfilled' && database.value && bytes.status === 'fulfilled' && bytes.value
}
