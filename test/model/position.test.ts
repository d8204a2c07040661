import { expect, it } from 'vitest'
import { lineSpan } from '../../src/model/position.ts'

it('the span of a line counts every kind of line end, and leaves it out', () => {
  const text = 'one\r\ntwo\n\rfour'
  const lines = [1, 2, 3, 4, 5].map(line => {
    const { start, end } = lineSpan(text, line)
    return text.slice(start, end)
  })
  expect(lines).toEqual(['one', 'two', '', 'four', ''])
})

it('the span of the last line ends with the text', () => {
  expect(lineSpan('a\r\nbc', 2)).toEqual({ start: 3, end: 5 })
})
