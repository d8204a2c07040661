import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { type PullDiff, parseHunks } from '../../src/model/hunks.ts'
import { planComment, renderComment } from '../../src/reporters/comment.ts'
import { findingMark, findingMarked, findingsMarked, summaryDigest } from '../../src/reporters/markers.ts'
import { type InlineComment, planReview } from '../../src/reporters/review.ts'
import { renderSummary } from '../../src/reporters/summary.ts'
import { withHostileReplay, withLongReplay, withReplay } from './replays.ts'
import {
  baseOnly,
  diverged,
  djangoPath,
  djangoText,
  draft,
  headCommit,
  hostile,
  hostileFinding,
  lineRange,
  monstrous,
  noUniqueConstraint,
  now,
  report,
  sources,
  sqlPath,
  sqlText,
  withConsequences,
} from './reports.ts'

const links = {
  serverUrl: 'https://github.com',
  repository: 'octo-org/octo-repo',
  headSha: headCommit,
  source: sources,
}
const options = { links, now }

function added(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n')
  return [`@@ -0,0 +1,${lines.length} @@`, ...lines.map(line => `+${line}`)].join('\n')
}

const diff: PullDiff = new Map([
  [djangoPath, parseHunks(added(djangoText))],
  [sqlPath, parseHunks(added(sqlText))],
])

const posted = new Set<string>()

