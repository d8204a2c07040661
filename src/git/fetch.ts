import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { trimEndOf } from '../text/scan.ts'
import { type FetchSource, remoteName } from './environment.ts'
import { tryingAgain } from './fetch-failure.ts'
import type { ObjectStore } from './object-store.ts'
import { GitError } from './run.ts'

export type { FetchSource } from './environment.ts'

/** The source of a GitHub repository with a token, which goes by environment and never by argument. */
export function githubSource(serverUrl: string, repository: string, token: string | undefined): FetchSource {
  const server = trimEndOf(serverUrl, '/')
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64')
  return {
    url: `${server}/${repository}`,
    config: token ? [[`http.${server}/.extraheader`, `AUTHORIZATION: basic ${credentials}`]] : [],
  }
}

/** A store's settings and refs are written while it fetches: one fetch waits for the other. */
const fetching = new WeakMap<ObjectStore, Promise<unknown>>()

/** Fetches into the store, commits and trees only, and answers with the commits that the refs stand for. */
export function fetchInto(...call: Parameters<typeof fetchAlone>): Promise<string[]> {
  const [store] = call
  const done = (fetching.get(store) ?? Promise.resolve()).then(() => fetchAlone(...call))
  fetching.set(
    store,
    done.catch(() => {}),
  )
  return done
}

async function fetchAlone(
  store: ObjectStore,
  source: FetchSource,
  wanted: readonly string[],
  options: { blobs?: boolean; depth?: number } = {},
): Promise<string[]> {
  const configFile = join(store.directory, 'config')
  const config = await readFile(configFile)
  const isRef = (name: string): boolean => name.startsWith('refs/')
  const specs = wanted.map((name, i) => (isRef(name) ? `+${name}:refs/gate/${i}` : name))
  const args = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--recurse-submodules=no',
    ...(options.depth ? [`--depth=${options.depth}`] : []),
    '--filter=blob:none',
    ...(options.blobs ? ['--stdin'] : []),
    remoteName,
    ...(options.blobs ? [] : specs),
  ]
  try {
    await tryingAgain(() =>
      store.git(args, {
        source,
        ...(options.blobs
          ? {
              settings: [['fetch.negotiationAlgorithm', 'noop']],
              input: `${specs.join('\n')}\n`,
            }
          : {}),
      }),
    )
    if (options.blobs) return []
    return await commitsOf(
      store,
      wanted.map((name, i) => (isRef(name) ? `refs/gate/${i}` : name)),
    )
  } finally {
    // `fetch --filter` writes a promisor into the config: reading would then fetch file by file.
    await writeFile(configFile, config)
  }
}

/** The names that the source has of these refs, with the objects that they stand for. Asks nothing else of it. */
export async function refsOf(
  store: ObjectStore,
  source: FetchSource,
  patterns: readonly string[],
): Promise<Map<string, string>> {
  const { stdout } = await tryingAgain(() =>
    store.git(['ls-remote', '--refs', remoteName, ...patterns], { source }),
  )
  return new Map(
    stdout
      .toString()
      .split('\n')
      .flatMap(line => {
        const [object, name] = line.split('\t')
        return object && name ? [[name, object] as const] : []
      }),
  )
}

/** The commits that names stand for, recognised by one process. */
async function commitsOf(store: ObjectStore, names: readonly string[]): Promise<string[]> {
  const args = ['cat-file', '--batch-check=%(objectname)']
  const { stdout } = await store.git(args, { input: names.map(name => `${name}^{commit}\n`).join('') })
  const answers = stdout.toString().trimEnd().split('\n')
  return names.map((name, i) => {
    const commit = answers[i] ?? ''
    if (!/^[0-9a-f]{40,64}$/.test(commit)) throw new GitError(args, `${name}: ${commit}`)
    return commit
  })
}

/** All of a history, in git's own words for `--unshallow`. */
const unlimited = 2147483647

/**
 * Fetches, and deepens a shallow clone's histories until `met` says that they do. A whole clone is never fetched
 * into with a depth: that would cut what it has.
 */
export async function fetchUntil(
  store: ObjectStore,
  source: FetchSource,
  wanted: readonly string[],
  met: (commits: readonly string[]) => Promise<boolean>,
): Promise<string[]> {
  if (!store.shallow) return fetchInto(store, source, wanted)
  let commits: string[] = []
  for (const depth of [64, 1024, unlimited]) {
    commits = await fetchInto(store, source, wanted, { depth })
    if (await met(commits)) break
  }
  return commits
}
