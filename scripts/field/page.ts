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
  after that: the last row of the table keeps that result. What it showed has been corrected since, unless the list below says otherwise.
- Changes were checked while the gate was being corrected, some of them by an earlier version.
- On 2026-11-29 the histories and the last five changes of AppFlowy-Cloud, bracket, capgo, chatbot-ui, civitai, crowd.dev,
  hmpps-approved-premises-api, keto, kpi, lms, redash and stash-box were measured again, capgo and civitai by an earlier version of that
  day. On 2026-11-30 bracket, redash and h followed, whose databases begin with \`create_all()\`: of their last five changes 10 pass,
  3 are unknown and 2 not checked (of 14 before, none passed). All other results are as measured before.
- "True" and "false" below come from reading the statements and sources; only hypothesis/lms was tried with the real library.

*Read* counts the PostgreSQL histories whose migrations are SQL, Django's or Alembic's. Of all others (programs in Ruby, PHP, JavaScript,
Elixir and C#, other databases, no history) nothing is replayed without a command. A history is *clean* if nothing in it fails and
nothing is inconclusive. *Not run* counts the migrations of which nothing was run: Python code does their work on rows, or they are
for another database, a template, or an operation of a package.

| Half | Repositories | Read | Clean | Red | Inconclusive | Migrations | Not run | Changes: pass | fail | unknown | not checked |
|---|---|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

## Histories that are not clean

${lines(list.filter(one => ['red', 'inconclusive'].includes(outcomeOf(one))).map(one => `- ${one.name} (${one.tools.join(', ')}, ${one.half}): ${one.verdict}. ${one.why ?? 'Not explained yet.'}`))}

## Changes that fail

${lines(list.flatMap(failures))}
`
}

function rowOf(title: string, list: readonly Listed[], half: Listed['half']): string {
  const { repositories, outcomes, merges, migrations, notRun } = totalsOf(list, half)
  const all = outcomes.clean + outcomes.red + outcomes.inconclusive
  const of = (verdict: string): number | string => (merges.size === 0 ? '–' : (merges.get(verdict) ?? 0))
  return `| ${title} | ${repositories} | ${all} | ${outcomes.clean} | ${outcomes.red} | ${outcomes.inconclusive} | ${migrations} | ${notRun} | ${of('pass')} | ${of('fail')} | ${of('unknown')} | ${of('not-checked')} |`
}

function failures({ name, failed = {} }: Listed): string[] {
  return Object.entries(failed).map(([commit, why]) => `- ${name} ${commit.slice(0, 12)}: ${why}`)
}

function lines(all: readonly string[]): string {
  return all.length === 0 ? 'None.' : all.join('\n')
}
