import type { Config } from '../config/config.ts'
import { History, type HistoryReading } from '../model/history.ts'
import type { HistoryLocation } from '../model/history-location.ts'
import { startOfFile } from '../model/position.ts'
import type { Tree } from '../model/tree.ts'
import type { FrameworkLocator } from './framework.ts'
import { loadFrameworks } from './registry.ts'

/**
 * Where one tree's histories are. A directory belongs to whom the configuration says, to whom it belongs in `base` if that
 * one claims it still, to the framework whose own files say so, or to the first one that claims it; a file that two of
 * them have found belongs to the same one of both.
 */
export async function findHistories(
  tree: Tree,
  frameworks: readonly FrameworkLocator[],
  config: Pick<Config, 'histories'>,
  base: readonly HistoryLocation[] = [],
): Promise<HistoryLocation[]> {
  const claims: HistoryLocation[] = []
  for (const framework of frameworks) {
    const configured = config.histories.filter(history => history.framework === framework.id)
    claims.push(...(await framework.locate(tree, configured)))
  }
  const owner = new Map<string, string>()
  const claim = (directory: string, framework: string): void => {
    if (!owner.has(directory)) owner.set(directory, framework)
  }
  for (const { path, framework } of config.histories) claim(path, framework)
  const claimed = new Set(claims.map(claimKey))
  for (const one of base) if (claimed.has(claimKey(one))) claim(one.directory, one.framework)
  for (const { declared = [], framework } of claims)
    for (const directory of declared) claim(directory, framework)
  for (const { directory, framework } of claims) claim(directory, framework)
  const isOwner = ({ directory, framework }: HistoryLocation) => owner.get(directory) === framework
  const losing = new Map<string, HistoryLocation[]>()
  for (const one of claims)
    if (!isOwner(one) && one.files.length > 0) {
      const there = losing.get(one.directory)
      if (there) there.push(one)
      else losing.set(one.directory, [one])
    }
  return withoutShared(claims.filter(isOwner), new Set(base.map(claimKey))).map(one => {
    const rivals = losing.get(one.directory)?.map(({ framework, files }) => ({ framework, files }))
    return rivals ? { ...one, rivals } : one
  })
}

function claimKey({ framework, directory }: HistoryLocation): string {
  return `${framework}\0${directory}`
}

/** A file is in the histories of one framework: of those that hold it, of the one to which a directory would belong. */
function withoutShared(
  locations: readonly HistoryLocation[],
  inBase: ReadonlySet<string>,
): HistoryLocation[] {
  const rank = (one: HistoryLocation) =>
    [one.configured, inBase.has(claimKey(one)), one.declared !== undefined, true].indexOf(true)
  const owners = new Map<string, string>()
  for (const { framework, files } of [...locations].sort((a, b) => rank(a) - rank(b)))
    for (const { path } of files) if (!owners.has(path)) owners.set(path, framework)
  return locations.flatMap(one => {
    const files = one.files.filter(({ path }) => owners.get(path) === one.framework)
    if (files.length === one.files.length) return one
    return files.length > 0 || one.configured ? { ...one, files } : []
  })
}

/** Histories of one framework that share their ids and their database. */
export function scopeKey(of: { framework: string; scope: string }): string {
  return `${of.framework}\0${of.scope}`
}

/** The scopes in which the two trees differ: in a file, or in how files are read. */
export function touchedScopes(
  base: readonly HistoryLocation[],
  merged: readonly HistoryLocation[],
): Set<string> {
  const shape = (locations: readonly HistoryLocation[]): Map<string, string> => {
    const shapes = new Map<string, string[]>()
    for (const { framework, scope, name, directory, files, settings } of locations) {
      const key = scopeKey({ framework, scope })
      const parts = shapes.get(key) ?? []
      parts.push(JSON.stringify([name, directory, settings, files.map(file => [file.path, file.oid])]))
      shapes.set(key, parts)
    }
    return new Map([...shapes].map(([key, parts]) => [key, parts.sort().join('\n')]))
  }
  const before = shape(base)
  const after = shape(merged)
  return new Set([...before.keys(), ...after.keys()].filter(key => before.get(key) !== after.get(key)))
}

/** `base`: what was read of base, whose word counts for how the same history of another tree is read. */
export async function readHistories(
  locations: readonly HistoryLocation[],
  tree: Tree,
  base: readonly History[] = [],
): Promise<History[]> {
  const before = base.map(({ reading }) => reading)
  const readings = await Promise.all(
    (await loadFrameworks(locations)).map(async framework => {
      const mine = locations.filter(location => location.framework === framework.id)
      const read = await framework.read(mine, tree, before)
      // Of some only the names count, wherever the contents are.
      return framework.onlyByCommand ? read : withoutPointers(read, mine, tree)
    }),
  )
  return readings.flat().map(reading => new History(reading))
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const firstLine = Buffer.from('version https://git-lfs.github.com/spec/v1\n')

const maxLength = 1024

function isPointer(blob: Buffer): boolean {
  return blob.length < maxLength && blob.subarray(0, firstLine.length).equals(firstLine)
}

const reason = 'it is a pointer of Git LFS, and what it stands for is not in git'

/** A file whose content is elsewhere was not read, whatever a framework made of its pointer. */
async function withoutPointers(
  readings: readonly HistoryReading[],
  locations: readonly HistoryLocation[],
  tree: Tree,
): Promise<readonly HistoryReading[]> {
  const blobs = await tree.read(locations.flatMap(({ files }) => files))
  return readings.map(reading => {
    const mine = locations.filter(one => one.directory === reading.directory && one.name === reading.name)
    const pointers = mine
      .flatMap(({ files }) => files)
      .filter(({ oid }) => isPointer(blobs.get(oid) ?? Buffer.alloc(0)))
    if (pointers.length === 0) return reading
    const paths = new Set(pointers.map(({ path }) => path))
    return {
      ...reading,
      unreadable: [
        ...reading.unreadable.filter(({ file }) => !paths.has(file.path)),
        ...pointers.map(file => ({ file, range: startOfFile, reason })),
      ],
    }
  })
}
