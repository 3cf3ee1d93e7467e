import { securityText } from '@/lib/security-text'

const asked = { address: 'https://toetsklaar.example', contact: 'beheer@toetsklaar.example', now: new Date() }

test('security.txt says whom to tell, and ends within a year but not today', () => {
  const text = securityText(asked)
  expect(text).toContain('Contact: mailto:beheer@toetsklaar.example\n')
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
  expect(expires).toBeGreaterThan(asked.now.getTime() + 30 * 86_400_000)
  expect(expires).toBeLessThan(asked.now.getTime() + 365 * 86_400_000)
})

test('without an address to mail to it names the page that says whom to ask', () => {
  expect(securityText({ ...asked, contact: null })).toContain('Contact: https://toetsklaar.example/privacy#contact\n')
})
