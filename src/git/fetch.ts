import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { trimEndOf } from '../text/scan.ts'
import type { ObjectStore } from './object-store.ts'
import { configEnvironment, GitError } from './run.ts'

/** Where objects come from, and the settings that let git in (a token as a header, a proxy). */
export interface FetchSource {
  url: string
  config: readonly (readonly [string, string])[]
}

const remote = 'gate'

/** Makes one git process know the source as a promisor, so that a merge may look into a file that is not here yet. */
export function fetchEnvironment(source: FetchSource): Record<string, string> {
  return configEnvironment([
    ...source.config,
    [`remote.${remote}.url`, source.url],
    [`remote.${remote}.promisor`, 'true'],
    [`remote.${remote}.partialclonefilter`, 'blob:none'],
    ['extensions.partialClone', remote],
    ['core.hooksPath', '/dev/null'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
  ])
}

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
  try {
    await store.git(
      [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--recurse-submodules=no',
        ...(options.depth ? [`--depth=${options.depth}`] : []),
        '--filter=blob:none',
        ...(options.blobs ? ['--stdin'] : []),
        remote,
        ...(options.blobs ? [] : specs),
      ],
      {
        env: {
          ...fetchEnvironment(source),
          ...(options.blobs ? withSetting(source, 'fetch.negotiationAlgorithm', 'noop') : {}),
        },
        ...(options.blobs ? { input: `${specs.join('\n')}\n` } : {}),
      },
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

/** The commits that names stand for, told by one process. */
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

function withSetting(source: FetchSource, key: string, value: string): Record<string, string> {
  return fetchEnvironment({ ...source, config: [...source.config, [key, value]] })
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

/** Why a fetch failed, as a sentence that says what to do. */
export function explainFetchFailure(error: GitError, url: string): string {
  const says = error.stderr.trim().split('\n').at(-1) ?? ''
  if (/couldn't find remote ref|not our ref|no such ref/i.test(error.stderr)) {
    return `${url} has no such ref any more (git says: ${says}).`
  }
  if (/authentication|403|401|permission|denied|could not read username/i.test(error.stderr)) {
    return `Reading ${url} was refused (git says: ${says}). Give the job \`permissions: contents: read\` and pass its token.`
  }
  return `Fetching from ${url} failed (git says: ${says}).`
}
