import type { Finding, FindingTable } from '../../model/finding.ts'
import type { Fix } from '../../model/fix.ts'
import type { SourceLookup } from '../../model/source.ts'
import { isRuleId, rulePage } from '../../process/version.ts'
import type { FindingGroup } from '../arrange.ts'
import { fixParts } from '../fix-parts.ts'
import { afterHeadline, asTitle, belongsTo, fixLabel, headline, plural } from '../wording.ts'
import { branchPicture } from './branch-picture.ts'
import { html, type Markup, prose } from './markup.ts'
import type { Commands } from './page.ts'

export interface FindingContext {
  source: SourceLookup
  commands: Commands
  /** Base's commit: a place of another one is not in base. */
  base: string | null
}

const around = 2
const consequencesShown = 20

/** One finding, from what happened to the way out. */
export function findingPart({ finding, consequences }: FindingGroup, context: FindingContext): Markup {
  const rest = afterHeadline(finding.message)
  return html`<article class="${finding.severity}" id="${idOf(finding)}">
<h3>${finding.severity}: ${prose(asTitle(headline(finding.message)))}</h3>
<p class="soft"><code>${finding.path}:${finding.range.start.line}:${finding.range.start.column}</code> · ${ruleLink(finding.rule)} · ${belongsTo(finding).join(' · ')}</p>
${rest === '' ? undefined : html`<p>${prose(rest)}</p>`}
${codeFrame(finding, context.source)}
${finding.statement === undefined ? undefined : html`<details><summary>Statement</summary><pre>${finding.statement.trim()}</pre></details>`}
${relatedPart(finding, context.base)}
${finding.graph ? branchPicture(finding.graph, 'The migrations after the merge') : undefined}
${finding.table ? tablePart(finding.table) : undefined}
${fixesPart(finding.fixes, context)}
${consequencesPart(consequences)}
</article>`
}

export function idOf({ fingerprint }: Finding): string {
  return `finding-${fingerprint}`
}

function ruleLink(rule: string): Markup {
  return isRuleId(rule) ? html`<a href="${rulePage(rule)}">${rule}</a>` : html`${rule}`
}

/** The line with its neighbours; what is meant is marked on it. */
function codeFrame({ path, range }: Finding, source: SourceLookup): Markup | undefined {
  const lines = source(path)
  const at = range.start.line - 1
  const line = lines?.[at]
  if (!lines || line === undefined || line.trim() === '') return undefined
  const from = Math.max(at - around, 0)
  const shown = lines.slice(from, at + around + 1)
  const width = String(from + shown.length).length
  const end = range.end.line === range.start.line ? range.end.column - 1 : line.length
  const rows = shown.map((text, index) => {
    const number = String(from + index + 1).padStart(width)
    if (from + index !== at) return html`<span class="soft">${number} │</span> ${text}\n`
    const start = range.start.column - 1
    return html`<span class="soft">${number} │</span> ${text.slice(0, start)}<mark>${text.slice(start, Math.max(end, start + 1))}</mark>${text.slice(Math.max(end, start + 1))}\n`
  })
  return html`<pre>${rows}</pre>`
}

function relatedPart({ related }: Finding, base: string | null): Markup | undefined {
  if (related.length === 0) return undefined
  return html`<ul>${related.map(
    ({ message, path, range, commit }) =>
      html`<li>${prose(message)} <code>${path}:${range.start.line}</code>${commit === undefined || commit !== base ? undefined : html` <span class="soft">in base</span>`}</li>`,
  )}</ul>`
}

export function tablePart({ title, head, rows }: FindingTable): Markup {
  return html`<table><caption>${title}</caption><thead><tr>${head.map(cell => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map(
    row => html`<tr>${row.map(cell => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table>`
}

/** The first one is to begin with; the others are numbered and folded. */
function fixesPart([first, ...others]: readonly Fix[], context: FindingContext): Markup | undefined {
  if (!first) return undefined
  return html`<section><h4>${fixLabel(first)}: ${prose(first.title)}</h4>${fixPart(first, context)}${others.map(
    (one, index) =>
      html`<details><summary>Or ${index + 2}. ${prose(one.title)}</summary>${fixPart(one, context)}</details>`,
  )}</section>`
}

function fixPart(fix: Fix, { source, commands }: FindingContext): Markup {
  const { changes, creates, commands: lines } = fixParts(fix, source)
  return html`<p>${prose(fix.applies)}</p>${changes.map(
    change =>
      html`<pre aria-label="Patch of ${change.path}"><strong>${change.path}</strong>\n${change.lines.map(
        ({ sign, number, text }) =>
          html`<span class="${signs[sign]}">${String(number ?? '').padStart(4)} ${sign} ${text}</span>`,
      )}</pre>`,
  )}${creates.map(({ path, content }) => html`<pre><strong>new file ${path}</strong>\n${content}</pre>`)}${
    fix.sql && fix.sql.length > 0 ? html`<pre>${fix.sql.join('\n')}</pre>` : undefined
  }${lines.length > 0 ? commands.show(lines.join('\n')) : undefined}`
}

const signs = { '+': 'added', '-': 'removed', ' ': 'kept' } as const

function consequencesPart(consequences: readonly Finding[]): Markup | undefined {
  if (consequences.length === 0) return undefined
  const shown = consequences.slice(0, consequencesShown)
  const more = consequences.length - shown.length
  return html`<details><summary>${plural(consequences.length, 'more follows', 'more follow')} from this</summary><ul>${shown.map(
    ({ path, range, message }) =>
      html`<li><code>${path}:${range.start.line}</code> ${prose(headline(message))}</li>`,
  )}${more > 0 ? html`<li>and ${more} more</li>` : undefined}</ul></details>`
}
