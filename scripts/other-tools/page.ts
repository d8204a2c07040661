import { about, leftOut } from './about.ts'
import { scenarios, tools } from './all.ts'
import { type Cell, cellOf, type Recorded, readRecorded } from './recorded.ts'
import type { Framework, Scenario } from './scenario.ts'

interface Column {
  id: string
  title: string
  command: string
  program: string
}

const gateColumn: Column = {
  id: 'gate',
  title: 'Migration Gate',
  command: 'migration-gate check --base main --head topic',
  program: 'Migration Gate',
}

const frameworks: readonly [Framework, string][] = [
  ['django', 'Django'],
  ['alembic', 'Alembic'],
  ['sql', 'SQL files'],
]

const words: Record<Cell['cell'], string> = {
  found: '**found**',
  warns: 'warns',
  other: 'other',
  nothing: 'no',
  'not asked': '–',
  passes: 'passes',
  'false alarm': '**false alarm**',
}

/** docs/comparison.md: all of its figures follow from what is recorded. */
export async function comparisonPage(): Promise<string> {
  const recorded = await readRecorded()
  const days = [...new Set(Object.values(recorded.programs).map(({ measured }) => measured))].sort()
  return `<!-- Made by \`npm run generate\` from scripts/other-tools. -->
# Beside other tools

Which mistakes in migrations do other tools find, and which does the gate? \`npm run other-tools\` asked them all, on ${days.join(' and ')}.
Each line of the tables is a real git repository: \`main\`, with what was merged since the change was begun, and a branch \`topic\` with the
change. The other tools ran on what git merges of both, as a job of a pull request does. That is their best case: such a job runs
again at the next push, and not when base moves. The gate got the two branches, and ran on its embedded PostgreSQL.

The mistakes are our choice: those that this project is about, and some that others find and it does not. Authors of another tool
would choose others. Tests hold the gate's column, and part of the others, against what is recorded here.

**found**: the tool fails, and names this mistake. *warns*: it names it, and passes. *other*: it fails, and says something else. *no*:
it passes. –: it can't be asked, or what it needs fails before it. In the lines of correct changes, whatever fails is a **false alarm**.

${frameworks.map(([framework, title]) => section(framework, title, recorded)).join('\n')}
## What each tool does that the gate does not

${about.map(({ title, text }) => `**${title}.** ${text}`).join('\n\n')}

## Left out

${leftOut}

## Versions

| Tool | Version | Measured |
|---|---|---|
${Object.entries(recorded.programs)
  .map(([program, { version, measured }]) => `| ${program} | ${version} | ${measured} |`)
  .join('\n')}

## What they said

${frameworks.map(([framework, title]) => messages(framework, title, recorded)).join('\n')}`
}

function columnsOf(framework: Framework): Column[] {
  return [gateColumn, ...tools.filter(tool => tool.framework === framework)]
}

function section(framework: Framework, title: string, recorded: Recorded): string {
  const columns = columnsOf(framework)
  const own = scenarios.filter(one => one.framework === framework)
  const rows = own.map(
    scenario =>
      `| ${scenario.title} | ${columns.map(({ id }) => word(recorded, scenario, id)).join(' | ')} |`,
  )
  const mistakes = own.filter(({ mistake }) => mistake)
  const sums = columns.map(
    ({ id }) => `${mistakes.filter(one => names(recorded, one, id)).length} of ${mistakes.length}`,
  )
  const by = (which: (scenario: Scenario) => boolean) => list(mistakes.filter(which).map(one => one.title))
  const others = columns.slice(1)
  const anyOther = (scenario: Scenario) => others.some(({ id }) => names(recorded, scenario, id))
  return `## ${title}

| The change | ${columns.map(column => column.title).join(' | ')} |
|---|${columns.map(() => '---|').join('')}
${rows.join('\n')}
| **Mistakes named** | ${sums.join(' | ')} |

What was run:

${columns.map(({ title, command }) => `- ${title}: \`${command}\``).join('\n')}

What follows:

- Only the gate names: ${by(one => names(recorded, one, 'gate') && !anyOther(one))}
- Only others name: ${by(one => !names(recorded, one, 'gate') && anyOther(one))}
- Nobody names: ${by(one => !names(recorded, one, 'gate') && !anyOther(one))}
`
}

function list(titles: readonly string[]): string {
  return titles.length === 0 ? 'none of these.' : `${titles.join('; ')}.`
}

function names(recorded: Recorded, scenario: Scenario, tool: string): boolean {
  return ['found', 'warns'].includes(needed(recorded, scenario, tool).cell)
}

function word(recorded: Recorded, scenario: Scenario, tool: string): string {
  const { cell } = needed(recorded, scenario, tool)
  const off = tool === 'gate' && scenario.mistake?.configuration !== undefined && cell !== 'nothing'
  return `${words[cell]}${off ? ' (a rule that is off by default)' : ''}`
}

function needed(recorded: Recorded, scenario: Scenario, tool: string): Cell {
  const cell = cellOf(recorded, scenario, tool)
  if (!cell)
    throw new Error(
      `${scenario.framework}/${scenario.id} was not measured with ${tool} as it is now: npm run other-tools.`,
    )
  return cell
}

function messages(framework: Framework, title: string, recorded: Recorded): string {
  const columns = columnsOf(framework)
  const blocks = scenarios
    .filter(one => one.framework === framework)
    .flatMap(scenario => {
      const lines = columns.flatMap(({ id, title }) => {
        const { said } = needed(recorded, scenario, id)
        return said === undefined ? [] : [`- ${title}: ${quoted(said)}`]
      })
      return lines.length === 0 ? [] : [`**${scenario.title}**\n\n${lines.join('\n')}\n`]
    })
  return `<details>\n<summary>${title}</summary>\n\n${blocks.join('\n')}\n</details>\n`
}

/** As code, whatever is in it. */
function quoted(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), run => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const space = longest > 0 ? ' ' : ''
  return `${fence}${space}${text}${space}${fence}`
}
