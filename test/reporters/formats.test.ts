import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { documentFormats, renderFormat } from '../../src/reporters/formats.ts'
import { ruleMetas } from '../../src/rules/registry.ts'
import { wellFormedXml } from '../support/xml.ts'
import { withHostileReplay, withReplay } from './replays.ts'
import {
  baseOnly,
  diverged,
  draft,
  hostileFinding,
  monstrous,
  noUniqueConstraint,
  report,
  withConsequences,
} from './reports.ts'

const reports: Record<string, Report> = {
  pass: report([]),
  fail: report([diverged(), ...withConsequences(), ...baseOnly()]),
  unknown: report([draft({ severity: 'warning' })], {
    unknowns: ['Base is missing.\n::error::x ]]> @octo/all'],
  }),
  hostile: report([hostileFinding(), noUniqueConstraint()]),
  monstrous: report([monstrous(1), monstrous(2)]),
  placeless: report([draft({ path: '' })]),
  replayed: withReplay(report([diverged()])),
  replayedOfStrangers: withHostileReplay(report([hostileFinding()])),
  halves: report([draft({ path: 'db/\ud83d\u0000\ufffe].sql', message: 'half \udc00 [a](http://x) {0}' })]),
}

/** The schema of OASIS, as Microsoft's own package of matchers ships it. */
// Of draft 4 it uses nothing that later drafts have changed, but for its own name.
const {
  $schema: _draft,
  id: _name,
  ...sarifSchema
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
)
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const isSarif = ajv.compile(sarifSchema)

describe.each(Object.keys(reports))('a report that is %s', name => {
  const one = reports[name] ?? report([])

  it.each(documentFormats)('is one whole document of %s, which commands nothing', async format => {
    const text = await renderFormat(format, one, ruleMetas)
    expect(text).not.toMatch(/^\s*::/m)
    expect(text).not.toContain('##[')
    expect(text.endsWith('\n')).toBe(true)
    if (format === 'junit') expect(wellFormedXml(text)).toBe('testsuites')
    else if (format === 'html') expect(text.match(/<!doctype html>|<\/html>/g)).toHaveLength(2)
    else if (format !== 'markdown') expect(() => JSON.parse(text)).not.toThrow()
  })

  it('is valid SARIF', async () => {
    const log = JSON.parse(await renderFormat('sarif', one, ruleMetas))
    isSarif(log)
    expect(isSarif.errors ?? []).toEqual([])
    for (const result of log.runs[0].results) {
      expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(result.locations[0].physicalLocation.artifactLocation.uri).not.toMatch(/^\/|[\s:<>"`]/)
    }
  })

  it('has one entry a fingerprint for GitLab, each with a place', async () => {
    const entries: { fingerprint: string; location: { path: string; lines: { begin: number } } }[] =
      JSON.parse(await renderFormat('gitlab', one, []))
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length)
    for (const { location } of entries) expect(location.lines.begin).toBeGreaterThan(0)
  })
})

describe('SARIF', () => {
  const sarif = async (one: Report) => JSON.parse(await renderFormat('sarif', one, ruleMetas)).runs[0]

  it('knows a finding again, its rule, its place and its edit', async () => {
    const found = diverged()
    const { results, tool } = await sarif(report([found]))
    expect(results).toMatchObject([
      {
        ruleId: 'diverged-heads',
        level: 'error',
        baselineState: 'new',
        partialFingerprints: { 'migrationGate/v1': found.fingerprint },
        locations: [{ physicalLocation: { region: { startLine: 7, startColumn: 21, endColumn: 34 } } }],
        fixes: [
          { artifactChanges: [{ replacements: [{ insertedContent: { text: "'0236_add_public_token'" } }] }] },
        ],
      },
    ])
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(ruleMetas.map(({ id }) => id))
    for (const rule of tool.driver.rules) expect(rule.help.markdown).toContain('**What to do.**')
  })

  it('says that a run is inconclusive, and leaves out what has no place', async () => {
    expect((await sarif(reports.unknown ?? report([]))).invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] },
    ])
    expect((await sarif(reports.placeless ?? report([]))).results).toEqual([])
  })

  it('says one cause once', async () => {
    const { results } = await sarif(report(withConsequences(4)))
    expect(results).toHaveLength(1)
    expect(results[0].message.text).toContain('4 more follow from this.')
  })

  it('makes no link and no mention of a name', async () => {
    const { results } = await sarif(report([hostileFinding()]))
    const [{ message, relatedLocations }] = results
    for (const { text } of [
      message,
      ...relatedLocations.map((related: { message: object }) => related.message),
    ])
      expect(text).not.toMatch(/\]\(|@octo-org/)
  })
})

describe('JUnit', () => {
  const counts = async (one: Report) =>
    /<testsuite [^>]*?failures="(\d+)" errors="(\d+)" skipped="(\d+)"/
      .exec(await renderFormat('junit', one, []))
      ?.slice(1)

  it('counts what fails, what could not be known, and what base has', async () => {
    expect(await counts(report([]))).toEqual(['0', '0', '0'])
    expect(await counts(report([diverged(), ...baseOnly(2)]))).toEqual(['1', '0', '2'])
    expect(await counts(report([], { unknowns: ['x'] }))).toEqual(['0', '1', '0'])
    // With `fail-on: warning` no finding is an error, but the verdict is red.
    expect(await counts(report([draft({ severity: 'warning' })], { verdict: 'fail' }))).toEqual([
      '1',
      '0',
      '0',
    ])
  })
})
