import { registerNames } from '@/lib/registers/register'
import { expect } from './support/expect'
import { test } from './support/journey'

test('every register gives its files, and takes only a form to make evidence of it', async ({ as }) => {
  const { request } = await as('editor')
  for (const register of registerNames) {
    const files = `/api/registers/${register}`
    for (const path of ['export?format=csv', 'export?format=xlsx', 'template?format=csv', 'template?format=xlsx']) {
      const answer = await request.get(`${files}/${path}`)
      expect([register, path, answer.status()]).toEqual([register, path, 200])
      expect(answer.headers()['content-disposition']).toContain('attachment')
    }
    const refused = await request.post(`${files}/snapshot`, {
      data: 'no form',
      headers: { 'content-type': 'text/plain' },
    })
    expect([register, refused.status()]).toEqual([register, 400])
  }
})
