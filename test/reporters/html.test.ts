import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FindingGraph } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { foldGraph, rendered } from '../../src/modes/graph/graph.ts'
import { branchPicture } from '../../src/reporters/html/branch-picture.ts'
import { renderHtml } from '../../src/reporters/html/report.ts'
import { chromium, openInBrowser } from '../support/browser.ts'
import { temporaryDirectory } from '../support/git-repository.ts'
import { withHostileReplay, withLongReplay, withReplay } from './replays.ts'
import {
  baseOnly,
  diverged,
  hostileFinding,
  noUniqueConstraint,
  now,
  report,
  sources,
  withConsequences,
} from './reports.ts'

function written(text: string): string {
  const file = join(temporaryDirectory(), 'report.html')
  writeFileSync(file, text)
  return file
}

const whole = withReplay(report([diverged(), ...withConsequences(), ...baseOnly()]))

/** A history of one line, with a branch at its end. */
function longHistory(length: number): FindingGraph {
  const id = (n: number) => `${String(n).padStart(4, '0')}_step`
  return {
    nodes: [
      ...Array.from({ length }, (_, n) => ({ id: id(n), label: id(n), side: 'base' as const })),
      { id: 'theirs', label: 'theirs', side: 'base' },
      { id: 'ours', label: 'ours', side: 'incoming' },
    ],
    edges: [
      ...Array.from({ length: length - 1 }, (_, n): [string, string] => [id(n), id(n + 1)]),
      [id(length - 1), 'theirs'],
      [id(length - 1), 'ours'],
    ],
  }
}

