/**
 * `npm run new-runner -- some-tool "Some Tool"` writes the profile of a runner of SQL files, its line in the registry, in the
 * configuration and in docs/runners.md, and a file for the conformance suite, which says how it is installed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse, request, root, run } from './scaffold.ts'

const { id, camel, title } = request(
  'npm run new-runner -- some-tool "Some Tool"',
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
)
const profiles = 'src/frameworks/sql/profiles/profiles.ts'
const profile = `src/frameworks/sql/profiles/${id}.ts`
const conformance = `scripts/conformance/runners/${id}.ts`
for (const file of [profile, conformance])
  if (existsSync(join(root, file))) refuse(`${file} is there already`)

write(
  profile,
  `import type { RunnerProfile } from '../profile.ts'
import { editUnseen, inLine, refuses, removalUnseen, runsLate } from './behaviours.ts'

const source = 'https://example.org/where-the-tool-documents-it'

export const ${camel}: RunnerProfile = {
  id: '${id}',
  title: ${JSON.stringify(title)},
  evidence: { companions: ['${id}.conf'] },
  behaviour: inLine(source, {
    duplicateVersion: refuses(source, '${title} refuses to start'),
    lateVersion: runsLate(source, ${JSON.stringify(title)}),
    edited: editUnseen(source),
    removed: removalUnseen(source),
    transaction: 'autocommit',
  }),
  identity: 'version',
  names: 'NUMBER_NAME.sql',
  sends: 'transaction',
  unwrappedSends: 'statements',
  session: 'kept',
  outside: 'Put it into a file of its own.',
}
`,
)
write(
  conformance,
  `import { type Files, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '1.0.0'

function layout(steps: readonly Step[]): Files {
  return {
    'migrations/${id}.conf': '',
    ...Object.fromEntries(
      steps.map(({ number, name, sql }) => [\`migrations/\${String(number).padStart(4, '0')}_\${name}.sql\`, sql]),
    ),
  }
}

const base = layout([step(1, table('t1'))])

export const runner: Runner = {
  name: '${id}',
  title: ${JSON.stringify(title)},
  version,
  layout,
  // What only this runner has: names, markers, files of its own.
  specials: [
    {
      id: 'no-number',
      title: 'a name without a number',
      base,
      head: { ...base, 'migrations/add_b.sql': table('t2') },
      expects: ['t2'],
    },
  ],
  async install(cache) {
    const modules = await cache.npm('${id}', [\`${id}@\${version}\`])
    return {
      apply: (_tree, server, database) => ({
        command: \`\${modules}/node_modules/.bin/${id}\`,
        args: ['up', '--url', server.url(database)],
      }),
    }
  },
}
`,
)
edit(profiles, text =>
  text
    .replace(
      "import { dbmate } from './dbmate.ts'\n",
      line => `import { ${camel} } from './${id}.ts'\n${line}`,
    )
    .replace('  psql,\n]', `  psql,\n  ${camel},\n]`),
)
edit('src/config/runners.ts', text => text.replace("  'psql',\n", line => `${line}  '${id}',\n`))
edit('docs/runners.md', text =>
  text.replace(
    /^\| `psql` .*\n/m,
    line => `${line}| \`${id}\` | its number | runs | unnoticed | in a transaction |\n`,
  ),
)
run('npx', 'biome', 'check', '--write', 'src', 'scripts')
console.log(`
Written: ${profile}, ${conformance}, and lines in ${profiles}, src/config/runners.ts and docs/runners.md.
Next:
  1. Write down in ${conformance} how the runner is installed and started.
  2. npm run conformance -- runners ${id} --known: what it does, beside what the profile says.
  3. Change the profile until they agree; npm run build, npm run generate, and commit what they write.`)

function write(file: string, text: string): void {
  writeFileSync(join(root, file), text)
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  if (after === before)
    refuse(`${file} has no place for the new line any more: correct scripts/new-runner.ts`)
  writeFileSync(path, after)
}
