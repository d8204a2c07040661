import type { Outcome } from '../conformance.ts'

/** docs/conformance.md from what was measured. */
export function conformancePage(outcomes: readonly Outcome[]): string {
  const sorts = ['table', 'column', 'constraint', 'index']
  const of = (list: readonly Outcome[], sort: string): string => {
    const shares = list.flatMap(({ shares }) => shares[sort] ?? [])
    const [equal, total] = (['equal', 'total'] as const).map(key =>
      shares.reduce((sum, share) => sum + share[key], 0),
    )
    return total === 0 ? '–' : `${equal} of ${total}`
  }
  const rows = outcomes.map(outcome =>
    [
      outcome.name,
      outcome.failed === undefined ? String(outcome.migrations) : 'real migrate failed',
      ...sorts.map(sort => of([outcome], sort)),
    ].join(' | '),
  )
  const known = outcomes.flatMap(({ name, differences, opaque, errors }) => [
    ...differences.map(
      ({ object, kind, left, right }) =>
        `- ${name}: ${object}: ${kind === 'different' ? `\`${left}\` really, \`${right}\` statically` : kind === 'missing-right' ? 'only really there' : kind === 'missing-left' ? 'only statically there' : 'columns in another order'}`,
    ),
    ...[...errors, ...opaque].map(text => `- ${name}: ${text.split('\n')[0]?.slice(0, 200)}`),
  ])
  return `# Static equals real: Django

What \`npm run conformance\` measured: packages from PyPI, migrated by Django on a real server, compared with the static
replay of the same files, which runs no Python. Each number is objects that are equal, of those that \`migrate\` made, tables of
Django's own apps included.

| Package | Migrations | ${['Tables', 'Columns', 'Constraints', 'Indexes'].join(' | ')} |
|---|---|---|---|---|---|
${rows.map(row => `| ${row} |`).join('\n')}
| **all** | ${outcomes.reduce((sum, { migrations }) => sum + migrations, 0)} | ${sorts.map(sort => `**${of(outcomes, sort)}**`).join(' | ')} |

## Known differences

${known.length === 0 ? 'None.' : known.join('\n')}
`
}