describe.skipIf(chromium === undefined)('the HTML report, in a browser', () => {
  it('shows what the terminal shows, and complains of nothing', async () => {
    const { page, complaints } = await openInBrowser(written(renderHtml(whole, sources, now)))
    expect(complaints).toEqual([])
    const text = String(await page.evaluate('document.body.innerText'))
    expect(text).toMatchSnapshot()
    if (process.env.SCREENSHOTS !== undefined) {
      mkdirSync(process.env.SCREENSHOTS, { recursive: true })
      await page.setViewport({ width: 1000, height: 800 })
      await page.screenshot({ path: join(process.env.SCREENSHOTS, 'report.png'), fullPage: true })
      for (const id of ['replay', 'schema', 'times'])
        await (await page.$(`#${id}`))?.screenshot({ path: join(process.env.SCREENSHOTS, `${id}.png`) })
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
      await page.screenshot({ path: join(process.env.SCREENSHOTS, 'report-dark.png'), fullPage: true })
      for (const id of ['replay', 'schema', 'times'])
        await (await page.$(`#${id}`))?.screenshot({ path: join(process.env.SCREENSHOTS, `${id}-dark.png`) })
      await page.setViewport({ width: 390, height: 800 })
      await page.screenshot({ path: join(process.env.SCREENSHOTS, 'report-phone.png'), fullPage: true })
    }
  })

  it('unfolds and copies by a click, and by the keyboard', async () => {
    const { page, complaints } = await openInBrowser(written(renderHtml(whole, sources, now)))
    const open = () => page.$$eval('details', all => all.filter(one => one.hasAttribute('open')).length)
    const folded = (await page.$$('details')).length
    expect([await open(), folded > 2]).toEqual([0, true])
    await page.click('#unfold')
    expect(await open()).toBe(folded)
    await page.click('#unfold')
    expect(await open()).toBe(0)
    await page.focus('summary')
    await page.keyboard.press('Enter')
    expect(await open()).toBe(1)
    await page.focus('button[data-copies]')
    await page.keyboard.press('Enter')
    await page.waitForFunction("document.querySelector('button[data-copies]').textContent === 'Copied'")
    expect(complaints).toEqual([])
  })

  it('shows what a stranger wrote as text: nothing of it runs, is asked for or followed', async () => {
    const hostile: Report = {
      ...withHostileReplay(report([hostileFinding()])),
      unknowns: ['<img src=x onerror=alert(1)> `</code><script>alert(2)</script>`'],
      notices: ['"></p><iframe src="https://example.com"></iframe><style>body{display:none}</style>'],
    }
    const graph: FindingGraph = {
      nodes: [
        { id: '__proto__', label: '</text><script>alert(3)</script>', side: 'base' },
        { id: 'constructor', label: '"><image href="https://example.com/a.png">', side: 'incoming' },
      ],
      edges: [['__proto__', 'constructor']],
    }
    const text = renderHtml(hostile, sources, now).replace(
      '</main>',
      `${branchPicture(graph, '"><script>alert(4)</script>').text}</main>`,
    )
    const { page, complaints } = await openInBrowser(written(text))
    expect(complaints).toEqual([])
    expect(
      await page.evaluate(
        "({ scripts: document.scripts.length, styles: document.styleSheets.length, foreign: document.querySelectorAll('img,iframe,image,object,embed,form').length, links: [...document.links].filter(one => !one.href.startsWith('https://github.com/migration-gate/') && !one.href.startsWith('file:')).length, shown: getComputedStyle(document.body).display })",
      ),
    ).toEqual({ scripts: 1, styles: 1, foreign: 0, links: 0, shown: 'block' })
    expect(await page.$eval('main', main => main.textContent)).toContain('<script>alert(2)</script>')
  })

  it('is readable in the dark, on a phone and on paper', async () => {
    const { page } = await openInBrowser(written(renderHtml(whole, sources, now)))
    const colours = () =>
      page.evaluate(
        '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]',
      )
    const light = await colours()
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
    expect(await colours()).not.toEqual(light)
    await page.setViewport({ width: 360, height: 640 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await page.emulateMediaType('print')
    expect(
      await page.$eval('button', one => (one as unknown as { offsetParent: unknown }).offsetParent),
    ).toBeNull()
  })

  it('leads from the step that fails to its finding, and says the bars and the drawing in words, too', async () => {
    const { page, complaints } = await openInBrowser(written(renderHtml(whole, sources, now)))
    const fails = await page.$$('.track li.fails a')
    expect(fails).toHaveLength(2)
    await fails[0]?.click()
    await page.waitForFunction("location.hash !== ''")
    const target = String(await page.evaluate('location.hash.slice(1)'))
    expect(await page.$eval(`[id="${target}"]`, one => one.textContent)).toContain('42P10')
    // Each bar is as long as its share of the slowest of all.
    expect(
      await page.$$eval('table.times tbody tr', rows =>
        rows
          .slice(0, 4)
          .map(row => [
            row.querySelector('td')?.textContent,
            row.querySelector('rect')?.getAttribute('width'),
          ]),
      ),
    ).toEqual([
      ['1.500', '36'],
      ['0.750', '18'],
      ['0.300', '7'],
      ['4.210', '100'],
    ])
    const labels = await page.$$eval('svg:not([aria-hidden])', all =>
      all.map(one => one.getAttribute('aria-label')),
    )
    expect(labels).toContain('The 3 tables that this change touches')
    expect(complaints).toEqual([])
  })

  it('has one table of times where both ways are one run', () => {
    const same = whole.times?.flatMap(one =>
      one.track === 'fresh' ? [one, { ...one, track: 'upgrade' as const }] : [],
    )
    const text = renderHtml({ ...whole, times: same ?? [] }, sources, now)
    expect(text.match(/<table class="times">/g)).toHaveLength(1)
    expect(text).toContain('Both ways, which are the same: 3 migrations in 2.500 s')
    expect(renderHtml(whole, sources, now).match(/<table class="times">/g)).toHaveLength(2)
  })

  it('draws a thousand migrations', async () => {
    const graph = longHistory(1000)
    const file = written(rendered([{ history: 'shop', framework: 'sql', graph }], 'html'))
    const { page, complaints } = await openInBrowser(file)
    expect(complaints).toEqual([])
    expect(await page.$$eval('svg .node', all => all.length)).toBe(1002)
    expect(await page.$eval('svg', one => one.getAttribute('aria-label'))).toBe('sql shop')
  })
})

describe('the size of a page', () => {
  it('stays below 400 KB for 500 migrations, each with a finding', () => {
    const many = Array.from({ length: 500 }, (_, n) => ({
      ...noUniqueConstraint(),
      fingerprint: String(n).padStart(24, '0'),
    }))
    expect(Buffer.byteLength(renderHtml(withLongReplay(report(many)), sources, now))).toBeLessThan(400_000)
  })
})

describe('a long line of migrations', () => {
  it('is one node, and branches stay as they are', () => {
    const graph = foldGraph(longHistory(20))
    expect(graph.nodes.map(({ label }) => label)).toEqual([
      '0000_step … 0018_step (19 migrations)',
      '0019_step',
      'theirs',
      'ours',
    ])
    expect(rendered([{ history: 'shop', framework: 'sql', graph }], 'text')).toBe(`sql shop
0000_step … 0018_step (19 migrations) (in base)
0019_step (in base)
├── theirs (in base)
└── ours (incoming)
`)
    expect(foldGraph(longHistory(4)).nodes).toHaveLength(6)
  })

  it('is drawn as SVG and Mermaid, too', () => {
    const graphs = [{ history: 'shop', framework: 'sql', graph: foldGraph(longHistory(20)) }]
    expect(rendered(graphs, 'svg')).toMatch(/^<svg [^>]*>.*<style>.*<\/svg>\n$/)
    expect(rendered(graphs, 'mermaid')).toContain('m1 --> m3')
  })
})
