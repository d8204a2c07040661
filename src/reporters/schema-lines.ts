import { joined } from '../model/listing.ts'
import type { ObjectChange, SchemaChange, SchemaObject, SchemaPart } from '../model/schema-change.ts'
import { plural } from './wording.ts'

/** A line of a patch of the schema. */
export interface SchemaLine {
  sign: '+' | '-' | ' '
  text: string
}

/** An object with what is different of it, as at most so many lines of a patch. */
export function schemaLines(object: SchemaObject, limit: number): SchemaLine[] {
  const lines = [
    ...linesOf(object.change, `${object.kind} ${object.name}`, object),
    ...object.parts.flatMap(part =>
      part.change === undefined ? [] : linesOf(part.change, partName(part), part).map(indented),
    ),
  ]
  const more = lines.length - limit
  return more <= 1
    ? lines
    : [...lines.slice(0, limit), { sign: ' ', text: `  and ${plural(more, 'more line')}` }]
}

/** Its head alone, where there is no room for all. */
export function schemaHead({ kind, name, change }: SchemaObject): SchemaLine {
  return { sign: change === 'changed' ? ' ' : signs[change], text: `${kind} ${name}` }
}

const signs = { added: '+', removed: '-' } as const

/** What PostgreSQL writes of these names them already. */
const namedInside = new Set(['index', 'trigger', 'rule'])

function partName({ kind, name, before, after }: SchemaPart): string {
  return namedInside.has(kind) && (before ?? after) !== undefined ? '' : `${kind} ${name}`
}

function indented({ sign, text }: SchemaLine): SchemaLine {
  return { sign, text: `  ${text}` }
}

function linesOf(
  change: ObjectChange,
  name: string,
  { before = '', after = '' }: { before?: string; after?: string },
): SchemaLine[] {
  const text = (definition: string) => [name, definition].filter(part => part !== '').join(' ')
  if (change === 'added') return [{ sign: '+', text: text(after) }]
  if (change === 'removed') return [{ sign: '-', text: text(before) }]
  if (before === after) return [{ sign: ' ', text: name }]
  return [
    { sign: '-', text: text(before) },
    { sign: '+', text: text(after) },
  ]
}

/** "2 objects added, 1 changed". */
export function schemaCounts(objects: readonly SchemaObject[]): string {
  const counts = (['added', 'changed', 'removed'] as const).flatMap(change => {
    const count = objects.filter(one => one.change === change).length
    return count > 0 ? [{ change, count }] : []
  })
  return joined(
    counts.map(({ change, count }, index) =>
      index === 0 ? `${plural(count, 'object')} ${change}` : `${count} ${change}`,
    ),
  )
}

const namedWithout = 5

/** What the picture of the schema is not of. */
export function withoutSentence({ without }: SchemaChange): string | undefined {
  if (without.length === 0) return undefined
  const more = without.length - namedWithout
  const named = [...without.slice(0, namedWithout), ...(more > 0 ? [`${more} more`] : [])]
  return `Without what did not run to its end: ${joined(named)}.`
}
