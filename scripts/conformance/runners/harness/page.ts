import { allRunners } from './all.ts'
import type { Cell } from './cell.ts'
import { knownDisagreements, type Recorded, recordedOf, recordedOutcome } from './recorded.ts'
import type { Real, Runner, Special } from './runner.ts'
import { scenarios, scenariosOf } from './scenarios.ts'

interface Judged {
  scenario: Special
  real: Real
  cell: Cell
}

interface Row {
  runner: Runner
  recorded: Recorded
  cells: readonly Judged[]
}

const marks: Record<Cell, string> = {
  agree: '',
  'false pass': ' **FP**',
  'false error': ' **FE**',
  'not checked': ' **?**',
  'not comparable': ' –',
}

/** All of it follows from what is recorded and from the list of disagreements, which the tests keep true. */
export async function runnersSection(): Promise<string> {
  const known = await knownDisagreements()
  const rows = (await Promise.all((await allRunners()).map(runner => rowOf(runner, known)))).flatMap(
    row => row ?? [],
  )
  return `# The gate beside the real runners

What \`npm run conformance -- runners\` measured. Each scenario is a repository with a branch of base and a branch that
changes its migrations. The real runner applies base, then the change on top of it (upgrade), then the change on a new database
(fresh). The gate gets the same two branches. They agree where the gate passes what works and ends equal, and fails everything else.

The runners come from npm, the Go proxy, Maven Central, PyPI, crates.io and Debian. \`test/conformance/runners/recorded/\` holds what
each of them did and said, and the tests compare the gate with that at every change.
Prisma's engine runs as WebAssembly with the driver of \`pg\`: what it does with the text of a file is not compared.
Flyway, Liquibase, Play, Atlas, bun, popx, Postgrator, postgres-migrations, Kysely, umzug, sqlx, refinery and Diesel are libraries, and run
in a small program that calls them as their documentation does. umzug's sends files by Sequelize. Play's starts its evolutions as in
production, with \`autoApply\`.

| Runner | Version | Agree | False pass | False error | Not checked | Not comparable |
|---|---|---|---|---|---|---|
${rows.map(summary).join('\n')}
${total(rows)}

## Every runner, every scenario

The word is what the runner did: ok, err (both databases), up (the upgrade fails), new (the new database fails), differ (both
work, and end different), skip (the upgrade never runs it), hang (more than 20 s), base (base is refused already). **FP**: the gate passes it
all the same. **FE**: the gate fails what works. **?**: the gate says that it does not know. Empty: the runner has no such thing.

${matrix(rows)}

## Scenarios of one runner

${rows.map(special).join('\n\n')}
`
}

async function rowOf(runner: Runner, known: ReadonlyMap<string, string>): Promise<Row | undefined> {
  const recorded = await recordedOf(runner.name)
  if (!recorded) return undefined
  const cells = scenariosOf(runner).flatMap((scenario): Judged[] => {
    const outcome = recordedOutcome(recorded, scenario)
    if (!outcome) return []
    const kind = known.get(`${runner.name} ${scenario.id}`)
    const agreed: Cell = outcome.real === 'base-refused' ? 'not comparable' : 'agree'
    return [{ scenario, real: outcome.real, cell: disagreements.find(cell => cell === kind) ?? agreed }]
  })
  return { runner, recorded, cells }
}

const disagreements: readonly Cell[] = ['false pass', 'false error', 'not checked']
const columns: readonly Cell[] = ['agree', ...disagreements, 'not comparable']

function count(cells: readonly Judged[], cell: Cell): number {
  return cells.filter(one => one.cell === cell).length
}

/** Without what a build adds to it. */
export function shownVersion({ version }: Recorded): string {
  return version.replace(/-(?:\d+\.)?[0-9a-f]{7,}$/, '')
}

function summary({ runner, recorded, cells }: Row): string {
  return `| ${runner.title} | ${shownVersion(recorded)} | ${columns.map(cell => count(cells, cell)).join(' | ')} |`
}

function total(rows: readonly Row[]): string {
  const all = rows.flatMap(({ cells }) => cells)
  return `| **all** | | ${columns.map(cell => `**${count(all, cell)}**`).join(' | ')} |`
}

const words: Record<Real, string> = {
  ok: 'ok',
  error: 'err',
  'error-upgrade': 'up',
  'error-fresh': 'new',
  diverge: 'differ',
  skipped: 'skip',
  hangs: 'hang',
  'base-refused': 'base',
}

function matrix(rows: readonly Row[]): string {
  const lines = scenarios.map(({ id, title }) => {
    const cells = rows.map(({ cells }) => {
      const found = cells.find(({ scenario }) => scenario.id === id)
      return found ? `${words[found.real]}${marks[found.cell]}` : ''
    })
    return `| ${escaped(title)} | ${cells.join(' | ')} |`
  })
  return `| The change | ${rows.map(({ runner }) => runner.title).join(' | ')} |
|---|${rows.map(() => '---|').join('')}
${lines.join('\n')}`
}

function special({ runner, cells }: Row): string {
  const ids = new Set(runner.specials.map(({ id }) => id))
  const lines = cells
    .filter(({ scenario }) => ids.has(scenario.id))
    .map(({ scenario, real, cell }) => `${escaped(scenario.title)}: ${words[real]}${marks[cell]}`)
  return `**${runner.title}**: ${lines.join('; ')}.`
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}
