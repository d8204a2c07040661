/**
 * `npm run new-framework -- some-tool "Some Tool"` writes a framework of numbered SQL files in a directory of its own, its
 * line in the registry and a test that fails until the tool's rules are written down.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse, request, root, run } from './scaffold.ts'

const { id, camel, title } = request(
  'npm run new-framework -- some-tool "Some Tool"',
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
)
const Camel = `${camel.charAt(0).toUpperCase()}${camel.slice(1)}`
const folder = join(root, 'src/frameworks', id)
const registry = join(root, 'src/frameworks/registry.ts')
const test = join(root, `test/frameworks/${id}.test.ts`)

if (existsSync(folder)) refuse(`${folder} is there already`)

mkdirSync(folder)
writeFileSync(
  join(folder, 'locate.ts'),
  `import type { ConfiguredHistory, HistoryLocation } from '../../model/history-location.ts'
import type { Tree } from '../../model/tree.ts'
import { fileName, parentOf } from '../../text/paths.ts'
import { location } from '../sql/locate.ts'

/** Which directories are ${title}'s: what no other tool has. */
const directoryName = /(^|\\/)${id}\\/migrations$/

export async function locate${Camel}(
  tree: Tree,
  configured: readonly ConfiguredHistory[],
): Promise<HistoryLocation[]> {
  const named = new Map(configured.map(history => [history.path, history]))
  const directories = new Set([
    ...named.keys(),
    ...tree.files.map(({ path }) => parentOf(path)).filter(directory => directoryName.test(directory)),
  ])
  return [...directories].map(directory =>
    location(
      '${id}',
      directory,
      tree.inDirectory(directory).filter(({ path }) => /^\\d+.*\\.sql$/.test(fileName(path))),
      named.get(directory),
    ),
  )
}
`,
)
writeFileSync(
  join(folder, `${id}.ts`),
  `import { meaning } from '../../languages/sql/meaning.ts'
import { sqlInterpreter } from '../../replay/sql-interpreter.ts'
import type { Framework } from '../framework.ts'
import { pendingByIdentity } from '../pending.ts'
import { effectsOfSqlFile } from '../sql/effects.ts'
import { readingsOf } from '../sql/evidence.ts'
import { versionOfName } from '../sql/names.ts'
import { repairSequence } from '../sql/repair-sequence.ts'
import { readSequence } from '../sql/sequence.ts'
import { locate${Camel} } from './locate.ts'

const source = 'https://example.org/where-the-tool-documents-it'

/** ${title}'s migrations: numbered SQL files. */
export const ${camel}: Framework = {
  id: '${id}',
  title: ${JSON.stringify(title)},
  // Each answer is what the tool really does, with the place that says or shows it.
  runner: {
    order: 'sequence',
    duplicateVersion: { outcome: 'refuses', consequence: 'it refuses to start', source },
    duplicateId: { outcome: 'refuses', consequence: 'only one of the two files can be there', source },
    severalHeads: { outcome: 'legal', consequence: 'numbered files form one line', source },
    lateVersion: { outcome: 'refuses', consequence: 'it refuses to start', source },
    edited: { outcome: 'unnoticed', consequence: 'databases that have applied it never see the edit', source },
    removed: { outcome: 'unnoticed', consequence: 'databases that have applied it keep what it created', source },
    transaction: 'per-migration',
  },
  locate: locate${Camel},

  async read(locations, tree) {
    return Promise.all(
      locations.map(one => readSequence(one, tree, { versionOf: versionOfName, byVersion: false })),
    )
  },

  meaning,
  pending: pendingByIdentity,
  repair: repairSequence,
  effects: effectsOfSqlFile,
  interpreter: (scope, _, base) => sqlInterpreter(readingsOf(scope, base)),
}
`,
)
writeFileSync(
  test,
  `import { describe, expect, it } from 'vitest'
import { ${camel} } from '../../src/frameworks/${id}/${id}.ts'
import { checkFiles, lines } from '../support/gate.ts'

const start = { '${id}/migrations/1_start.sql': 'create table start (id int);\\n' }

describe(${JSON.stringify(title)}, () => {
  it('finds its histories, and two files with one number', async () => {
    const result = await checkFiles({
      start,
      base: { '${id}/migrations/2_mine.sql': 'create table mine (id int);\\n' },
      change: { '${id}/migrations/2_theirs.sql': 'create table theirs (id int);\\n' },
    })
    expect(lines(result)).toEqual([expect.stringContaining('duplicate-version ${id}/migrations/2_theirs.sql')])
  })

  it('names where each behaviour of its runner is documented', () => {
    expect(JSON.stringify(${camel}.runner)).not.toContain('example.org')
  })
})
`,
)
const locator = `locate${Camel}`
writeFileSync(
  registry,
  readFileSync(registry, 'utf8')
    .replace(
      "import { locateSql } from './sql/locate.ts'\n",
      line => `import { ${locator} } from './${id}/locate.ts'\n${line}`,
    )
    .replace(
      "  { id: 'sql',",
      line =>
        `  { id: '${id}', locate: ${locator}, load: async () => (await import('./${id}/${id}.ts')).${camel} },\n${line}`,
    ),
)
run('npx', 'biome', 'check', '--write', 'src/frameworks', 'test/frameworks')
console.log(`
Written: src/frameworks/${id}/, a line in src/frameworks/registry.ts, test/frameworks/${id}.test.ts.
Next:
  1. Run the real tool, and write down what it does in \`runner\`, each with its source.
  2. npm test -- test/frameworks/${id}.test.ts
  3. npm run build, and commit what it writes.`)
