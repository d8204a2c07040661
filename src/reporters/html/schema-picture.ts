import { graphlib, layout } from '@dagrejs/dagre'
import type { ObjectChange, SchemaObject, SchemaPart } from '../../model/schema-change.ts'
import { clip } from '../escape.ts'
import { plural } from '../wording.ts'
import { character, pathOf, round } from './drawing.ts'
import { html, type Markup } from './markup.ts'

/** More boxes, or more arrows, are no picture any more; the lines below it name the others. */
const mostTables = 16
const mostColumns = 12
const mostArrows = 40
const labelLimit = 44
/** Pixels. */
const [lineHeight, padding] = [20, 10]

/** Signs that a reader without colours sees. */
const changeSigns: Readonly<Record<ObjectChange, string>> = { added: '+', removed: '−', changed: '~' }

interface Row {
  sign: string
  change?: ObjectChange
  text: string
}

interface Box {
  name: string
  /** Absent: another table leads to it, and it is as it was. */
  change?: ObjectChange
  rows: Row[]
}

interface Arrow {
  from: string
  to: string
  change?: ObjectChange | undefined
}

/** The tables that a change touches, with their columns and the foreign keys among them; undefined where it
 * touches none. `share`: how many pictures there are in all. */
export function schemaPicture(objects: readonly SchemaObject[], share = 1): Markup | undefined {
  const tables = objects.filter(({ kind }) => kind === 'table')
  if (tables.length === 0) return undefined
  const most = Math.ceil(mostTables / share)
  const shown = tables.slice(0, most)
  const boxes = new Map(shown.map(table => [table.name, boxOf(table)]))
  const arrows = arrowsOf(shown)
  for (const { to } of arrows)
    if (!boxes.has(to) && boxes.size < 2 * most) boxes.set(to, { name: to, rows: [] })
  const left = tables.length - shown.length
  return html`<figure>${svgOf([...boxes.values()], arrows)}<figcaption class="soft">+ added, − removed, ~ changed; an arrow leads from a foreign key to its table${left > 0 ? `; ${plural(left, 'more table')} not drawn` : ''}</figcaption></figure>`
}

/** What is different stands there in any case; of the other columns as many as there is room for. */
function boxOf({ name, change, parts }: SchemaObject): Box {
  const columns = parts.filter(({ kind }) => kind === 'column')
  const different = columns.filter(one => one.change !== undefined)
  const kept = new Set(different.slice(0, mostColumns))
  for (const one of columns) if (kept.size < mostColumns) kept.add(one)
  const left = columns.length - kept.size
  return {
    name,
    change,
    rows: [
      ...columns.filter(one => kept.has(one)).map(rowOf),
      ...(left > 0 ? [{ sign: ' ', text: `… ${plural(left, 'more column')}` }] : []),
    ],
  }
}

function rowOf({ name, change, before, after }: SchemaPart): Row {
  const text = clip(`${name} ${after ?? before ?? ''}`.trim(), labelLimit)
  return { sign: change ? changeSigns[change] : ' ', text, ...(change ? { change } : {}) }
}

/** One for each pair of tables; what is different says more than what is as it was. */
function arrowsOf(tables: readonly SchemaObject[]): Arrow[] {
  const arrows = new Map<string, Arrow>()
  for (const { name, parts } of tables)
    for (const { references, change } of parts) {
      if (references === undefined || references === name) continue
      const key = JSON.stringify([name, references])
      arrows.set(key, { from: name, to: references, change: change ?? arrows.get(key)?.change })
    }
  // Those that are different first; to lay out hundreds takes minutes.
  const all = [...arrows.values()]
  return [...all.filter(one => one.change), ...all.filter(one => !one.change)].slice(0, mostArrows)
}

function svgOf(boxes: readonly Box[], arrows: readonly Arrow[]): Markup {
  const graph = new graphlib.Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 24, ranksep: 56, marginx: 8, marginy: 8 })
  graph.setDefaultEdgeLabel(() => ({}))
  // Ids of ours: a stranger's may be anything.
  const ids = new Map(boxes.map(({ name }, index) => [name, `t${index}`]))
  for (const box of boxes) graph.setNode(ids.get(box.name) ?? '', sizeOf(box))
  const drawn = arrows.filter(({ from, to }) => ids.has(from) && ids.has(to))
  for (const { from, to } of drawn) graph.setEdge(ids.get(from) ?? '', ids.get(to) ?? '')
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const title = `The ${plural(boxes.length, 'table')} that this change touches`
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="schema" role="img" aria-label="${title}" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"><title>${title}</title>${drawn.map(
    ({ from, to, change }) =>
      arrowOf(graph.edge(ids.get(from) ?? '', ids.get(to) ?? '').points ?? [], change),
  )}${boxes.map(box => boxPart(box, graph.node(ids.get(box.name) ?? '')))}</svg>`
}

function headOf({ name, change }: Box): string {
  return `${change ? `${changeSigns[change]} ` : ''}${clip(name, labelLimit)}`
}

function sizeOf(box: Box): { width: number; height: number } {
  const longest = Math.max(headOf(box).length, ...box.rows.map(({ text }) => text.length + 2))
  return { width: longest * character + 2 * padding, height: (box.rows.length + 1) * lineHeight + 4 }
}

function boxPart(box: Box, at: { x: number; y: number; width: number; height: number }): Markup {
  const [left, top] = [at.x - at.width / 2, at.y - at.height / 2]
  const line = (text: string, index: number, kind: string) =>
    html`<text class="${kind}" x="${round(left + padding)}" y="${round(top + index * lineHeight + 15)}">${text}</text>`
  return html`<g class="table ${box.change ?? 'kept'}"><title>${box.name} (${box.change ?? 'as it was'})</title><rect class="box" x="${round(left)}" y="${round(top)}" width="${round(at.width)}" height="${at.height}" rx="5"/>${box.rows.map(
    ({ change }, index) =>
      change === undefined
        ? html``
        : html`<rect class="${change}" x="${round(left + 1)}" y="${round(top + (index + 1) * lineHeight + 1)}" width="${round(at.width - 2)}" height="${lineHeight}"/>`,
  )}${line(headOf(box), 0, 'head')}${box.rows.map(({ sign, text }, index) => line(`${sign} ${text}`, index + 1, 'row'))}</g>`
}

/** With its point: what markers refer to by an id would be there twice in a page of two pictures. */
function arrowOf(points: readonly { x: number; y: number }[], change: ObjectChange | undefined): Markup {
  const [before, end] = points.slice(-2)
  if (!before || !end) return html``
  const angle = Math.atan2(end.y - before.y, end.x - before.x)
  const wing = (turn: number) => ({
    x: end.x - 9 * Math.cos(angle + turn),
    y: end.y - 9 * Math.sin(angle + turn),
  })
  return html`<path class="${change ?? 'kept'}" d="${pathOf(points)}"/><path class="${change ?? 'kept'}" d="${pathOf([wing(0.4), end, wing(-0.4)])}"/>`
}
