import { describe, expect, it } from 'vitest'
import type { Edit } from '../../src/model/fix.ts'
import { rangeOf } from '../../src/model/position.ts'
import { lineChange } from '../../src/reporters/edited-lines.ts'

const text = 'one\ntwo\nthree\nfour\n'

function edit(find: string, replacement: string): Edit {
  const start = text.indexOf(find)
  return { path: 'a', range: rangeOf(text, start, start + find.length), replacement }
}

describe('edits as whole lines', () => {
  it.each([
    ['a word', [edit('wo', 'WO')], { first: 2, last: 2, before: ['two'], after: ['tWO'] }],
    ['a line taken away', [edit('two\n', '')], { first: 2, last: 2, before: ['two'], after: [] }],
    ['the last line taken away', [edit('four\n', '')], { first: 4, last: 4, before: ['four'], after: [] }],
    [
      'two words of one line',
      [edit('t', 'T'), edit('o\nth', 'O\nTH')],
      { first: 2, last: 3, before: ['two', 'three'], after: ['TwO', 'THree'] },
    ],
    ['an insertion', [edit('', 'zero\n')], { first: 1, last: 1, before: ['one'], after: ['zero', 'one'] }],
    [
      'one line becomes two',
      [edit('three', 'a\nb')],
      { first: 3, last: 3, before: ['three'], after: ['a', 'b'] },
    ],
    [
      'unchanged lines at both ends',
      [edit('one\ntwo\nthree', 'one\n2\nthree')],
      { first: 2, last: 2, before: ['two'], after: ['2'] },
    ],
  ])('%s', (_what, edits, expected) => {
    expect(lineChange(edits, text.split('\n'))).toEqual(expected)
  })

  it('appends after the last line', () => {
    const end = { line: 5, column: 1 }
    expect(
      lineChange([{ path: 'a', range: { start: end, end }, replacement: 'five\n' }], text.split('\n')),
    ).toEqual({
      first: 4,
      last: 4,
      before: ['four'],
      after: ['four', 'five'],
    })
  })

  it('gives up where edits overlap, lie outside of the file or change nothing', () => {
    const at = (line: number, from: number, to: number): Edit => ({
      path: 'a',
      range: { start: { line, column: from }, end: { line, column: to } },
      replacement: 'x',
    })
    expect(lineChange([at(1, 1, 3), at(1, 2, 4)], text.split('\n'))).toBeUndefined()
    expect(lineChange([at(9, 1, 1)], text.split('\n'))).toBeUndefined()
    expect(lineChange([at(1, 1, 9)], text.split('\n'))).toBeUndefined()
    expect(lineChange([edit('two', 'two')], text.split('\n'))).toBeUndefined()
    expect(lineChange([], text.split('\n'))).toBeUndefined()
  })
})
