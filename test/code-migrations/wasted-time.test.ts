import { expect, it, vi } from 'vitest'
import { readSyntax } from '../../src/languages/programs/syntax.ts'

it('files that can not be read have an end of their time, too', async () => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 3000))
  const reasons: string[] = []
  for (let count = 0; count < 10; count++) {
    const reading = await readSyntax('ruby', '[(')
    reasons.push(reading.kind === 'unread' ? reading.why : '')
  }
  expect(reasons[0]).toBe('its syntax is not understood')
  expect(reasons.at(-1)).toBe('too many files before it could not be read')
  expect(await readSyntax('ruby', 'a')).toMatchObject({ kind: 'unread', why: reasons.at(-1) })
})
