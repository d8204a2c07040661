import { firstOf, halves, type Listed, outcomeOf, readList, totalsOf } from './list.ts'

/** The part of docs/conformance.md that says how public projects' histories replay. */
export function fieldSection(): string {
  const list = readList()
  const rows = [
    ...halves.map(half => rowOf(half, list, half)),
    rowOf('held out, first run', firstOf(list), 'held out'),
  ]
  return `# Real histories

What \`npm run field -- FOLDER\` measured: it replays the whole history of public repositories on an empty database, and checks the last
changes that add migrations, each as a pull request on its parent. \`scripts/field/repositories.json\` has names, commits and verdicts.

- The first half of the repositories was examined while the gate was being corrected. The second half was held out and first run
  after that: the last row of the table keeps that result.
- On 2026-11-30 all histories that are read were measured, with the last five changes of the first half and the last twenty of the
  second (as many as there are; five of saleor). Nine changes failed for no fault of theirs. After corrections for these, the
  repositories that they are in were measured again: bracket, hmpps-incentives-api, authelia, crowd.dev and civitai, and redash for
  what was inconclusive there.
- "True" below comes from reading the statements and sources; only hypothesis/lms was tried with the real library.

*Read* counts the PostgreSQL histories whose migrations are SQL, Django's or Alembic's. Of all others (programs in Ruby, PHP, JavaScript,
Elixir and C#, other databases, no history) nothing is replayed without a command. A history is *clean* if its replay meets no
error and nothing is inconclusive; rules that compare files with each other are not counted. *From empty* counts those that their own
runner can run on an empty PostgreSQL, and how many of them are clean; the list below says what the others need. *Not run* counts the migrations of which nothing was run: Python code does their work on rows, or they are
for another database, a template, or an operation of a package.

| Half | Repositories | Read | Clean | Red | Inconclusive | From empty: clean | Migrations | Not run | Changes: pass | fail | unknown | not checked |
|---|---|---|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

## Histories that are not clean

${lines(list.filter(one => ['red', 'inconclusive'].includes(outcomeOf(one))).map(explained))}

## Histories that replay, and whose files are wrong otherwise

${lines(list.filter(one => one.read && outcomeOf(one) === 'clean' && one.verdict === 'fail').map(explained))}

## Changes that fail

${lines(list.flatMap(failures))}
`
}

function rowOf(title: string, list: readonly Listed[], half: Listed['half']): string {
  const { repositories, outcomes, merges, migrations, notRun, fromEmpty } = totalsOf(list, half)
  const all = outcomes.clean + outcomes.red + outcomes.inconclusive
  const of = (verdict: string): number | string => (merges.size === 0 ? '–' : (merges.get(verdict) ?? 0))
  return `| ${title} | ${repositories} | ${all} | ${outcomes.clean} | ${outcomes.red} | ${outcomes.inconclusive} | ${fromEmpty.clean} of ${fromEmpty.all} | ${migrations} | ${notRun} | ${of('pass')} | ${of('fail')} | ${of('unknown')} | ${of('not-checked')} |`
}

function explained(one: Listed): string {
  const needs = one.fromEmpty ? '' : ', not from empty'
  return `- ${one.name} (${one.tools.join(', ')}, ${one.half}${needs}): ${one.verdict}. ${one.why ?? 'Not explained yet.'}`
}

function failures({ name, failed = {} }: Listed): string[] {
  return Object.entries(failed).map(([commit, why]) => `- ${name} ${commit.slice(0, 12)}: ${why}`)
}

function lines(all: readonly string[]): string {
  return all.length === 0 ? 'None.' : all.join('\n')
}
