import { startPostgres } from '@/bin/postgres'

/** Run by the stories as a process: starts PostgreSQL on a folder, says where, and stops it when its input ends. */
async function main(): Promise<void> {
  const postgres = await startPostgres({ directory: process.argv[2] ?? '', durable: true })
  console.log(postgres.url)
  process.stdin.resume().once('end', () => void postgres.stop().then(() => process.exit(0)))
}

void main().catch((problem: Error) => {
  console.error(problem.message)
  process.exit(1)
})
