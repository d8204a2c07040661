import { decode } from '../../git/git-tree.ts'
import { meaning } from '../../languages/sql/meaning.ts'
import type { Edit } from '../../model/fix.ts'
import { rangeOf } from '../../model/position.ts'
import { fileName, parentOf, within } from '../../text/paths.ts'
import { lastNumber } from '../../text/scan.ts'
import { readingBefore } from '../before.ts'
import type { BaseSide, Framework, Repair, RepairRequest } from '../framework.ts'
import { pendingWithRepeatable } from '../pending.ts'
import { effectsOfWholeFile } from '../sql/effects.ts'
import { behaviourBy } from './behaviour.ts'
import { interpretFlyway } from './interpreter.ts'
import { locateFlyway } from './locate.ts'
import { type FlywayPrefixes, flywayFile, isSql } from './names.ts'
import { readFlyway, settingsIn } from './read.ts'

/** Flyway, whose files say by their names what they are. */
export const flyway: Framework = {
  id: 'flyway',
  title: 'Flyway',
  runner: behaviourBy(undefined),
  locate: locateFlyway,

  async read(locations, tree, base = []) {
    return Promise.all(locations.map(location => readFlyway(location, tree, readingBefore(base, location))))
  },

  meaning,
  pending: pendingWithRepeatable,
  repair: repairFlyway,
  async effects(migration, text) {
    const { path } = migration.file
    if (isSql(path)) return effectsOfWholeFile(migration, text)
    if (!path.endsWith('.java')) return [{ kind: 'unclear', text }]
    const { readJavaMigration } = await import('./java.ts')
    return (await readJavaMigration(text, path)).effects
  },
  interpreter: (scope, _, base) => {
    let used: Promise<boolean> | undefined
    return interpretFlyway(scope, base, () => {
      used ??= usesConcurrently(base)
      return used
    })
  },
  outsideTransaction: () =>
    'Put it into a file of its own: Flyway runs a file without a transaction where nothing in it may be in one.',
}

/** Does base have such an index already? Then the project has seen to it that Flyway does not wait for itself. */
async function usesConcurrently(base: BaseSide | undefined): Promise<boolean> {
  const files = base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file)) ?? []
  const blobs = await base?.tree.read(files)
  return files.some(({ oid }) => /\bindex\s+concurrently\b/i.test(decode(blobs?.get(oid))))
}

/** Renames incoming files so that they follow `after`, in their order, each with the next free version. */
async function repairFlyway({ chain, after, history, tree }: RepairRequest): Promise<Repair | undefined> {
  const moving = new Set(chain.map(({ id }) => id))
  const claimed = new Set(
    history.migrations.flatMap(({ id, version }) =>
      version !== undefined && !moving.has(id) ? [version] : [],
    ),
  )
  const prefixes = settingsIn(history.reading)?.prefixes
  let latest = writtenIn(after.file.path, prefixes)
  const repair: Repair = { edits: [], renames: [] }
  for (const { file } of chain) {
    const written = writtenIn(file.path, prefixes)
    if (latest === undefined || written === undefined) return undefined
    latest = following(latest, claimed, prefixes)
    claimed.add(keyOf(latest, prefixes))
    const rest = fileName(file.path).slice(written.length)
    // The name of a class has no dots.
    const name = isSql(file.path) ? `${latest}${rest}` : `${latest.replaceAll('.', '_')}${rest}`
    repair.renames.push({ from: file.path, to: within(parentOf(file.path), name) })
    if (!isSql(file.path)) repair.edits.push(...classEdits(file.path, await tree.readText(file), name))
  }
  return repair
}

/** A class is called as its file. */
function classEdits(path: string, text: string, to: string): Edit[] {
  const from = stem(path)
  return [...text.matchAll(/[\w$]+/g)]
    .filter(([word]) => word === from)
    .map(({ index }) => ({
      path,
      range: rangeOf(text, index, index + from.length),
      replacement: stem(to),
    }))
}

function stem(path: string): string {
  return fileName(path).replace(/\.\w+$/, '')
}

/** "V1_2" of V1_2__name.sql. */
function writtenIn(path: string, prefixes: FlywayPrefixes | undefined): string | undefined {
  const what = flywayFile(path, prefixes)
  return what?.kind === 'versioned' ? what.version.version : undefined
}

function keyOf(version: string, prefixes: FlywayPrefixes | undefined): string {
  const what = flywayFile(`${version}__x.sql`, prefixes)
  return what?.kind === 'versioned' ? what.version.key : version
}

/** The next free version, as wide as its neighbour. */
function following(
  version: string,
  claimed: ReadonlySet<string>,
  prefixes: FlywayPrefixes | undefined,
): string {
  const last = lastNumber(version)
  if (!last) return `${version}_1`
  const { index, digits } = last
  for (let next = BigInt(digits) + 1n; ; next++) {
    const text =
      version.slice(0, index) +
      next.toString().padStart(digits.length, '0') +
      version.slice(index + digits.length)
    if (!claimed.has(keyOf(text, prefixes))) return text
  }
}
