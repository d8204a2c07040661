import { describe, expect, it } from 'vitest'
import type { Example, RuleMeta } from '../../src/model/rule-meta.ts'
import { ruleMetas } from '../../src/rules/registry.ts'
import { checkBeside } from '../support/beside.ts'
import { checkFiles } from '../support/gate.ts'

function checkExample({ replay }: RuleMeta, example: Example) {
  if (example.other) return checkBeside(example)
  return checkFiles({ start: example.base, change: example.change }, { replay: replay ? 'auto' : 'off' })
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
      const { report } = await checkExample(meta, meta.bad)
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
