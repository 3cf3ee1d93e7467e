const kept = globalThis as typeof globalThis & { stopTestServer?: () => Promise<void> }

export default async function stopServer(): Promise<void> {
  await kept.stopTestServer?.()
}
