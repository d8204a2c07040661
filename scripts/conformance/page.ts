import type { Outcome } from './outcome.ts'
import type { RowsOutcome } from './rows.ts'

/** The parts of the page, in their order. */
const order = ['Django', 'Alembic', 'With rows', 'Real histories', 'runners']

/** The page with one part of it measured again; the other stays as it was. */
export function replaceSection(page: string, section: string): string {
  const title = (text: string) => text.slice(0, text.indexOf('\n'))
  const parts = page.split(/^(?=# )/m).filter(part => part !== '' && title(part) !== title(section))
  const rank = (text: string) => order.findIndex(name => title(text).includes(name))
  const all = [...parts, section].sort((a, b) => rank(a) - rank(b))
  return `${all.map(part => part.trim()).join('\n\n')}\n`
}

export function djangoSection(outcomes: readonly Outcome[]): string {
  return section(
    outcomes,
    `# Static equals real: Django

What \`npm run conformance\` measured: packages from PyPI, migrated by Django 5.2 on a real server, compared with the static
replay of the same files, which runs no Python. Each number is objects that are equal, of those that \`migrate\` made, tables of
Django's own apps included. Code of a package is followed: operations of its own, lists that are computed, what RunPython sends.
What stands below without an object is code that could not be followed to its end. Then every migration is taken back, the
newest first, by \`migrate APP PREVIOUS\` and from its text, and counts where both databases are equal afterwards, or where both
refuse it. What only the rows of the real one decide is in no number, and stands below as not verified.

Random histories (any field, operation, index and constraint, in any order) are compared in the same way by the tests, a few
at every change and many in \`npm run test:long\`, with Django 5.2 and with 4.2. Where the versions differ (names of checks, what
\`Concat\` and XOR become, indexes that go and come within one migration), the version that the tree pins decides, and the
newest where it pins none.`,
  )
}

export function alembicSection(outcomes: readonly Outcome[]): string {
  return section(
    outcomes,
    `# Static equals real: Alembic

The same for Alembic: revisions of packages from PyPI that make their tables themselves, and random histories that
use \`op.*\` and SQLAlchemy's types in any order, upgraded by Alembic on a real server and from their text. Each number is
objects that are equal, of those that \`alembic upgrade heads\` made. What a package's revision imports and is not installed
stands in. Taken back are those before which there is one revision, by \`alembic downgrade PREVIOUS\`. Packages whose first tables come from \`metadata.create_all\` (mlflow, JupyterHub, galaxy-data) are not here.
Nor are barbican, buildbot, cinder, dagster, designate, ironic, keystone, langflow, mistral, octavia, open-webui and zenml: their real
upgrade was tried and did not run here (configuration, packages and files that are not installed, statements that PostgreSQL refuses),
so nothing is known of them.`,
  )
}

/** What fails with rows, package by package. */
export function rowsSection(outcomes: readonly RowsOutcome[]): string {
  const sum = (key: 'runs' | 'incoming' | 'tables') => outcomes.reduce((all, one) => all + one[key], 0)
  const of = (one: RowsOutcome, start: string) => one.findings.filter(text => text.startsWith(start)).length
  const rows = outcomes.map(
    one =>
      `| ${one.name} | ${one.runs} | ${one.incoming} | ${one.tables} | ${of(one, 'error')} | ${of(one, 'warning')} |`,
  )
  return `# With rows

The same packages as changes: a fifth, two, three and four fifths of each history are base, and the rest is incoming and runs on
tables with rows (\`npm run conformance -- rows\`). All of these migrations have run on databases of many projects, so that an error
would be a false one; the random histories are the exception, which add columns that are NOT NULL and have no default.

| Package | Runs | Incoming migrations | Tables with rows | Errors | Warnings |
|---|---|---|---|---|---|
${rows.join('\n')}
| **all** | ${sum('runs')} | ${sum('incoming')} | ${sum('tables')} | ${outcomes.reduce((all, one) => all + of(one, 'error'), 0)} | ${outcomes.reduce((all, one) => all + of(one, 'warning'), 0)} |

## What was found in packages

${outcomes
  .filter(({ name }) => !name.startsWith('random history'))
  .flatMap(({ name, findings }) => findings.map(text => `- ${name}: ${sentenceOf(text)}`))
  .join('\n')}
`
}

/** Place and reason, without what every such finding says. */
function sentenceOf(text: string): string {
  const [, severity = '', place = '', reason = text] =
    /^(\w+) \S+ (\S+) [^:]*: (.*?\(SQLSTATE [^)]*\))/.exec(text) ?? []
  return severity === '' ? text.slice(0, 200) : `${severity}, \`${place}\`: ${reason}`
}

/** What many migrations of a package have in common learns once. */
function folded(texts: readonly string[]): string[] {
  const groups = new Map<string, string[]>()
  for (const text of texts) {
    const line = text.split('\n')[0] ?? ''
    const [, migration = '', what = line] = /^(\S+): (.*)$/.exec(line) ?? []
    groups.set(what, [...(groups.get(what) ?? []), migration])
  }
  return [...groups].flatMap(([what, migrations]) =>
    migrations.length > 5
      ? [`${migrations.length} migrations, ${migrations[0]} the first: ${what.slice(0, 200)}`]
      : migrations.map(migration => `${migration === '' ? '' : `${migration}: `}${what}`.slice(0, 200)),
  )
}

function section(outcomes: readonly Outcome[], intro: string): string {
  const sorts = ['table', 'column', 'constraint', 'index']
  const of = (list: readonly Outcome[], sort: string): string => {
    const shares = list.flatMap(({ shares }) => shares[sort] ?? [])
    const [equal, total] = (['equal', 'total'] as const).map(key =>
      shares.reduce((sum, share) => sum + share[key], 0),
    )
    return total === 0 ? '–' : `${equal} of ${total}`
  }
  const backOf = (list: readonly Outcome[]): string => {
    const [equal, total] = (['equal', 'total'] as const).map(key =>
      list.reduce((sum, { down }) => sum + down[key], 0),
    )
    return total === 0 ? '–' : `${equal} of ${total}`
  }
  const rows = outcomes.map(outcome =>
    [
      outcome.name,
      outcome.failed === undefined ? String(outcome.migrations) : 'the real one failed',
      ...sorts.map(sort => of([outcome], sort)),
      backOf([outcome]),
    ].join(' | '),
  )
  const known = outcomes.flatMap(({ name, differences, unverified, errors, downDifferences }) => [
    ...differences.map(
      ({ object, kind, left, right }) =>
        `- ${name}: ${object}: ${kind === 'different' ? `\`${left}\` really, \`${right}\` statically` : kind === 'missing-right' ? 'only really there' : kind === 'missing-left' ? 'only statically there' : 'columns in another order'}`,
    ),
    ...folded([...errors, ...unverified]).map(text => `- ${name}: ${text}`),
    ...folded(downDifferences).map(text => `- ${name}, taken back: ${text}`),
  ])
  return `${intro}

| Package | Migrations | ${['Tables', 'Columns', 'Constraints', 'Indexes', 'Taken back'].join(' | ')} |
|---|---|---|---|---|---|---|
${rows.map(row => `| ${row} |`).join('\n')}
| **all** | ${outcomes.reduce((sum, { migrations }) => sum + migrations, 0)} | ${sorts.map(sort => `**${of(outcomes, sort)}**`).join(' | ')} | **${backOf(outcomes)}** |

## Known differences

${known.length === 0 ? 'None.' : known.map(withoutTimes).join('\n')}
`
}

/** A default that was the time of the run would be another one each day. */
function withoutTimes(line: string): string {
  return line.replaceAll(/'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?'/g, "'the time of the run'")
}
