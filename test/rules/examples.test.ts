import { describe, expect, it } from 'vitest'
import type { Example, RuleMeta } from '../../src/model/rule-meta.ts'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import { ruleMetas } from '../../src/rules/registry.ts'
import { checkBeside } from '../support/beside.ts'
import { checkFiles } from '../support/gate.ts'

function checkExample({ replay }: RuleMeta, example: Example) {
  if (example.other) return checkBeside(example)
  return checkFiles({ start: example.base, change: example.change }, { replay: replay ? 'auto' : 'off' })
}

/** Without what differs from run to run. */
function asSeen(text: string): string {
  return text
    .replace(/\n\nLooked at [\s\S]*$/, '\n')
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.com')
    .replace(/\b[0-9a-f]{7}\b/g, '3f9c2ab')
    .replace(/\b[0-9a-f]{40}\b/g, '3f9c2ab0d1e2f3a4b5c6d7e8f901234567890abc')
}

/** The others are held against real commands in test/command-replay. */

describe('the registry of rules', () => {
  it('has every id once', () => {
    const ids = ruleMetas.map(meta => meta.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(ruleMetas.map(meta => [meta.id, meta] as const))(
    '%s: its bad example fires it and no other rule',
    async (id, meta) => {
      const result = await checkExample(meta, meta.bad)
      const { report } = result
      const seen = renderTerminal(report, 'source' in result ? { source: result.source } : {})
      await expect(asSeen(seen)).toMatchFileSnapshot(`seen/${id}.txt`)
      expect(
        new Set(report.findings.filter(finding => finding.causedBy === undefined).map(({ rule }) => rule)),
      ).toEqual(new Set([id, ...(meta.bad.alsoFires ?? [])]))
      expect(report.findings.every(finding => finding.introduced)).toBe(true)
      expect(report.findings.find(({ rule }) => rule === id)?.severity).toBe(meta.severity)
    },
  )

  it.each(ruleMetas.map(meta => [meta.id, meta] as const))(
    '%s: its good example is silent',
    async (_id, meta) => {
      const { report } = await checkExample(meta, meta.good)
      expect(report.findings).toEqual([])
      expect(report.verdict).toBe('pass')
    },
  )
})
