/** A page for each rule, from the rule itself, from what its example shows, and from what is known of each tool: `docs/rules/`. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { programRunners } from '../src/frameworks/code-migrations/runners.ts'
import { frameworks } from '../src/frameworks/registry.ts'
import { profiles } from '../src/frameworks/sql/profiles/profiles.ts'
import { capitalized } from '../src/model/listing.ts'
import type { Example, RuleMeta } from '../src/model/rule-meta.ts'
import type { Behaviour, RunnerBehaviour } from '../src/model/runner-behaviour.ts'
import type { Remedy } from './remedies.ts'
import { tableCell } from './table-cell.ts'

const root = dirname(import.meta.dirname)

/** What a rule finds is one of these situations of a runner. */
const situations: Readonly<Record<string, keyof RunnerBehaviour>> = {
  'applied-migration-edited': 'edited',
  'applied-migration-removed': 'removed',
  'diverged-heads': 'severalHeads',
  'duplicate-revision': 'duplicateId',
  'duplicate-version': 'duplicateVersion',
  'out-of-order': 'lateVersion',
}

export function severityOf({ severity, offByDefault }: RuleMeta): string {
  return offByDefault ? `${severity}, off by default` : severity
}

export async function rulePage(meta: RuleMeta, remedies: readonly Remedy[]): Promise<string> {
  const seen = await readFile(join(root, 'test/rules/seen', `${meta.id}.txt`), 'utf8')
  return `<!-- Made by \`npm run generate\` from the rule itself. -->
# ${meta.title}

\`${meta.id}\` · ${severityOf(meta)}${meta.replay ? ' · found by replaying on a PostgreSQL' : ''}

${meta.what}

**Why it hurts.** ${meta.why}

**What to do.** ${meta.remedy}${seen.includes('\nFix it:') ? ' `migration-gate fix` does that, where it needs no decision; the report says it with the commands of your own tool.' : ''}

## A change that it reports

${example(meta.bad)}

The report says:

${fenced('report.txt', seen)}

## One that it does not

${example(meta.good)}
${await tools(meta)}${byTool(meta, remedies)}
## How to accept it

In one migration, a comment with the reason, in the file itself:

\`\`\`sql
-- migration-gate: ignore ${meta.id}: the reason
\`\`\`

In Python the comment begins with \`#\`. Everywhere, another severity in \`.migration-gate.yml\`:

\`\`\`yaml
rules:
  ${meta.id}: ${meta.severity === 'note' ? 'off' : 'note'}
\`\`\`

For what is wrong today, \`migration-gate baseline\` writes down what to accept. Each of these counts once base has it; the
[README](../../README.md#configuration) says when a comment of the change itself counts.
`
}

/** What each runner itself does and says; those that do the same are one line, with the source of the first. */
async function tools({ id }: RuleMeta): Promise<string> {
  const situation = situations[id]
  if (situation === undefined) return ''
  const loaded = await Promise.all(frameworks.filter(one => one.id !== 'sql').map(one => one.load()))
  const runners = [
    ...profiles.map(({ id, title, behaviour }) => ({ id, title, behaviour })),
    ...programRunners.map(({ id, title, runner }) => ({ id, title, behaviour: runner })),
    ...loaded.map(({ id, title, runner }) => ({ id, title, behaviour: runner })),
  ]
  const lines = new Map<string, { names: Map<string, string>; behaviour: Behaviour }>()
  for (const { id, title, behaviour } of runners) {
    const own = behaviour[situation]
    if (typeof own !== 'object' || !('consequence' in own)) continue
    // A runner says its own name where it stands alone.
    const key = own.consequence.replaceAll(title, '…')
    const line = lines.get(key) ?? { names: new Map(), behaviour: own }
    line.names.set(id, title)
    lines.set(key, line)
  }
  const outcomes = { legal: 'works', unnoticed: 'nobody notices', refuses: 'refused' }
  const rows = [...lines.values()]
    .map(({ names, behaviour: { outcome, consequence, source } }) => {
      const linked = [...names].map(([id, title]) => `[${title}](../frameworks/${id}.md)`)
      const [[, first = ''] = []] = names
      const said = names.size > 1 ? consequence.replaceAll(first, 'the tool') : consequence
      return `| ${linked.join(', ')} | ${outcomes[outcome]} | ${tableCell(said)} | [source](${source}) |`
    })
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  return `
## What each tool does

| Tool | | What happens | |
|---|---|---|---|
${rows.join('\n')}
`
}

/** Where two branches did the same work, the change's own migration goes, or a merge migration joins them. */
const collisions = new Set([
  'diverged-heads',
  'replay-duplicate-column',
  'replay-duplicate-object',
  'replay-duplicate-table',
  'same-object',
])

function byTool({ id }: RuleMeta, remedies: readonly Remedy[]): string {
  if (!collisions.has(id)) return ''
  const parts = remedies.flatMap(({ id: tool, title, merge, regenerate }) => {
    const lines = [
      ...(id === 'diverged-heads' && merge ? ['# add a merge migration', merge, ''] : []),
      ...(regenerate
        ? [
            '# delete yours, bring your branch up to date, and generate it again',
            'git merge main',
            ...regenerate,
          ]
        : []),
    ]
    return lines.length === 0
      ? []
      : [`[${capitalized(title)}](../frameworks/${tool}.md):\n\n\`\`\`sh\n${lines.join('\n')}\n\`\`\``]
  })
  return `
## What to do, by tool

With the names of an example; the report has your own.

${parts.join('\n\n')}
`
}

function example({ base, change, other = {} }: Example): string {
  const files = (title: string, tree: Record<string, string | null>) =>
    Object.entries(tree).map(([path, text]) =>
      text === null ? `${title} deletes \`${path}\`.` : `${title}, \`${path}\`:\n\n${fenced(path, text)}`,
    )
  return [
    ...files('Base', base),
    ...files('The change', change),
    ...files('Another open pull request', other),
  ].join('\n\n')
}

function fenced(path: string, text: string): string {
  const maxLength = Math.max(2, ...Array.from(text.matchAll(/`+/g), run => run[0].length))
  const fence = '`'.repeat(maxLength + 1)
  const language =
    { py: 'python', sql: 'sql', yml: 'yaml', toml: 'toml', txt: 'text' }[path.split('.').pop() ?? ''] ?? ''
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`
}
