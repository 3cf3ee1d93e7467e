import { createServer } from 'node:http'

import next from 'next'

import { startPostgres } from '@/bin/postgres'

/** The least a start could be: the database on its data, and Next on its build. A process of its own. */
const [directory = ''] = process.argv.slice(2)
const database = await startPostgres({ directory, durable: true })
Object.assign(process.env, {
  DATABASE_URL: database.url,
  TOETSKLAAR_SECRET: 'a secret for the bench, and for nothing else',
})
const app = next({ dev: false, dir: process.cwd() })
await app.prepare()
const server = createServer(app.getRequestHandler()).listen(0, '127.0.0.1', () => process.send?.(server.address()))

process.on('message', async () => {
  server.closeAllConnections()
  server.close()
  await app.close()
  await database.stop()
  process.exit(0)
})
