import { halves, type Listed, outcomeOf, readList, totalsOf } from './list.ts'

/** The part of docs/conformance.md that says how public projects' histories replay. */
export function fieldSection(): string {
  const list = readList()
  const rows = halves.map(half => {
    const { repositories, outcomes, merges, migrations, notRun } = totalsOf(list, half)
    const all = outcomes.clean + outcomes.red + outcomes.inconclusive
    const of = (verdict: string): number => merges.get(verdict) ?? 0
    return `| ${half} | ${repositories} | ${all} | ${outcomes.clean} | ${outcomes.red} | ${outcomes.inconclusive} | ${migrations} | ${notRun} | ${of('pass')} | ${of('fail')} | ${of('unknown')} | ${of('not-checked')} |`
  })
  return `# Real histories

What \`npm run field -- FOLDER\` measured: whole histories of public repositories, replayed on an empty database, and the last changes
that add migrations, each checked as a pull request on its parent. \`scripts/field/repositories.json\` has names, commits and
verdicts. The first half was looked at while the gate was corrected; the second was chosen before, and run first afterwards.
Read are histories of PostgreSQL whose migrations are SQL, Django's or Alembic's; of all others (programs in Ruby, PHP, JavaScript,
Elixir and C#, other databases, no history) nothing is replayed without a command. A history is clean where nothing of it fails and nothing is
inconclusive. *Not run* are migrations of which nothing was run, since all that they do is done to rows by Python code.

| Half | Repositories | Read | Clean | Red | Inconclusive | Migrations | Not run | Changes: pass | fail | unknown | not checked |
|---|---|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

## Histories that are not clean

${lines(list.filter(one => ['red', 'inconclusive'].includes(outcomeOf(one))).map(one => `- ${one.name} (${one.tools.join(', ')}, ${one.half}): ${one.verdict}. ${one.why ?? 'Not explained yet.'}`))}

## Changes that fail

${lines(list.flatMap(failures))}
`
}

function failures({ name, failed = {} }: Listed): string[] {
  return Object.entries(failed).map(([commit, why]) => `- ${name} ${commit.slice(0, 12)}: ${why}`)
}

function lines(all: readonly string[]): string {
  return all.length === 0 ? 'None.' : all.join('\n')
}
