import { describe, expect, it } from 'vitest'
import { fix } from '../../src/model/fix.ts'
import { followsLinks, wantsColour } from '../../src/reporters/colour.ts'
import { terminalProgress } from '../../src/reporters/progress.ts'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import {
  baseOnly,
  diverged,
  djangoPath,
  draft,
  hostileFinding,
  monstrous,
  noUniqueConstraint,
  now,
  report,
  sources,
  withConsequences,
} from './reports.ts'

const plain = { now, source: sources }

describe('the terminal report', () => {
  it('says diverged heads with the line, the picture and both ways out', () => {
    expect(renderTerminal(report([diverged()]), plain)).toMatchSnapshot()
  })

  it('says a failed statement with what made the table, and folds what follows', () => {
    expect(renderTerminal(report(withConsequences()), plain)).toMatchSnapshot()
  })

  it('says what base already had apart and short', () => {
    expect(renderTerminal(report(baseOnly(8)), plain)).toMatchSnapshot()
  })

  it('says why it is unknown', () => {
    const unknowns = [
      'Base is not in this clone. Fetch it: git fetch origin main.',
      'No history was found anywhere. Name one in .migration-gate.yml, or say allow-empty: true.',
    ]
    expect(
      renderTerminal(report([], { unknowns, notices: ['b.py conflicts with base.'] }), plain),
    ).toMatchSnapshot()
  })

  it('says what is wrong before what is not proven, where all there is was judged', () => {
    const notice = 'Not proven: a.py:3: a loop over rows.'
    const judged = report([noUniqueConstraint()], { notices: [notice] })
    const text = (base: (typeof judged)['coverage']['base']): string =>
      renderTerminal({ ...judged, coverage: { ...judged.coverage, base } }, plain)
    const isLate = (rendered: string): boolean =>
      rendered.indexOf(notice) > rendered.indexOf('replay-failed') && rendered.includes('replay-failed')
    expect(isLate(text(judged.coverage.base))).toBe(false)
    expect(isLate(text({ name: 'nothing', commit: null, date: null, fetched: null }))).toBe(true)
  })

  it('names base by its commit where its name is none that can be typed anywhere', () => {
    const judged = report([diverged()])
    const commit = '0123456789abcdef0123456789abcdef01234567'
    const base = { ...judged.coverage.base, name: 'main^{/merge}', commit }
    const text = renderTerminal({ ...judged, coverage: { ...judged.coverage, base } }, plain)
    expect(text).toContain(`Reproduce: migration-gate check --base ${commit}`)
  })

  it('does not say that nothing found where a step of the change was not proven', () => {
    const clean = report([])
    const step = { path: 'a.py', line: 3, why: 'a loop over rows', introduced: true }
    const histories = clean.coverage.histories.map((one, index) =>
      index === 0 ? { ...one, notVerified: [step, { ...step, introduced: false }] } : one,
    )
    const [first] = renderTerminal({ ...clean, coverage: { ...clean.coverage, histories } }, plain).split(
      '\n',
    )
    expect(first).toMatchInlineSnapshot(
      `"✔ pass: 3 incoming migrations, nothing found; 1 of 2 histories not replayed and 1 step not proven"`,
    )
  })

  it('cuts no patch: of a long deletion it gives the numbers of the lines, and every line that is added', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `line ${index + 1}`)
    const range = { start: { line: 3, column: 1 }, end: { line: 53, column: 1 } }
    const added = Array.from({ length: 50 }, (_, index) => `new ${index + 1}`)
    const replacement = `${added.join('\n')}\n`
    const one = draft({
      range,
      fixes: [fix({ title: 'Do it', applies: 'Always.', edits: [{ path: djangoPath, range, replacement }] })],
    })
    const source = (path: string) => (path === djangoPath ? lines : undefined)
    const text = renderTerminal(report([one]), { now, source })
    expect(text).toMatch(/ 3 - line 3\n +4 - line 4\n +- … and all lines from 5 to 51\n +52 - line 52\n/)
    for (const line of added) expect(text).toContain(`+ ${line}\n`)
    const whole = renderTerminal(report([one]), { now, source, verbose: true })
    for (let line = 3; line < 53; line++) expect(whole).toContain(` ${line} - line ${line}\n`)
  })

  it('colours', () => {
    expect(renderTerminal(report([noUniqueConstraint()]), { ...plain, colour: true })).toMatchSnapshot()
  })

  it('fits a narrow terminal, except for what is to be pasted', () => {
    const lines = renderTerminal(report([diverged()]), { ...plain, width: 50 }).split('\n')
    for (const line of lines)
      if (!/[/$├└]|^ {4,}\d* [-+] |^\w+(?: it)?: /.test(line)) expect(line.length).toBeLessThanOrEqual(50)
  })

  it('shows hostile names letter by letter', () => {
    const text = renderTerminal(report([hostileFinding()], { unknowns: ['x\n::error::y'] }), { now })
    expect(text).toMatchSnapshot()
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u)
    expect(text).not.toMatch(/^\s*::/m)
    expect(text).not.toContain('##[')
  })

  it('stays readable with findings as long as they come', () => {
    const text = renderTerminal(report([monstrous(1)]), { now })
    expect(text.split('\n').length).toBeLessThan(1500)
  })
})

describe('links', () => {
  it('lead to the page of a rule, in a terminal that can follow them', () => {
    const text = renderTerminal(report([diverged()]), { ...plain, links: true })
    const [link = ''] = /\u{1b}\]8;;[^\u{1b}]*\u{1b}\\/u.exec(text) ?? []
    expect(link).toContain('/docs/rules/diverged-heads.md')
    expect(renderTerminal(report([hostileFinding()]), { now, links: true })).not.toContain('\u{1b}]8')
  })

  it.each([
    [{ TERM_PROGRAM: 'WezTerm' }, true, true],
    [{ TERM_PROGRAM: 'WezTerm' }, false, false],
    [{ TERM_PROGRAM: 'Apple_Terminal' }, true, false],
    [{ VTE_VERSION: '7600' }, true, true],
    [{ VTE_VERSION: '4999' }, true, false],
    [{ WT_SESSION: '1', CI: 'true' }, true, false],
    [{ FORCE_HYPERLINK: '1' }, false, true],
    [{ FORCE_HYPERLINK: '0', VTE_VERSION: '7600' }, true, false],
  ])('%o on a terminal (%s): %s', (env, isTTY, expected) => {
    expect(followsLinks(env, isTTY)).toBe(expected)
  })
})

describe('colour', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ])('%o on a terminal (%s): %s', (env, isTTY, expected) => {
    expect(wantsColour(env, isTTY)).toBe(expected)
  })
})

describe('progress', () => {
  const stream = (isTTY: boolean) => {
    const written: string[] = []
    return { isTTY, columns: 40, written, write: (text: string) => written.push(text) }
  }

  it('says nothing where no person looks on', async () => {
    const out = stream(false)
    const progress = terminalProgress(out)
    progress('Replaying')
    await new Promise(resolve => setTimeout(resolve, 700))
    progress[Symbol.dispose]()
    expect(out.written).toEqual([])
  })

  it('draws one line after a while and takes it away again', async () => {
    const out = stream(true)
    const progress = terminalProgress(out)
    progress('Replaying \u001b[31mnames')
    expect(out.written).toEqual([])
    await new Promise(resolve => setTimeout(resolve, 700))
    progress[Symbol.dispose]()
    expect(out.written.length).toBeGreaterThan(1)
    expect(out.written[0]).toContain('Replaying \\u{1b}[31mnames … ')
    expect(out.written.at(-1)).toBe('\r\u001b[2K')
  })
})
