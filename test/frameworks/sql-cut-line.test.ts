import { expect, test } from 'vitest'
import { cutLine } from '../../src/frameworks/sql/cut-line.ts'
import { randomTexts } from '../support/random-texts.ts'

/** As node-pg-migrate has it. */
const original = {
  up: /^\s*--[\s-]*up\s+migration.*$/im,
  down: /^\s*--[\s-]*down\s+migration.*$/im,
}
const pieces = [
  '--',
  '-',
  ' ',
  '\t',
  '\n',
  '\r',
  '\u2028',
  '\u00a0',
  'up',
  'Down',
  'migration',
  'MIGRATION',
  'x',
]

test.each(['up', 'down'] as const)(
  'the %s marker of node-pg-migrate is found where its own expression finds it',
  direction => {
    let found = 0
    for (const text of [...randomTexts(pieces, 20_000, 14), '-- Up Migration', 'a\n-- up migration x\ny']) {
      const expected = original[direction].exec(text)
      const actual = cutLine(direction).exec(text)
      expect([text, actual?.index, actual?.[0]]).toEqual([text, expected?.index, expected?.[0]])
      if (expected) found++
    }
    expect(found).toBeGreaterThan(50)
  },
)
