import { meaning } from '../../languages/sql/meaning.ts'
import type { History } from '../../model/history.ts'
import type { Migration } from '../../model/migration.ts'
import type { Tree } from '../../model/tree.ts'
import { sqlInterpreter } from '../../replay/sql-interpreter.ts'
import type { Interpreter } from '../../replay/steps.ts'
import { hasWord } from '../../text/words.ts'
import type { Framework } from '../framework.ts'
import { manifestsAbove } from '../manifests.ts'
import { pendingByIdentity } from '../pending.ts'
import type { StaticEffect } from '../static-effects.ts'
import { downInterpreter, downOfSqlFile } from './down-sides.ts'
import { effectsOfSqlFile } from './effects.ts'
import { profileAmong, readingsOf } from './evidence.ts'
import { markedIn } from './formats.ts'
import { isProgram, locateSql } from './locate.ts'
import { withoutPlaceholders } from './placeholders.ts'
import { profileOf } from './profiles/profiles.ts'
import { readSqlFiles } from './read.ts'
import { repairSequence } from './repair-sequence.ts'

/** Directories of numbered or timestamped SQL files, whatever runs them. */
export const sql: Framework = {
  id: 'sql',
  title: 'plain SQL files',
  runner: {
    order: 'sequence',
    assumed: true,
    duplicateVersion: {
      outcome: 'refuses',
      consequence: 'depending on the runner it refuses to start, or silently never runs one of the two',
      source: 'https://github.com/golang-migrate/migrate/blob/master/source/migration.go',
    },
    duplicateId: {
      outcome: 'refuses',
      consequence: 'only one of the two files can be there after the merge',
      source: 'https://git-scm.com/docs/git-merge',
    },
    severalHeads: {
      outcome: 'legal',
      consequence: 'numbered files form one line by their numbers',
      source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
    },
    lateVersion: {
      outcome: 'refuses',
      consequence:
        'depending on the runner it is refused, runs out of order, or silently never runs where a higher number was applied already',
      source: 'https://github.com/golang-migrate/migrate/blob/master/migrate.go',
    },
    edited: {
      outcome: 'unnoticed',
      consequence: 'databases that have applied it never see the edit, and new ones get it',
      source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
    },
    removed: {
      outcome: 'unnoticed',
      consequence: 'databases that have applied it keep what it created, and new ones never get it',
      source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
    },
    transaction: 'autocommit',
  },

  locate: locateSql,

  async read(locations, tree, base = []) {
    return Promise.all(locations.map(location => readSqlFiles(location, tree, base)))
  },

  meaning,
  pending: pendingByIdentity,
  repair: repairSequence,
  effects: (migration, text) =>
    isProgram(migration.file.path) ? effectsOfProgram(migration, text) : effectsOfSqlFile(migration, text),
  interpreter: (scope, _, base) => {
    const profile = profileAmong(scope, base)
    const reader = sqlInterpreter(readingsOf(scope, base), (name, section, file) =>
      withoutPlaceholders({ name, section, file }, profile),
    )
    return { ...withPrograms(reader), back: () => downInterpreter(profile) }
  },
  packageTables,
  downOf: (migration, text, history) =>
    isProgram(migration.file.path) ? undefined : downOfSqlFile(migration, text, history),
  outsideTransaction: (text, history) => (profileOf(history?.runner?.id) ?? markedIn(text)[0])?.outside,
}

function languageOf(path: string): string {
  if (path.endsWith('.go')) return 'Go'
  return path.endsWith('.py') ? 'Python' : 'JavaScript or TypeScript'
}

/** Reads SQL as `interpreter` does, and says of programs that they are none. */
function withPrograms(interpreter: Interpreter): Interpreter {
  return {
    ...interpreter,
    async *steps(migration, text) {
      if (!isProgram(migration.file.path)) return yield* interpreter.steps(migration, text)
      const language = languageOf(migration.file.path)
      yield {
        kind: 'unverified',
        why: `it is written in ${language}, which only its own runner can run`,
        span: { start: 0, end: text.indexOf('\n') < 0 ? text.length : text.indexOf('\n') },
      }
    },
  }
}

/** What it does may be anything that it names. */
async function effectsOfProgram(_migration: Migration, text: string): Promise<StaticEffect[]> {
  return [{ kind: 'unclear', text }]
}

/** Tables of a package whose own migrations run before those of the project that uses it. */
interface PackageTable {
  title: string
  dependency: RegExp
  table: string
  sql: string
}

const tables: readonly PackageTable[] = [
  {
    // https://github.com/ory/x/tree/master/networkx/migrations/sql: merged with the project's own by fsx.Merge().
    title: 'github.com/ory/x',
    dependency: /^[ \t]{0,9}(?:require )?github\.com\/ory\/x v\d/m,
    table: 'networks',
    sql: 'CREATE TABLE networks (id UUID NOT NULL PRIMARY KEY, created_at timestamp NOT NULL, updated_at timestamp NOT NULL);',
  },
]

const creation = /\bcreate\s{1,9}table\s{1,9}(?:if\s{1,9}not\s{1,9}exists\s{1,9})?"?(\w{1,63})/g

function makes(text: string, table: string): boolean {
  return [...text.matchAll(creation)].some(([, name]) => name === table)
}

/** What packages make that a project's migrations use, and none of `texts` makes. */
async function packageTables(
  scope: readonly History[],
  tree: Tree,
  texts: readonly string[],
): Promise<{ label: string; sql: string }[]> {
  const found = []
  const lower = texts.map(text => text.toLowerCase())
  for (const { title, dependency, table, sql } of tables) {
    const named = lower.filter(text => hasWord(text, table))
    if (named.length === 0 || named.some(text => makes(text, table))) continue
    const above = await Promise.all(scope.map(({ directory }) => manifestsAbove(directory, tree)))
    if (above.flat(2).some(({ text }) => dependency.test(text)))
      found.push({ label: `${table} of ${title}`, sql })
  }
  return found
}
