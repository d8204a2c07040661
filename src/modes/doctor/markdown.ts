import { clip, markdownCode, markdownFence, markdownLine, markdownText } from '../../reporters/escape.ts'
import { type Diagnosis, type DifferenceRow, type HistoryDiagnosis, states } from './diagnosis.ts'
import { commandsOf } from './script.ts'
import { countsOf, listed } from './text.ts'

const maxRows = 60
const cell = 160

const verdicts: Readonly<Record<Diagnosis['verdict'], string>> = {
  healthy: '✅ Healthy',
  wrong: '❌ Something is wrong',
  inconclusive: '❓ Inconclusive',
}

/** The diagnosis as a document for a job summary or an issue. */
export function renderMarkdown(diagnosis: Diagnosis): string {
  const { verdict, database, tree, engine, histories, unknowns, notices, preflight = [] } = diagnosis
  return `${[
    `## ${verdicts[verdict]}`,
    `${markdownText(`${database}, compared with ${tree}.`)}${engine === null ? '' : ` ${markdownText(`Replayed on ${engine}; the database itself was only read.`)}`}`,
    ...histories.flatMap(historyParts),
    ...(preflight.length > 0
      ? [
          '### Rows of the database',
          tableOf(
            ['migration', 'rows', 'what they are'],
            preflight.map(({ path, rows, counts }) => [path, rows, counts]),
          ),
        ]
      : []),
    ...listPart('Not determined', unknowns),
    ...listPart('Notes', notices),
  ].join('\n\n')}\n`
}

function listPart(title: string, sentences: readonly string[]): string[] {
  return sentences.length === 0
    ? []
    : [`### ${title}`, sentences.map(one => `- ${markdownLine(one)}`).join('\n')]
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(one => markdownLine(clip(one, cell)) || ' ').join(' | ')} |`
  const more =
    rows.length > maxRows ? [`\n\n${rows.length - maxRows} more rows are in the JSON document.`] : []
  return [
    line(head),
    `|${head.map(() => ' --- |').join('')}`,
    ...rows.slice(0, maxRows).map(line),
    ...more,
  ].join('\n')
}

function historyParts(history: HistoryDiagnosis): string[] {
  const { runner, versionTable, drift, runbook } = history
  const shown = listed(history)
  const rows: DifferenceRow[] = shown.flatMap(({ id, differences = [] }) =>
    differences.map(row => ({ ...row, what: `${id}: ${row.what}` })),
  )
  const differences = drift.filter(({ kind }) => kind !== 'column-order')
  return [
    `### ${markdownLine(history.history)} (${markdownLine(runner)}, ${versionTable === undefined ? 'no version table' : markdownCode(versionTable)})`,
    tableOf(
      ['migrations', 'state'],
      countsOf(history).map(([state, count]) => [String(count), states[state].title]),
    ),
    ...(shown.length > 0
      ? [
          tableOf(
            ['migration', 'state', 'detail'],
            shown.map(({ id, state, detail = '' }) => [id, states[state].title, detail]),
          ),
        ]
      : []),
    ...(rows.length > 0
      ? [
          '#### What exists beside what the migrations create',
          tableOf(
            ['object', 'database', 'migration'],
            rows.map(row => [row.what, row.database, row.migration]),
          ),
        ]
      : []),
    ...(differences.length > 0
      ? [
          '#### The database beside what the recorded migrations create',
          tableOf(
            ['object', 'kind', 'database', 'migrations'],
            differences.map(({ object, kind, database = '–', migrations = '–' }) => [
              object,
              kind,
              database,
              migrations,
            ]),
          ),
        ]
      : []),
    ...(runbook.length > 0 ? ['#### How to repair it'] : []),
    ...runbook.map((step, index) => {
      const commands = [
        ...(step.directory === undefined ? [] : [`cd ${step.directory}`]),
        ...commandsOf(step),
      ]
      const proof = step.proof.proven
        ? 'Proven on a scratch copy.'
        : `**Not proven:** ${markdownLine(step.proof.reason)}.`
      return `${index + 1}. ${markdownLine(step.title)}. ${proof}\n\n${markdownFence(commands.join('\n'), 'sh')}`
    }),
  ]
}
