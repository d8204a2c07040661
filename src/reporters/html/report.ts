import type { HistoryCoverage, Report } from '../../model/report.ts'
import type { SchemaChange } from '../../model/schema-change.ts'
import { noSource, type SourceLookup } from '../../model/source.ts'
import { arrange, type FindingGroup } from '../arrange.ts'
import { inBytes, takeWithin } from '../budget.ts'
import { clipEnd } from '../escape.ts'
import { footerOf } from '../footer.ts'
import { type SchemaLine, schemaCounts, schemaLines, withoutSentence } from '../schema-lines.ts'
import {
  coverageSentence,
  headline,
  historySentence,
  lockSentences,
  plural,
  sandboxSentence,
  verdictName,
  verdictSentence,
} from '../wording.ts'
import { findingPart, idOf } from './finding-part.ts'
import { html, Markup, prose } from './markup.ts'
import { Commands, page } from './page.ts'
import { timesSection, tracksSection } from './replay-part.ts'
import { schemaPicture } from './schema-picture.ts'

/** A page of findings, not a book: what is left out is in the JSON report. */
const findingsShown = 150
/** Bytes of a page; its beginning, its tracks and its contents have the reserve. */
const [pageBudget, reserve] = [395_000, 90_000]

/** The report as one page that needs nothing else. */
export function renderHtml(report: Report, source: SourceLookup = noSource, now = new Date()): string {
  const commands = new Commands()
  const { introduced, base } = arrange(report.findings)
  const title = `Migration Gate: ${verdictName(report.verdict)}`
  const after = html`${nextSteps(report, source, commands)}
${schemaSection(report)}
${basePart(base)}
${locksPart(report)}
${timesSection(report)}
${coveragePart(report)}`
  const { taken } = takeWithin(
    introduced.slice(0, findingsShown),
    [group => findingPart(group, { source, commands, base: report.coverage.base.commit }).text],
    pageBudget - reserve - inBytes(after.text),
    inBytes,
  )
  const shown = introduced.slice(0, taken.length)
  const left = introduced.length - shown.length
  return page(
    title,
    html`<header><h1><span class="${report.verdict}">${verdictName(report.verdict)}</span>: ${verdictSentence(report)}</h1>
<p class="soft">${coverageSentence(report, now)}</p>
<button type="button" id="unfold" hidden>Unfold all</button></header>
<main>
${listPart('Not determined', report.unknowns)}
${listPart('Notes', report.notices)}
${tracksSection(report, path => placeOf(shown, path))}
${contents(shown)}
${taken.map(text => new Markup(text))}
${left > 0 ? html`<p>${plural(left, 'more finding')} ${left === 1 ? 'stands' : 'stand'} in the JSON report.</p>` : undefined}
${after}
</main>`,
  )
}

/** Where the page speaks of the first error in a file. */
function placeOf(groups: readonly FindingGroup[], path: string): string | undefined {
  const group = groups.find(({ finding }) => finding.path === path && finding.severity === 'error')
  return group && idOf(group.finding)
}

export function listPart(title: string, sentences: readonly string[]): Markup | undefined {
  if (sentences.length === 0) return undefined
  return html`<section><h2>${title}</h2><ul>${sentences.map(one => html`<li>${prose(one)}</li>`)}</ul></section>`
}

function contents(groups: readonly FindingGroup[]): Markup | undefined {
  if (groups.length < 2) return undefined
  return html`<nav aria-label="Findings"><h2>Findings</h2><ol>${groups.map(
    ({ finding }) =>
      html`<li>${finding.severity}: <a href="#${idOf(finding)}">${prose(headline(finding.message))}</a></li>`,
  )}</ol></nav>`
}

function nextSteps(report: Report, source: SourceLookup, commands: Commands): Markup | undefined {
  const footer = footerOf(report, source)
  if (!footer) return undefined
  const steps = [
    ...(footer.fix === undefined ? [] : [{ what: 'Fix it', command: footer.fix }]),
    { what: 'Reproduce', command: footer.reproduce },
    { what: 'Accept it', command: footer.accept },
  ]
  return html`<section><h2>What to do</h2>${steps.map(
    ({ what, command }) => html`<p>${what}:</p>${commands.show(command)}`,
  )}</section>`
}

