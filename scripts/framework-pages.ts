/** A page for each tool, from its profile and from what was measured of it: `docs/frameworks/`. */
import type { NamedRunner, ProgramRunner } from '../src/frameworks/code-migrations/runner.ts'
import { programRunners } from '../src/frameworks/code-migrations/runners.ts'
import type { Framework } from '../src/frameworks/framework.ts'
import { frameworks } from '../src/frameworks/registry.ts'
import type { RunnerProfile } from '../src/frameworks/sql/profile.ts'
import { profiles } from '../src/frameworks/sql/profiles/profiles.ts'
import { capitalized } from '../src/model/listing.ts'
import type { Behaviour, RunnerBehaviour } from '../src/model/runner-behaviour.ts'
import { allRunners } from './conformance/runners/harness/all.ts'
import { shownVersion } from './conformance/runners/harness/page.ts'
import { knownDisagreements, recordedOf } from './conformance/runners/harness/recorded.ts'
import { scenariosOf } from './conformance/runners/harness/scenarios.ts'
import { byHand } from './framework-notes.ts'
import { tableCell } from './table-cell.ts'

const folder = 'docs/frameworks'
const notice = '<!-- Made by `npm run generate` from the profile of the tool and what was measured of it. -->'

interface Page {
  id: string
  title: string
  sections: string[]
}

/** By path: the pages, and the list of them. `workflow`: the one that README shows. */
export async function frameworkPages(workflow: string): Promise<Map<string, string>> {
  const programs = programRunners.flatMap(one => [
    one,
    ...(one.oneOf ?? []).map(named => ({ ...one, ...named })),
  ])
  const isProgram = new Set(programs.map(({ id }) => id))
  const ofSql = new Set(profiles.map(({ id }) => id))
  const loaded = await Promise.all(
    frameworks.filter(({ id }) => id !== 'sql' && !isProgram.has(id)).map(one => one.load()),
  )
  const pages: Page[] = [
    ...(await Promise.all(loaded.map(one => pageOfFramework(one, workflow)))),
    ...(await Promise.all(
      programs.filter(({ id }) => !ofSql.has(id)).map(one => pageOfProgram(one, workflow)),
    )),
    ...(await Promise.all(profiles.map(one => pageOfProfile(one, workflow)))),
  ].sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1))
  return new Map([
    ...pages.map(({ id, title, sections }): [string, string] => [
      `${folder}/${id}.md`,
      `${notice}\n# ${title}\n\n${sections.filter(Boolean).join('\n\n')}\n`,
    ]),
    [
      `${folder}/README.md`,
      `${notice}\n# Tools\n\nFor each tool: how it is detected, what is checked, and what is replayed. [Conformance](../conformance.md) has the comparisons with the real tools.\n\n${pages.map(({ id, title }) => `- [${title}](${id}.md)`).join('\n')}\n`,
    ],
  ])
}

async function pageOfFramework(framework: Framework, workflow: string): Promise<Page> {
  const { id, title, runner } = framework
  const notes = byHand[id]
  if (!notes) throw new Error(`scripts/framework-notes.ts says nothing of ${id}.`)
  return {
    id,
    title: capitalized(title),
    sections: [
      `## How it is detected\n\n${notes.found}`,
      checked(title, runner),
      `## What is replayed\n\n${notes.replayed}${sentence(framework.outsideTransaction?.(''))}`,
      await measured(notes.measured ?? id),
      setUp(workflow),
      limitsOf(notes.limits),
    ],
  }
}

/** Of these, the calls that create and change tables are read, too. */
const builds: Readonly<Record<string, string>> = {
  rails: 'SQL, and what the usual calls (`create_table`, `add_column`, `add_index`, …) stand for',
  knex: 'SQL, and what the schema builder stands for',
  strapi: 'SQL, and what the schema builder of Knex stands for',
}

