import { describe, expect, it } from 'vitest'
import { ruleMetas } from '../../src/rules/registry.ts'
import { checkFiles } from '../support/gate.ts'

describe('the registry of rules', () => {
  it('has every id once', () => {
    const ids = ruleMetas.map(meta => meta.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(ruleMetas.map(meta => [meta.id, meta] as const))(
    '%s: its bad example fires it and no other rule',
    async (id, meta) => {
      const { report } = await checkFiles(
        { start: meta.bad.base, change: meta.bad.change },
        { replay: meta.replay ? 'auto' : 'off' },
      )
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
      const { report } = await checkFiles(
        { start: meta.good.base, change: meta.good.change },
        { replay: meta.replay ? 'auto' : 'off' },
      )
      expect(report.findings).toEqual([])
      expect(report.verdict).toBe('pass')
    },
  )
})
