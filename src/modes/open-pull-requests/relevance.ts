import type { Config } from '../../config/config.ts'
import { findHistories, scopeKey } from '../../frameworks/find-histories.ts'
import type { FrameworkLocator } from '../../frameworks/framework.ts'
import { OverlayTree } from '../../git/overlay-tree.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'

/** The scopes that a pull request changes migrations of; 'any' where its paths alone can't tell. */
export type TouchedScopes = ReadonlySet<string> | 'any'

export interface Relevance {
  /** By number. */
  scopes: ReadonlyMap<number, TouchedScopes>
  /** Paths that are migrations in base or would be in one of the pull requests. */
  migrations: ReadonlySet<string>
}

/** Stands for bytes that are not here. */
const elsewhere = 'open'

/**
 * Which scopes open pull requests touch, known from their paths: nothing of them is fetched for it. All of them together
 * are laid over base, and the frameworks say which of the files would be migrations. Where they would look into a
 * changed file to decide that (a configuration), who changes that file may touch anything.
 */
export async function scopesTouched(
  base: Tree,
  pulls: readonly { number: number; paths: readonly string[] | undefined }[],
  frameworks: readonly FrameworkLocator[],
  config: Pick<Config, 'histories'>,
): Promise<Relevance> {
  const changed = new Set(pulls.flatMap(({ paths }) => paths ?? []))
  const asked = new Set<string>()
  const read = async (files: readonly TreeFile[]): Promise<Map<string, Buffer>> => {
    const here = files.filter(({ oid }) => !oid.startsWith(elsewhere))
    const blobs = await base.read(here)
    for (const { path, oid } of files) {
      if (!oid.startsWith(elsewhere)) continue
      asked.add(path)
      const before = base.file(path)
      blobs.set(oid, (before && (await base.read([before])).get(before.oid)) ?? Buffer.alloc(0))
    }
    return blobs
  }
  const all = new OverlayTree(
    'open pull requests',
    base,
    [...changed].map(path => ({ path, file: { path, oid: `${elsewhere}:${path}`, mode: '100644' } })),
    [],
    read,
  )
  const scopeOf = new Map<string, string>()
  for (const location of await findHistories(all, frameworks, config))
    for (const { path } of location.files) scopeOf.set(path, scopeKey(location))
  const touched = new Map<number, TouchedScopes>()
  for (const { number, paths } of pulls) {
    const unclear = paths === undefined || paths.some(path => asked.has(path))
    touched.set(number, unclear ? 'any' : new Set(paths.flatMap(path => scopeOf.get(path) ?? [])))
  }
  return { scopes: touched, migrations: new Set(scopeOf.keys()) }
}