function replayedOf({ id, title, read, onlyCompared }: ProgramRunner, without: string): string {
  const notChecked = 'is *not checked*, which is red unless you set `on-not-checked: warn`'
  const named =
    'the gate reads which tables, columns and indexes the migrations create, rename and drop, in the order in which they run. If two of them create the same object, that is an error ([same-object](../rules/same-object.md)).'
  if (!read)
    return `## What is replayed\n\nNothing, ${without}, and only their names are compared. Everything else ${notChecked}.`
  if (onlyCompared)
    return `## What is replayed\n\nNothing, ${without}. From their text, ${named} Everything else ${notChecked}.`
  return `## What is replayed\n\n${builds[id] ?? 'SQL that stands in the text'}, as ${title} sends it${title === 'Strapi' ? ' with Knex' : ''}. If a migration does anything else, it ${notChecked}; a [command](../../README.md#configuration) checks it. From all of the text, ${named}`
}

async function pageOfProgram(
  program: ProgramRunner | (ProgramRunner & NamedRunner),
  workflow: string,
): Promise<Page> {
  const { id, title, runner, read, command } = program
  const notes = byHand[id]
  if (notes?.found === undefined) throw new Error(`scripts/framework-notes.ts says nothing of ${id}.`)
  const without = 'without a [command](../../README.md#configuration): the migrations are programs'
  return {
    id,
    title: capitalized(title),
    sections: [
      `## How it is detected\n\n${notes.found}`,
      checked(title, runner),
      replayedOf(program, without),
      await measured(notes.measured ?? id),
      setUp(workflow, command),
      limitsOf(
        read
          ? [
              'What a migration computes is not read: names from variables, helpers in other files, SQL that it assembles, and rows that it changes through models.',
              ...(notes.limits ?? []),
            ]
          : [],
      ),
    ],
  }
}

async function pageOfProfile(profile: RunnerProfile, workflow: string): Promise<Page> {
  const { id, title, behaviour } = profile
  return {
    id,
    title: capitalized(title),
    sections: [
      `## How it is detected\n\n${foundBy(profile)}`,
      checked(title, behaviour, nameRules(profile)),
      `## What is replayed\n\n${sentBy(profile)} A statement that can't be in a transaction: ${profile.outside}`,
      await measured(id),
      setUp(workflow),
      limitsOf([
        ...(profile.programs
          ? [
              'Migrations that are programs are not replayed without a [`command:`](../../README.md#configuration).',
            ]
          : []),
        ...(byHand[id]?.limits ?? []),
      ]),
    ],
  }
}

function foundBy({ id, title, evidence, format, needsMarker, names }: RunnerProfile): string {
  const signs = [
    ...(format
      ? [
          `its own comments in base's files${needsMarker ? '; a file without them is not one of its migrations' : ''}`,
        ]
      : []),
    ...(evidence.companions ?? []).map(name => `\`${name}\` next to the migrations or in a directory above`),
    ...(evidence.dependency
      ? ['the nearest package manifest, if it names this runner and no other one that fits']
      : []),
    ...(evidence.names ? [`file names that no other runner uses (\`${names}\`)`] : []),
  ]
  const setting = `\`runner: ${id}\` of the history in \`.migration-gate.yml\``
  return signs.length === 0
    ? `Only by ${setting}.`
    : `A directory of migrations (\`migrations\`, \`migrate\`, \`db/migrations\`, … and one level below) belongs to ${title} if one of these says so:\n\n${signs.map(sign => `- ${sign}`).join('\n')}\n\n${capitalized(setting)} outranks all of them. The report says which one decided.`
}

function nameRules({ title, identity, names, stopsAt, takesAnyName, list }: RunnerProfile): string {
  return [
    `${capitalized(title)} identifies a migration by its ${identity === 'version' ? 'number: a renamed file with the same number is the same migration' : 'name'}.`,
    takesAnyName
      ? 'It runs files of any name.'
      : `File names are ${codeOf(names)}; ${stopsAt ? 'it stops at any other name' : 'it runs no file with another name'} ([never-runs](../rules/never-runs.md)).`,
    ...(list ? [`\`${list.name}\` must name every file.`] : []),
  ].join(' ')
}

/** Names that stand for the files' own are code; a sentence about them is not. */
function codeOf(names: string): string {
  return names.includes('`') || names.includes(' ') ? names : `\`${names}\``
}

