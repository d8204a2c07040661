import { describe, expect, it } from 'vitest'
import { renderAnnotations } from '../../src/reporters/annotations.ts'
import {
  baseOnly,
  diverged,
  draft,
  hostileFinding,
  lineRange,
  monstrous,
  noUniqueConstraint,
  report,
} from './reports.ts'

describe('annotations', () => {
  it('stand beside what the change introduces, and nowhere else', () => {
    const findings = [
      diverged(),
      noUniqueConstraint(),
      draft({ severity: 'note', symbol: 'n', message: 'A note.' }),
      ...baseOnly(),
    ]
    expect(
      renderAnnotations(report(findings, { unknowns: ['Base is missing. Fetch it.'] })),
    ).toMatchSnapshot()
  })

  it('leave out columns of a range over several lines', () => {
    const range = { start: { line: 2, column: 3 }, end: { line: 5, column: 1 } }
    expect(renderAnnotations(report([draft({ range })]))).toMatch(/line=2,endLine=4,title=/)
  })

  it('are ten of a type at most, and the last one counts the rest', () => {
    const findings = Array.from({ length: 25 }, (_, index) =>
      draft({ symbol: String(index), range: lineRange(index + 1) }),
    )
    const lines = renderAnnotations(report([...findings, draft({ severity: 'warning', symbol: 'w' })]))
      .trim()
      .split('\n')
    expect(lines.filter(line => line.startsWith('::error '))).toHaveLength(10)
    expect(lines.filter(line => line.startsWith('::warning '))).toHaveLength(1)
    expect(lines[9]).toContain('And 15 more errors: the job summary has them all.')
  })

  it('are 4,096 characters long at most, what counts the rest included', () => {
    const lines = renderAnnotations(report(Array.from({ length: 12 }, (_, index) => monstrous(index))))
      .trim()
      .split('\n')
    for (const line of lines) {
      const message = line.slice(line.indexOf('::', 2) + 2)
      expect(decode(message).length).toBeLessThanOrEqual(4096)
    }
    expect(decode(lines.at(-1) ?? '')).toContain('And 2 more errors')
  })

  it('can not be broken out of', () => {
    const text = renderAnnotations(report([hostileFinding()]))
    expect(text).toMatchSnapshot()
    expect(text.trim().split('\n')).toHaveLength(1)
    expect(text.match(/::/g)?.length).toBeGreaterThan(1)
    expect(text.slice(0, text.indexOf('::', 2))).not.toMatch(/[\r\n]/)
  })

  it('only warn where an unknown verdict only warns', () => {
    expect(renderAnnotations(report([], { unknowns: ['x'] }), { onUnknown: 'warn' })).toMatch(/^::warning /)
  })
})

function decode(message: string): string {
  return message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
}
