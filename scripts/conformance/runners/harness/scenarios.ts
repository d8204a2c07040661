import { createHash } from 'node:crypto'
import { type Files, type Runner, type Scenario, type Special, step, table } from './runner.ts'
import { sql } from './scenarios-sql.ts'
import { structure } from './scenarios-structure.ts'

/** The matrix: each is run for each runner whose layout can say it. */
export const scenarios: readonly Scenario[] = [...structure, ...sql]

/** All scenarios of a runner, in its own files. */
export function scenariosOf(runner: Runner): Special[] {
  const generic = scenarios.flatMap(({ base, head, ...scenario }): Special[] => {
    if (runner.without && Object.hasOwn(runner.without, scenario.id)) return []
    const [before, after] = [runner.layout(base), runner.layout(head)]
    return before && after ? [{ ...scenario, base: before, head: after }] : []
  })
  return [...generic, ...ownTable(runner), ...runner.specials]
}

/** What a migration may do to the runner's own table, which is there before the first one runs. */
function ownTable({ layout, ownTable: sql }: Runner): Special[] {
  if (sql === undefined) return []
  const [one, two] = [step(1, table('t1')), step(2, `${table('t2')}${sql}\n`)]
  const [base, head] = [layout([one]), layout([one, two])]
  if (!base || !head) return []
  return [{ id: 'own-table', title: "a statement on the runner's own table", base, head, expects: ['t2'] }]
}

/** Changes when a file of a scenario does: what was recorded is then no more than history. */
export function digestOf({ base, head }: { base: Files; head: Files }): string {
  const sorted = [base, head].map(files => Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 8)
}
