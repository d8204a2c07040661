import { firstOf, halves, type Listed, outcomeOf, readList, totalsOf } from './list.ts'

/** The part of docs/conformance.md that says how public projects' histories replay. */
export function fieldSection(): string {
  const list = readList()
  const rows = [
    ...halves.map(half => rowOf(half, list, half)),
    rowOf('held out, first run', firstOf(list), 'held out'),
  ]
  return `# Real histories

What \`npm run field -- FOLDER\` measured: whole histories of public repositories, replayed on an empty database, and the last changes
that add migrations, each checked as a pull request on its parent. \`scripts/field/repositories.json\` has names, commits and
verdicts. The first half was looked at while the gate was corrected. The second was run first when that was done, which the last row
of the table keeps; what it showed has been corrected since, as far as the list below does not say otherwise. Changes were checked while
the gate was being corrected, some of them by an earlier state of it. On 2026-11-29 the histories and the last five changes of
AppFlowy-Cloud, bracket, capgo, chatbot-ui, civitai, crowd.dev, hmpps-approved-premises-api, keto, kpi, lms, redash and stash-box
were measured once more, capgo and civitai by an earlier state of that day; on 2026-11-30 bracket, redash and h, whose databases begin
with \`create_all()\`: of their last five changes 10 pass, 3 are unknown and 2 not checked (of 14 before, none passed). All others stand as they were measured before. What is called true or false below was read off the statements
and sources; only hypothesis/lms was tried with the real library.
Read are histories of PostgreSQL whose migrations are SQL, Django's or Alembic's; of all others (programs in Ruby, PHP, JavaScript,
Elixir and C#, other databases, no history) nothing is replayed without a command. A history is clean where nothing of it fails and nothing is
inconclusive. *Not run* are migrations of which nothing was run: what they do is done to rows by Python code, or is for another database,
a template or an operation of a package.

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
