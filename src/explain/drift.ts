import { type Finding, finding } from '../model/finding.ts'
import { fix } from '../model/fix.ts'
import { firstOf } from '../model/listing.ts'
import { type Range, rangeOf, startOfFile } from '../model/position.ts'
import { shellQuote } from '../model/shell-quote.ts'
import type { Drift } from '../replay/drift.ts'
import type { SchemaComparison } from '../replay/facts.ts'
import type { ReplayRequest, SchemaFile } from '../replay/request.ts'
import { schemaDrift } from '../rules/replay/schema-drift.ts'
import type { CatalogDifference } from '../schema/catalog.ts'

/** What comparing with the committed file has shown. What could not be known of a migration may be all the difference. */
export function explainDrift(
  request: ReplayRequest & { schema: SchemaFile },
  { found, unverified }: SchemaComparison,
): { findings: Finding[]; unknowns: string[] } {
  const { schema } = request
  if (!found.ok) return { findings: [], unknowns: [found.reason] }
  const drift = found.value
  if (!unverified || drift.introduced.length === 0)
    return { findings: describeDrift(request, schema, drift), unknowns: [] }
  const unknown = `${schema.path} can't be compared with what the migrations create, because ${unverified.path}:${unverified.line} is not known without running it (${unverified.why}). Let the project's own command replay it (\`command:\`), or remove \`schema:\`.`
  return { findings: [], unknowns: [unknown] }
}

/** Says in what a committed schema file and the migrations differ, and what to do about it. */
function describeDrift(
  { framework, history }: Pick<ReplayRequest, 'framework' | 'history'>,
  schema: SchemaFile,
  drift: Drift,
): Finding[] {
  return [
    { differences: drift.introduced, introduced: true },
    { differences: drift.base, introduced: false },
  ].flatMap(({ differences, introduced }) => {
    const real = differences.filter(({ kind }) => kind !== 'column-order')
    const shown = real.length > 0 ? real : differences
    const [first] = shown
    if (!first) return []
    return finding(
      {
        rule: schemaDrift.id,
        severity: real.length > 0 ? schemaDrift.severity : 'note',
        introduced,
        framework,
        history,
        path: schema.path,
        range: placeOf(first, schema.text),
        message: real.length > 0 ? differs(schema, shown) : onlyOrder(schema, shown),
        symbol: 'drift',
        fixes: [dumpAgain(schema)],
        table: {
          title: 'What differs',
          head: ['object', 'the migrations create', 'the file says'],
          rows: shown.map(({ object, left, right }) => [object, left ?? '–', right ?? '–']),
        },
      },
      schemaDrift.severity,
    )
  })
}

function differs({ path }: SchemaFile, differences: readonly CatalogDifference[]): string {
  const lacks = differences.filter(({ kind }) => kind === 'missing-right')
  const invents = differences.filter(({ kind }) => kind === 'missing-left')
  const others = differences.filter(({ kind }) => kind === 'different')
  const parts = [
    ...(lacks.length > 0 ? [`it lacks ${list(lacks)}`] : []),
    ...(invents.length > 0 ? [`no migration creates ${list(invents)}`] : []),
    ...(others.length > 0 ? [`${list(others)} ${others.length === 1 ? 'is' : 'are'} different`] : []),
  ]
  return (
    `\`${path}\` differs from what the migrations create: ${parts.join('; ')}. ` +
    'A database created from the file differs from production, which ran the migrations. ' +
    'Generate the file again from the migrations, or add a migration for what is only in the file.'
  )
}

function onlyOrder({ path }: SchemaFile, differences: readonly CatalogDifference[]): string {
  return `\`${path}\` has the columns of ${list(differences)} in a different order from the one that the migrations create. This matters only where something relies on that order: INSERT without a column list, COPY.`
}

function list(differences: readonly CatalogDifference[]): string {
  return firstOf([...new Set(differences.map(({ object }) => `\`${object}\``))], 5)
}

function dumpAgain({ path }: SchemaFile) {
  return fix({
    title: `Write ${path} again`,
    applies:
      'Right if the migrations are right. DATABASE_URL must name a database on which exactly these migrations have run, such as a new one. If the framework writes the file itself (`rails db:schema:dump`, `dbmate dump`), let it.',
    commands: [`pg_dump --schema-only --no-owner --no-privileges "$DATABASE_URL" > ${shellQuote(path)}`],
  })
}

/** Where the file speaks of the object, or of the table that it is part of. */
function placeOf({ name }: CatalogDifference, text: string): Range {
  const parts = name.split('.')
  for (const words of [parts, parts.slice(0, 2), parts.slice(1, 2)]) {
    const escaped = words.map(word => word.replace(/[^\w]/g, '\\$&')).join('\\.')
    const named = new RegExp(`(?<![\\w.])${escaped}(?!\\w)`, 'gi')
    for (const { 0: line, index } of text.matchAll(/^[ \t]*create\b.*/gim)) {
      named.lastIndex = line.length - line.trimStart().length + 'create'.length
      const found = named.exec(line)
      if (found) return rangeOf(text, index + found.index, index + found.index + found[0].length)
    }
  }
  return startOfFile
}
