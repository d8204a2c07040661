import type { HistoryReading } from '../../model/history.ts'
import type { HistoryLocation } from '../../model/history-location.ts'
import { byCodePoint } from '../../model/order.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { compareVersions } from '../../model/versions.ts'
import { fileName, parentOf, within } from '../../text/paths.ts'
import { trimLineEnds } from '../../text/scan.ts'
import type { Framework } from '../framework.ts'
import { inOneLine } from '../in-one-line.ts'
import { pendingByIdentity } from '../pending.ts'
import { repairSequence } from '../sql/repair-sequence.ts'
import { unreadableOf } from '../sql/sequence.ts'
import { isCopy, isForOtherDatabase, location } from '../sql/sql.ts'
import type { ProgramRunner } from './runner.ts'

/** Databases of another kind, whose migrations are programs, too. */
const noSql = /(^|\/)(mongo(db)?|dynamo(db)?|elastic(search)?|redis|neo4j|couchdb)([-_/]|$)/i

/** A framework of those whose migrations only their own runner can run. */
export function programs(runner: ProgramRunner): Framework {
  return {
    id: runner.id,
    title: runner.title,
    runner: runner.runner,
    onlyByCommand: true,

    async locate(tree, configured) {
      const found = new Map<string, TreeFile[]>()
      const isNamed = ({ path }: TreeFile) => runner.names.test(fileName(path)) && !sendsFile(path, tree)
      for (const { path } of configured) found.set(path, tree.inDirectory(path).filter(isNamed))
      const paths = new Set(found.keys())
      for (const file of whereMigrationsMayBe(tree)) {
        const directory = parentOf(file.path)
        if (paths.has(directory) || !isNamed(file)) continue
        const files = found.get(directory)
        if (files) files.push(file)
        else if (isUsual(runner, directory)) found.set(directory, [file])
      }
      const named = new Map(configured.map(history => [history.path, history]))
      return [...found].map(([directory, files]) =>
        location(runner.id, directory, files, named.get(directory)),
      )
    },

    async read(locations, tree) {
      return Promise.all(locations.map(one => readNames(runner, one, tree)))
    },

    meaning: async text => trimLineEnds(text.replace(/\r\n?/g, '\n')).trimEnd(),
    pending: pendingByIdentity,
    repair: repairSequence,
    interpreter: () => ({
      independent: true,
      async *steps(_, text) {
        yield { kind: 'unverified', why: whyNot(runner), span: { start: 0, end: text.length } }
      },
    }),
  }
}

/** db-migrate writes a program for each file of SQL, which does nothing but send it. */
function sendsFile(path: string, tree: Tree): boolean {
  const stem = fileName(path).replace(/\.\w+$/, '')
  return tree.file(within(parentOf(path), `sqls/${stem}-up.sql`)) !== undefined
}

const looked = new WeakMap<Tree, readonly TreeFile[]>()

/** Every runner looks at the same few files of a tree, which may have very many. */
function whereMigrationsMayBe(tree: Tree): readonly TreeFile[] {
  const known = looked.get(tree)
  if (known) return known
  const found = tree.files.filter(({ path }) => /migrat/i.test(path))
  looked.set(tree, found)
  return found
}

function isUsual({ directories }: ProgramRunner, directory: string): boolean {
  return (
    directories.test(directory) &&
    !isCopy(directory) &&
    !isForOtherDatabase(directory) &&
    !noSql.test(directory)
  )
}

async function readNames(
  runner: ProgramRunner,
  location: HistoryLocation,
  tree: Tree,
): Promise<HistoryReading> {
  const entries = location.files
    .map(file => ({ file, name: fileName(file.path), number: numberOf(runner, fileName(file.path)) }))
    .sort((a, b) => compareVersions([a.number], [b.number]) || byCodePoint(a.name, b.name))
  const blobs = await tree.read(location.files)
  const line = inOneLine(
    entries.map(({ file, name, number }) => ({
      id: name,
      version: runner.byNumber ? String(number) : name,
      name: name.replace(/\.\w+$/, ''),
      file,
    })),
  )
  const { framework, name, directory, scope } = location
  return {
    framework,
    name,
    directory,
    scope,
    ...line,
    unreadable: unreadableOf(location.files, blobs),
    missing: [],
    onlyByCommand: whyNot(runner),
    ...(runner.command ? { runsBy: runner.command } : {}),
  }
}

function whyNot({ language }: ProgramRunner): string {
  return `its migrations are ${language}, which only their own runner can run`
}

function numberOf({ names }: ProgramRunner, name: string): bigint {
  return BigInt(names.exec(name)?.[1]?.replace(/\D/g, '') ?? '0')
}
