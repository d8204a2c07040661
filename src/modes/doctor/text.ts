import { clip, terminalLine } from '../../reporters/escape.ts'
import {
  type Diagnosis,
  type HistoryDiagnosis,
  type MigrationDiagnosis,
  type State,
  states,
} from './diagnosis.ts'
import { commandsOf } from './script.ts'

const maxMigrations = 30
const maxRows = 20
const cell = 100

const verdicts: Readonly<Record<Diagnosis['verdict'], string>> = {
  healthy: 'HEALTHY',
  wrong: 'WRONG',
  inconclusive: 'INCONCLUSIVE',
}

/** What `doctor` prints. */
export function renderText(diagnosis: Diagnosis): string {
  const { verdict, database, tree, engine, histories, unknowns, notices, preflight = [] } = diagnosis
  const lines = [
    `${verdicts[verdict]}  ${terminalLine(database)}${tree === '' ? '' : `, compared with ${terminalLine(tree)}`}`,
    ...(engine === null ? [] : [`Replayed on ${terminalLine(engine)}; the database itself was only read.`]),
    ...histories.flatMap(historyLines),
    ...(preflight.length > 0
      ? [
          '',
          'Rows of the database:',
          ...preflight.map(({ path, counts, rows }) => `  ${terminalLine(`${path}: ${rows} ${counts}`)}`),
        ]
      : []),
    ...section('Not established:', unknowns),
    ...section('Notes:', notices),
  ]
  return `${lines.join('\n')}\n`
}

function section(title: string, sentences: readonly string[]): string[] {
  return sentences.length === 0
    ? []
    : ['', title, ...sentences.map(sentence => `  ${terminalLine(sentence)}`)]
}

/** How many migrations are in each state, the plain ones last. */
export function countsOf({ migrations }: HistoryDiagnosis): [State, number][] {
  const counts = new Map<State, number>()
  for (const { state } of migrations) counts.set(state, (counts.get(state) ?? 0) + 1)
  return [...counts]
}

/** What is worth a line: what is recorded and in the tree is not. */
export function listed({ migrations }: HistoryDiagnosis): MigrationDiagnosis[] {
  return migrations.filter(({ state }) => state !== 'applied' && state !== 'other-package')
}

function historyLines(history: HistoryDiagnosis): string[] {
  const { runner, versionTable, drift, runbook } = history
  const table = versionTable === undefined ? 'it has no version table: nothing is recorded' : versionTable
  const shown = listed(history)
  const differences = drift.filter(({ kind }) => kind !== 'column-order')
  return [
    '',
    `${terminalLine(history.history)}  ${terminalLine(`${runner}, ${table}`)}`,
    ...countsOf(history).map(([state, count]) => `  ${String(count).padStart(5)}  ${states[state].title}`),
    ...shown.slice(0, maxMigrations).flatMap(migrationLines),
    ...(shown.length > maxMigrations
      ? [`  … and ${shown.length - maxMigrations} more (--format json has all)`]
      : []),
    ...(differences.length > 0 ? ['', '  The database beside what the recorded migrations create:'] : []),
    ...differences.slice(0, maxRows).map(({ object, kind, database, migrations }) => {
      const [is, shall] = [clip(database ?? '–', cell), clip(migrations ?? '–', cell)]
      return `    ${terminalLine(`${kind}: ${object}${kind === 'different' ? `: ${is} (migrations: ${shall})` : ''}`)}`
    }),
    ...(differences.length > maxRows ? [`    … and ${differences.length - maxRows} more`] : []),
    ...(runbook.length > 0 ? ['', '  To repair it, in this order:'] : []),
    ...runbook.flatMap((step, index) => [
      `  ${index + 1}. ${terminalLine(step.title)}${step.proof.proven ? ' (proven on a scratch copy)' : ''}`,
      ...(step.directory === undefined ? [] : [`       cd ${terminalLine(step.directory)}`]),
      ...commandsOf(step).map(line => `       ${terminalLine(line)}`),
      ...(step.proof.proven ? [] : [`       Not proven: ${terminalLine(step.proof.reason)}.`]),
    ]),
  ]
}

function migrationLines({ id, path, state, detail, differences = [] }: MigrationDiagnosis): string[] {
  return [
    '',
    `  ${terminalLine(id)}: ${states[state].title}`,
    ...(path === undefined ? [] : [`    ${terminalLine(path)}`]),
    ...(detail === undefined ? [] : [`    ${terminalLine(detail)}`]),
    ...differences
      .slice(0, maxRows)
      .map(
        ({ what, database, migration }) =>
          `    ${terminalLine(`${what}: ${clip(database, cell)} (migration: ${clip(migration, cell)})`)}`,
      ),
    ...(differences.length > maxRows ? [`    … and ${differences.length - maxRows} more`] : []),
  ]
}