function harmless(markdown: string): void {
  expect(markdown).not.toMatch(/(?!\n)\p{Cc}|(?!‍)\p{Cf}/u)
  // Outside of code nobody is mentioned and no element is opened that is not ours.
  const prose = markdown
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/<code>.*?<\/code>/g, '')
  expect(prose).not.toMatch(/@(?!&#8203;)[\w-]/)
  expect(prose).not.toMatch(/(?<!&)#\d/)
  expect(prose).not.toMatch(/<(?!\/?(details|summary|b|br)\b|https?:|!-- migration-gate:)/)
}

describe('the job summary', () => {
  it('says everything', () => {
    const one = report([diverged(), ...withConsequences(), ...baseOnly()], {
      notices: ['`a.py` conflicts with base.'],
    })
    expect(renderSummary(one, options)).toMatchSnapshot()
  })

  it('can not be broken out of', () => {
    const text = renderSummary(
      report([hostileFinding()], { notices: Object.values(hostile), unknowns: [hostile.html] }),
      options,
    )
    expect(text).toMatchSnapshot()
    harmless(text)
  })

  it('stays under 1 MiB of bytes, and counts what did not fit', () => {
    const text = renderSummary(report(Array.from({ length: 400 }, (_, index) => monstrous(index))), options)
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(text).toMatch(/Details of \d+ findings did not fit here/)
  })
})

describe('the comment', () => {
  it('says a collision', () => {
    expect(renderComment(report([diverged()]), options)).toMatchSnapshot()
  })

  it('says a failed replay', () => {
    expect(renderComment(report(withConsequences()), options)).toMatchSnapshot()
  })

  it('has the schema after the change, folded, and nothing that is another one at every run', () => {
    const one = withReplay(report([noUniqueConstraint()]))
    const body = renderComment(one, options)
    expect(
      body.slice(body.indexOf('<details><summary>The schema'), body.indexOf('Looked at')),
    ).toMatchSnapshot()
    expect(body).not.toMatch(/4\.21|7\.047/)
    const slower = { ...one, times: one.times?.map(times => ({ ...times, seconds: 99, slowest: [] })) ?? [] }
    expect(renderComment(slower, options)).toBe(body)
  })

  it('keeps a schema of any size to its share, and every name of it as text', () => {
    const long = renderComment(withLongReplay(report([noUniqueConstraint()])), options)
    const without = renderComment(report([noUniqueConstraint()]), options)
    expect(long.length - without.length).toBeLessThan(10_000)
    expect(long).toMatch(/and 11\d\d more/)
    const text = renderComment(withHostileReplay(report([noUniqueConstraint()])), options)
    expect(text).toContain('The schema after this change')
    harmless(text)
  })

  it('says that the result is inconclusive', () => {
    const one = report([], { unknowns: ['Base is not in this clone. Fetch it with `git fetch`.'] })
    expect(renderComment(one, options)).toMatchSnapshot()
  })

  it('is not made for a clean pull request, not even where base is broken', () => {
    expect(planComment(report([]), undefined, options)).toEqual({ kind: 'none' })
    expect(planComment(report(baseOnly()), undefined, options)).toEqual({ kind: 'none' })
  })

  it('says all clear where something was said before', () => {
    const plan = planComment(
      report([]),
      { id: 7, body: renderComment(report([diverged()]), options) },
      options,
    )
    expect(plan).toMatchObject({ kind: 'update', id: 7 })
    expect(plan).toMatchSnapshot()
  })

  it('is left alone while only time has passed', () => {
    const body = renderComment(report([diverged()]), options)
    const later = { ...options, now: new Date('2026-12-24T12:00:00Z') }
    expect(planComment({ ...report([diverged()]), seconds: 99 }, { id: 7, body }, later)).toEqual({
      kind: 'unchanged',
      id: 7,
    })
  })

  it('is edited when a line has moved', () => {
    const body = renderComment(report([diverged()]), options)
    const moved = { ...diverged(), range: lineRange(9) }
    expect(planComment(report([moved]), { id: 7, body }, options).kind).toBe('update')
  })

  it.each([1, 12, 400])('stays under 60,000 characters with %i findings as long as they come', count => {
    const body = renderComment(report(Array.from({ length: count }, (_, index) => monstrous(index))), options)
    expect(body.length).toBeLessThanOrEqual(60_000)
    expect(summaryDigest(body)).toBeDefined()
    expect(body.match(/^`{3,}/gm)?.length ?? 0).toSatisfy((fences: number) => fences % 2 === 0)
    expect(body.match(/<details/g)?.length).toBe(body.match(/<\/details>/g)?.length)
  })

  it('stays under its budget with many short findings, reasons and histories', () => {
    const findings = Array.from({ length: 3000 }, (_, index) =>
      draft({ symbol: String(index), message: `Finding ${index}.` }),
    )
    const one = report([...findings, ...baseOnly(500)], {
      unknowns: Array(500).fill('x'.repeat(3000)),
      notices: Array(500).fill('@|<'.repeat(900)),
    })
    one.coverage.histories = Array.from({ length: 900 }, (_, index) => ({
      framework: 'sql',
      history: `h${index}${'|'.repeat(300)}`,
      migrations: 1,
      incoming: 0,
      replay: 'both',
      notVerified: Array(20).fill({ path: 'p'.repeat(300), line: 1, why: '<'.repeat(900), introduced: true }),
      notChecked: Array(20).fill({ path: 'p'.repeat(300), why: '<'.repeat(900) }),
    }))
    expect(renderComment(one, options).length).toBeLessThanOrEqual(60_000)
  })

  it('can not be broken out of, and forges no marker', () => {
    const body = renderComment(report([hostileFinding()]), options)
    harmless(body)
    expect(findingsMarked(body.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, ''))).toEqual([])
  })
})

describe('the review', () => {
  it('suggests the edit at its line, with the rename below', () => {
    expect(planReview(report([diverged()]), { diff, links, posted })).toMatchSnapshot()
  })

  it('suggests an insertion, and folds the rest', () => {
    expect(planReview(report(withConsequences()), { diff, links, posted })?.comments).toMatchSnapshot()
  })

  it('opens a thread for an error and for a warning, and none for a note', () => {
    const opened = (severity: Finding['severity']) =>
      planReview(report([{ ...diverged(), severity }]), { diff, links, posted })?.comments.length ?? 0
    expect([opened('error'), opened('warning'), opened('note')]).toEqual([1, 1, 0])
  })

  it('says nothing twice, and nothing of base', () => {
    const finding = diverged()
    expect(
      planReview(report([finding]), { diff, links, posted: new Set([finding.fingerprint]) }),
    ).toBeUndefined()
    expect(planReview(report(baseOnly()), { diff, links, posted })).toBeUndefined()
  })

  it('leaves out lines that the diff does not show', () => {
    const far = draft({ range: lineRange(400) })
    expect(
      planReview(report([far, draft({ path: 'elsewhere.py', symbol: 'e' })]), { diff, links, posted }),
    ).toBeUndefined()
  })

  it('does not suggest where the diff shows another line than the merged file has', () => {
    const shifted = { ...links, source: (path: string) => ['# base added a line', ...(sources(path) ?? [])] }
    expect(planReview(report([diverged()]), { diff, links: shifted, posted })).toBeUndefined()
  })

  it('suggests nothing that has something invisible in it', () => {
    const finding = diverged()
    const [first] = finding.fixes
    if (first?.edits[0]) first.edits[0].replacement = `'0236\u202e'`
    const comment = only(finding)
    expect(comment?.body).not.toContain('```suggestion')
    expect(comment?.body).toContain('0236\\u{202e}')
  })

  it('keeps the end of a suggestion where it belongs', () => {
    const finding = diverged()
    const [first] = finding.fixes
    if (first?.edits[0]) first.edits[0].replacement = "'a')]\n````\nx"
    const comment = only(finding)
    expect(comment?.body).toContain("`````suggestion\n        ('tickets', 'a')]\n````\nx),\n`````")
  })

  it('offers one suggestion for a line, not two', () => {
    const plan = planReview(report([diverged(), { ...diverged(), fingerprint: 'f'.repeat(24) }]), {
      diff,
      links,
      posted,
    })
    expect(plan?.comments.map(({ body }) => body.includes('```suggestion'))).toEqual([true, false])
  })

  it('names no start of a single line, and only the start of a very long range', () => {
    expect(only(draft({ range: lineRange(3) }))).not.toHaveProperty('start_line')
    const several = { start: { line: 4, column: 1 }, end: { line: 8, column: 6 } }
    expect(only(draft({ range: several }))).toMatchObject({
      start_line: 4,
      start_side: 'RIGHT',
      line: 8,
      side: 'RIGHT',
    })
    const long = { start: { line: 1, column: 1 }, end: { line: 16, column: 1 } }
    expect(only(draft({ range: long }))).toMatchObject({ line: 1 })
  })

  it('has thirty comments at most, bottom-up in a file', () => {
    const findings = Array.from({ length: 50 }, (_, index) =>
      draft({ symbol: String(index), range: lineRange((index % 15) + 1) }),
    )
    const plan = planReview(report(findings), { diff, links, posted })
    const lines = plan?.comments.map(({ line }) => line) ?? []
    expect(lines).toHaveLength(30)
    expect(lines).toEqual([...lines].sort((a, b) => b - a))
  })

  it('marks each comment, also in the text that stands in for refused lines', () => {
    const findings = [diverged(), noUniqueConstraint()]
    const plan = planReview(report(findings), { diff, links, posted })
    const fingerprints = findings.map(({ fingerprint }) => fingerprint).sort()
    expect(plan?.comments.flatMap(({ body }) => findingsMarked(body)).sort()).toEqual(fingerprints)
    expect(findingsMarked(plan?.bodyWithoutComments ?? '').sort()).toEqual(fingerprints)
  })

  it('stays under the limits with findings as long as they come', () => {
    const findings = Array.from({ length: 40 }, (_, index) => ({ ...monstrous(index), path: djangoPath }))
    const plan = planReview(report(findings), { diff, links, posted })
    expect(plan?.comments).toHaveLength(30)
    for (const comment of plan?.comments ?? []) expect(comment.body.length).toBeLessThanOrEqual(60_000)
    expect(plan?.bodyWithoutComments.length).toBeLessThanOrEqual(60_000)
  })

  it('can not be broken out of', () => {
    const comment = only({ ...hostileFinding(), path: djangoPath })
    expect(comment).toMatchSnapshot()
    harmless(comment?.body ?? '')
    const { fingerprint } = hostileFinding()
    const mark = findingMarked(comment?.body ?? '')
    expect(mark?.fingerprint).toBe(fingerprint)
    expect(comment?.body.endsWith(findingMark(fingerprint, mark?.state))).toBe(true)
  })

  function only(finding: Finding): InlineComment | undefined {
    return planReview(report([finding]), { diff, links, posted })?.comments[0]
  }
})
