import type { Report } from '../../model/report.ts'
import type { SchemaChange } from '../../model/schema-change.ts'
import { clipEnd } from '../escape.ts'
import { type SchemaLine, schemaCounts, schemaLines, withoutSentence } from '../schema-lines.ts'
import { plural } from '../wording.ts'
import { html, type Markup, prose } from './markup.ts'
import { schemaPicture } from './schema-picture.ts'

const mostChanges = 4
const mostLines = 200
const mostLinesOfOne = 40
const lineLimit = 160
/** Shown at once; longer ones are folded. */
const shortEnough = 40

/** What the change makes of the schema: a picture of the tables, and all of it as a patch. */
export function schemaSection({ coverage }: Report): Markup | undefined {
  const changes = (coverage.replays ?? []).flatMap(({ schema }) => schema ?? [])
  if (changes.length === 0) return undefined
  return html`<section id="schema"><h2>The schema after this change</h2>${changes.slice(0, mostChanges).map(change => changePart(change, Math.min(changes.length, mostChanges)))}${changes.length > mostChanges ? html`<p class="soft">Those of ${plural(changes.length - mostChanges, 'more history', 'more histories')} stand in the JSON report.</p>` : undefined}</section>`
}

function changePart(change: SchemaChange, share: number): Markup {
  const all = change.objects.flatMap(object => schemaLines(object, mostLinesOfOne))
  const lines = all.slice(0, mostLines / share)
  const more = all.length - lines.length
  const rows = html`<pre aria-label="What is different in the schema">${lines.map(lineOf)}</pre>`
  const without = withoutSentence(change)
  return html`<p>${schemaCounts(change.objects)}</p>${schemaPicture(change.objects, share)}${
    all.length <= shortEnough ? rows : html`<details><summary>All of it</summary>${rows}</details>`
  }${more + change.more > 0 ? html`<p class="soft">More is different than stands here; the JSON report has more of it.</p>` : undefined}${
    without === undefined ? undefined : html`<p class="soft">${prose(without)}</p>`
  }`
}

function lineOf({ sign, text }: SchemaLine): Markup {
  return html`<span class="${classes[sign]}">${sign} ${clipEnd(text, lineLimit)}</span>`
}

const classes = { '+': 'added', '-': 'removed', ' ': 'kept' } as const
