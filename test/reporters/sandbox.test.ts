import { expect, it } from 'vitest'
import { reportSchema } from '../../src/reporters/report-schema.ts'
import { renderSummary } from '../../src/reporters/summary.ts'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import { now, report } from './reports.ts'

const plain = report([])
const sandboxed = {
  ...plain,
  coverage: {
    ...plain.coverage,
    sandbox: [
      { layer: 'database' as const, held: true },
      { layer: 'process' as const, held: true },
      { layer: 'machine' as const, held: false, why: 'darwin has no namespaces' },
    ],
  },
}
const sentence =
  'Sandbox: the layers database, process held; not on this machine: machine (darwin has no namespaces)'

it('says which layers of the sandbox held, in verbose text and folded in Markdown', () => {
  const style = { colour: false, width: 200, now }
  expect(renderTerminal(sandboxed, { ...style, verbose: true })).toContain(sentence)
  expect(renderTerminal(sandboxed, style)).not.toContain('Sandbox')
  expect(renderTerminal(plain, { ...style, verbose: true })).not.toContain('Sandbox')
  expect(renderSummary(sandboxed, { now })).toMatch(
    /<summary>What was looked at<\/summary>[\s\S]*Sandbox: the layers database, process held/,
  )
  expect(reportSchema.parse(sandboxed).coverage.sandbox).toHaveLength(3)
})