function basePart(groups: readonly FindingGroup[]): Markup | undefined {
  if (groups.length === 0) return undefined
  return html`<section><h2>Already in base</h2><details><summary>${plural(groups.length, 'finding')} that ${groups.length === 1 ? 'does' : 'do'} not fail this change</summary><ul>${groups
    .slice(0, findingsShown)
    .map(
      ({ finding }) =>
        html`<li><code>${finding.path}:${finding.range.start.line}</code> ${finding.rule}: ${prose(headline(finding.message))}</li>`,
    )}</ul></details></section>`
}

function locksPart(report: Report): Markup | undefined {
  const locks = lockSentences(report)
  if (locks.length === 0) return undefined
  return html`<section><h2>Locks</h2><details><summary>${plural(locks.length, 'statement')}</summary><ul>${locks
    .slice(0, findingsShown)
    .map(({ place, text }) => html`<li><code>${place}</code> ${text}</li>`)}</ul></details></section>`
}

function coveragePart(report: Report): Markup | undefined {
  const { histories } = report.coverage
  if (histories.length === 0) return undefined
  const sandbox = sandboxSentence(report)
  return html`<section><h2>What was looked at</h2><ul>${histories.map(historyPart)}</ul>${sandbox === undefined ? undefined : html`<p class="soft">${sandbox}</p>`}</section>`
}

function historyPart(history: HistoryCoverage): Markup {
  const open = [
    ...history.notChecked.map(({ path, why }) => ({ what: 'not checked', place: path, why })),
    ...history.notVerified.map(({ path, line, why }) => ({
      what: 'not proven',
      place: `${path}:${line}`,
      why,
    })),
    ...(history.rows?.notVerified ?? []).map(why => ({ what: 'not proven with rows', place: '', why })),
    ...(history.downs ?? []).flatMap(({ path, checked, why = '' }) =>
      checked ? [] : [{ what: 'down side not tried', place: path, why }],
    ),
  ]
  return html`<li>${historySentence(history)}${
    open.length === 0
      ? undefined
      : html`<details><summary>${plural(open.length, 'step')} not proven</summary><ul>${open
          .slice(0, findingsShown)
          .map(
            ({ what, place, why }) =>
              html`<li>${what}: ${place === '' ? undefined : html`<code>${place}</code> `}${prose(why)}</li>`,
          )}</ul></details>`
  }</li>`
}

const mostChanges = 4
const mostLines = 200
const mostLinesOfObject = 40
const lineLimit = 160
/** Shown at once; longer ones are folded. */
const linesShownAtOnce = 40

/** What the change makes of the schema: a picture of the tables, and all of it as a patch. */
function schemaSection({ coverage }: Report): Markup | undefined {
  const changes = (coverage.replays ?? []).flatMap(({ schema }) => schema ?? [])
  if (changes.length === 0) return undefined
  return html`<section id="schema"><h2>The schema after this change</h2>${changes.slice(0, mostChanges).map(change => schemaPart(change, Math.min(changes.length, mostChanges)))}${changes.length > mostChanges ? html`<p class="soft">Those of ${plural(changes.length - mostChanges, 'more history', 'more histories')} stand in the JSON report.</p>` : undefined}</section>`
}

function schemaPart(change: SchemaChange, share: number): Markup {
  const all = change.objects.flatMap(object => schemaLines(object, mostLinesOfObject))
  const lines = all.slice(0, mostLines / share)
  const more = all.length - lines.length
  const rows = html`<pre aria-label="What is different in the schema">${lines.map(schemaLine)}</pre>`
  const without = withoutSentence(change)
  return html`<p>${schemaCounts(change.objects)}</p>${schemaPicture(change.objects, share)}${
    all.length <= linesShownAtOnce ? rows : html`<details><summary>All of it</summary>${rows}</details>`
  }${more + change.more > 0 ? html`<p class="soft">More is different than stands here; the JSON report has more of it.</p>` : undefined}${
    without === undefined ? undefined : html`<p class="soft">${prose(without)}</p>`
  }`
}

function schemaLine({ sign, text }: SchemaLine): Markup {
  return html`<span class="${classOfSign[sign]}">${sign} ${clipEnd(text, lineLimit)}</span>`
}

const classOfSign = { '+': 'added', '-': 'removed', ' ': 'kept' } as const
