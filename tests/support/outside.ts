/**
 * Replaces what a test cannot have, for every test file: of our own modules only the two at the edge of the gate
 * (the cookie behind a session, and today), and of Next what belongs to one request (its headers, cookies and cache).
 * Sessions themselves are real rows, so a removed user is out in a test as well.
 */
jest.mock('@/app/_gate/session', () => {
  const { endSession, identityOf, startProvenSession, startSession } =
    jest.requireActual<typeof import('@/db/store/identity')>('@/db/store/identity')
  const { visitor } = jest.requireActual<typeof import('@/tests/support/visitor')>('@/tests/support/visitor')
  const currentIdentity = async () => {
    const { sessionId } = visitor()
    const asker = visitor().headers.has('x-toetsklaar-by-itself') ? 'page' : 'person'
    return sessionId === null ? null : identityOf(sessionId, asker)
  }
  return {
    currentIdentity,
    isSignedIn: async () => (await currentIdentity()) !== null,
    openSession: async (personId: string, organisationId: string | null = null) => {
      visitor().sessionId = await startSession(personId, organisationId)
    },
    openProvenSession: async (proven: { personId: string; verified: string }, organisationId: string | null = null) => {
      const sessionId = await startProvenSession(proven, organisationId)
      if (sessionId !== null) visitor().sessionId = sessionId
      return sessionId !== null
    },
    closeSession: async () => {
      const { sessionId } = visitor()
      if (sessionId !== null) await endSession(sessionId)
      visitor().sessionId = null
    },
  }
})

jest.mock('@/app/_gate/today', () => {
  const { visitor } = jest.requireActual<typeof import('@/tests/support/visitor')>('@/tests/support/visitor')
  return { today: () => visitor().day, testDay: () => null }
})

jest.mock('next/headers', () => {
  const { visitor } = jest.requireActual<typeof import('@/tests/support/visitor')>('@/tests/support/visitor')
  return {
    headers: async () => new Headers([...visitor().headers]),
    cookies: async () => {
      const { cookies } = visitor()
      return {
        get: (name: string) => (cookies.has(name) ? { name, value: cookies.get(name) } : undefined),
        has: (name: string) => cookies.has(name),
        set: (name: string, value: string, options?: { maxAge?: number }) =>
          options?.maxAge === 0 ? cookies.delete(name) : cookies.set(name, value),
        delete: (named: string | { name: string }) => cookies.delete(typeof named === 'string' ? named : named.name),
      }
    },
  }
})

jest.mock('next/cache', () => ({ revalidatePath: () => undefined }))

// What matters for safety goes to the log of the server, which a test hears by `heardSecurity` and a reader need not.
jest.mock('@/app/_gate/security-events', () => {
  const actual = jest.requireActual<typeof import('@/app/_gate/security-events')>('@/app/_gate/security-events')
  const { heard } = jest.requireActual<typeof import('@/tests/support/heard-security')>(
    '@/tests/support/heard-security',
  )
  return { ...actual, tellSecurity: heard }
})

// Otherwise the first change of a test would make a key in the data folder of this checkout.
process.env.TOETSKLAAR_LOG_KEY = 'the key with which every test chains its log'
