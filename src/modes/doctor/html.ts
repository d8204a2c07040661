import { tablePart } from '../../reporters/html/finding-part.ts'
import { html, type Markup, prose } from '../../reporters/html/markup.ts'
import { Commands, page } from '../../reporters/html/page.ts'
import { listPart } from '../../reporters/html/report.ts'
import { type Diagnosis, type HistoryDiagnosis, states } from './diagnosis.ts'
import { commandsOf } from './script.ts'
import { countsOf, listed } from './text.ts'

/** A page, not the document: what is left out is in the JSON one. */
const rowsShown = 300

const titles: Readonly<Record<Diagnosis['verdict'], string>> = {
  healthy: 'healthy',
  wrong: 'something is wrong',
  inconclusive: 'inconclusive',
}
const classes: Readonly<Record<Diagnosis['verdict'], string>> = {
  healthy: 'pass',
  wrong: 'fail',
  inconclusive: 'unknown',
}

/** The diagnosis as one page that needs nothing else. */
export function renderHtml(diagnosis: Diagnosis): string {
  const { verdict, database, tree, engine, histories, unknowns, notices, preflight = [] } = diagnosis
  const commands = new Commands()
  return page(
    `Migration Gate doctor: ${titles[verdict]}`,
    html`<header><h1><span class="${classes[verdict]}">${titles[verdict]}</span>: ${database}, compared with ${tree}</h1>
${engine === null ? undefined : html`<p class="soft">Replayed on ${engine}; the database itself was only read.</p>`}
<button type="button" id="unfold" hidden>Unfold all</button></header>
<main>
${listPart('Not determined', unknowns)}
${histories.map(history => historyPart(history, commands))}
${
  preflight.length === 0
    ? undefined
    : html`<section><h2>Rows of the database</h2>${tableOf(
        ['migration', 'rows', 'what they are'],
        preflight.map(({ path, rows, counts }) => [path, rows, counts]),
      )}</section>`
}
${listPart('Notes', notices)}
</main>`,
  )
}

function tableOf(head: string[], rows: string[][], title = ''): Markup {
  const left = rows.length - rowsShown
  return html`${tablePart({ title, head, rows: rows.slice(0, rowsShown) })}${left > 0 ? html`<p>${left} more rows stand in the JSON document.</p>` : undefined}`
}

function historyPart(history: HistoryDiagnosis, commands: Commands): Markup {
  const { runner, versionTable, drift, runbook } = history
  const shown = listed(history)
  const differences = drift.filter(({ kind }) => kind !== 'column-order')
  return html`<section><h2>${history.history}</h2>
<p class="soft">${runner}, ${versionTable === undefined ? 'no version table' : html`<code>${versionTable}</code>`}</p>
${tableOf(
  ['migrations', 'state'],
  countsOf(history).map(([state, count]) => [String(count), states[state].title]),
)}
${shown.slice(0, rowsShown).map(
  ({ id, state, detail, differences: rows = [] }) =>
    html`<article class="${states[state].wrong ? 'error' : 'note'}"><h3>${id}: ${states[state].title}</h3>${detail === undefined ? undefined : html`<p>${prose(detail)}</p>`}${
      rows.length === 0
        ? undefined
        : html`<details><summary>What exists, and what it creates</summary>${tableOf(
            ['object', 'database', 'migration'],
            rows.map(({ what, database, migration }) => [what, database, migration]),
          )}</details>`
    }</article>`,
)}
${
  differences.length === 0
    ? undefined
    : tableOf(
        ['object', 'kind', 'database', 'migrations'],
        differences.map(({ object, kind, database = '–', migrations = '–' }) => [
          object,
          kind,
          database,
          migrations,
        ]),
        'The database beside what the recorded migrations create',
      )
}
${runbook.length === 0 ? undefined : html`<h3>To repair it, in this order</h3>`}
<ol>${runbook.map(
    step =>
      html`<li>${prose(step.title)}. ${step.proof.proven ? 'Proven on a scratch copy.' : html`<strong>Not proven:</strong> ${prose(step.proof.reason)}.`}${commands.show(
        [...(step.directory === undefined ? [] : [`cd ${step.directory}`]), ...commandsOf(step)].join('\n'),
      )}</li>`,
  )}</ol></section>`
}