function sentBy(profile: RunnerProfile): string {
  const ways = {
    transaction: 'in a transaction',
    message: 'as one message, which is one transaction unless the file itself says otherwise',
    statements: 'statement by statement, each on its own',
  }
  return [
    `Each file is sent ${ways[profile.sends]}, as ${profile.title} sends it${profile.oneTransaction ? '; all that is pending is one transaction' : ''}.`,
    ...(profile.cuts ? ['It is cut at the semicolons that end a line, except between its own markers.'] : []),
    ...(profile.cutsAt === undefined ? [] : [`It is cut at \`${profile.cutsAt}\`.`]),
    {
      kept: 'Session settings, such as `search_path`, stay for the next file.',
      'settings-reset': 'Session settings are reset between files; temporary tables are not.',
      new: 'Each file gets its own session.',
    }[profile.session],
    profile.psql ? "psql's own commands are understood." : "psql's own commands are an error.",
    'The down side of what a change adds is run after the upgrade.',
  ].join(' ')
}

function checked(title: string, behaviour: RunnerBehaviour, names = ''): string {
  const rows: [string, Behaviour][] = [
    ['Two migrations with the same number', behaviour.duplicateVersion],
    ['Two migrations with the same id', behaviour.duplicateId],
    ['More than one head', behaviour.severalHeads],
    ["A number before base's last one", behaviour.lateVersion],
    ['An edit of an applied migration', behaviour.edited],
    ['An applied migration that was removed', behaviour.removed],
  ]
  const outcomes = {
    legal: 'passes',
    refuses: 'error',
    unnoticed: 'warning, and an error if databases differ',
  }
  const more = [
    names,
    ...(behaviour.gapless
      ? [`Numbers start at ${behaviour.gapless.from}, without gaps ([version-gap](../rules/version-gap.md)).`]
      : []),
    ...(behaviour.comparesText
      ? ['The runner compares the text of applied files, including comments and white space.']
      : []),
  ].filter(Boolean)
  return `## What is checked

| | What happens with ${title} | The gate | Source |
|---|---|---|---|
${rows.map(([what, { outcome, consequence, source }]) => `| ${what} | ${tableCell(consequence)} | ${outcomes[outcome]} | [source](${source}) |`).join('\n')}${more.length > 0 ? `\n\n${more.join(' ')}` : ''}`
}

async function measured(name: string): Promise<string> {
  const runner = (await allRunners()).find(one => one.name === name)
  const recorded = runner && (await recordedOf(name))
  if (!runner || !recorded) return ''
  const known = await knownDisagreements()
  const cells = scenariosOf(runner).map(({ id, title }) => ({ title, kind: known.get(`${name} ${id}`) }))
  const others = cells.flatMap(({ title, kind }) => (kind === undefined ? [] : [`- ${title}: ${kind}`]))
  const agree = cells.length - others.length
  return `## What was measured

${capitalized(runner.title)} ${shownVersion(recorded)} and the gate checked the same ${cells.length} changes: ${agree} verdicts agree.${
    others.length === 0
      ? ''
      : `\n\n<details><summary>The other ${others.length}</summary>\n\n${others.join('\n')}\n\n</details>`
  }`
}

function setUp(workflow: string, command?: string): string {
  const configured =
    command === undefined
      ? ''
      : `\n\nTo replay the migrations, name the command that runs them in \`.migration-gate.yml\`. The command comes from base, and never runs for a fork.\n\n\`\`\`yaml\ncommand:\n  run: ${command}\n\`\`\``
  return `## The workflow

\`.github/workflows/migrations.yml\`:

\`\`\`yaml
${workflow.trim()}
\`\`\`${configured}`
}

function limitsOf(limits: readonly string[] = []): string {
  return limits.length === 0 ? '' : `## Known limits\n\n${limits.map(limit => `- ${limit}`).join('\n')}`
}

function sentence(text: string | undefined): string {
  return text === undefined ? '' : ` A statement that can't be in a transaction: ${text}`
}
