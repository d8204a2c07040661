import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FetchSource, fetchEnvironment, fetchInto } from './fetch.ts'
import { GitTree } from './git-tree.ts'
import { LimitReached, limits, mebibytes, notRead } from './limits.ts'
import { type Conflict, parseMergeTree } from './merge.ts'
import type { Repository } from './repository.ts'
import { configEnvironment, type GitAnswer, type GitCall, GitError, runGit } from './run.ts'
import type { TreeFile } from './tree.ts'

/** An object that the comparison needs is not in the clone, and nothing was said about fetching it. */
export class MissingObjects extends Error {}

/** Author of the commits that only ever live in the temporary repository. */
const identity = {
  GIT_AUTHOR_NAME: 'migration-gate',
  GIT_AUTHOR_EMAIL: 'migration-gate@localhost',
  GIT_COMMITTER_NAME: 'migration-gate',
  GIT_COMMITTER_EMAIL: 'migration-gate@localhost',
}

/**
 * A temporary bare repository that borrows the user's objects through `objects/info/alternates`. Merging writes
 * objects and fetching writes refs and config: here they do no harm, and the user's clone stays as it is.
 */
export class ObjectStore implements AsyncDisposable {
  /** Is the history that is here cut off somewhere? Then fetching has to deepen it. */
  readonly shallow: boolean
  readonly directory: string
  readonly source: FetchSource | undefined
  readonly #blobs = new Map<string, Buffer>()
  readonly #trees = new Map<string, TreeFile[]>()
  /** Base's own blobs, which may be larger. */
  readonly #own = new Set<string>()
  /** Bytes read so far of what base has not. */
  #foreignBytes = 0

  private constructor(shallow: boolean, directory: string, source: FetchSource | undefined) {
    this.shallow = shallow
    this.directory = directory
    this.source = source
  }

  /**
   * `repository`: whose objects to borrow; a job without a checkout has none. `source`: where missing objects may be
   * fetched from; without one nothing is ever fetched.
   */
  static async open(repository: Repository | undefined, source?: FetchSource): Promise<ObjectStore> {
    const directory = await mkdtemp(join(tmpdir(), 'migration-gate-'))
    const objectFormat = repository?.objectFormat ?? 'sha1'
    const sha256 = objectFormat !== 'sha1'
    await mkdir(join(directory, 'objects', 'info'), { recursive: true })
    await mkdir(join(directory, 'refs'))
    await writeFile(join(directory, 'HEAD'), 'ref: refs/heads/none\n')
    await writeFile(
      join(directory, 'config'),
      `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = true\n${
        sha256 ? `[extensions]\n\tobjectformat = ${objectFormat}\n` : ''
      }`,
    )
    if (repository) await borrow(repository, directory)
    return new ObjectStore(repository?.shallow ?? true, directory, source)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.directory, { recursive: true, force: true, maxRetries: 3 })
  }

  git(args: readonly string[], call: GitCall = {}): Promise<GitAnswer> {
    return runGit([`--git-dir=${this.directory}`, ...args], {
      cwd: this.directory,
      ...call,
      env: { ...configEnvironment([['core.hooksPath', '/dev/null']]), ...identity, ...call.env },
    })
  }

  async has(object: string): Promise<boolean> {
    const answer = await this.git(['cat-file', '-e', object], { accept: [1, 128] })
    return answer.code === 0
  }

  /** Fetches refs or commits (`refs/heads/main`, an object id), and answers with the commits they stand for. */
  async fetch(wanted: readonly string[]): Promise<string[]> {
    if (!this.source) throw new MissingObjects('Fetching was not asked for.')
    return fetchInto(this, this.source, wanted)
  }

  /** The best common ancestor; deepens a shallow history while it may be told to. */
  async mergeBase(one: string, other: string): Promise<string | undefined> {
    const answer = await this.git(['merge-base', one, other], { accept: [1, 128] })
    const commit = answer.stdout.toString().trim()
    return answer.code === 0 && commit !== '' ? commit : undefined
  }

  async commitDate(commit: string): Promise<string> {
    const answer = await this.git(['show', '-s', '--format=%cI', commit])
    return answer.stdout.toString().trim()
  }

  async filesOf(treeish: string): Promise<TreeFile[]> {
    const known = this.#trees.get(treeish)
    if (known) return known
    const answer = await this.git(['ls-tree', '-r', '-z', '--full-tree', treeish], {
      env: this.source ? fetchEnvironment(this.source) : {},
    })
    const files = parseLsTree(answer.stdout)
    if (files.length > limits.files)
      throw new LimitReached(`${treeish} has more than ${limits.files} files: that is not read.`)
    this.#trees.set(treeish, files)
    return files
  }

  async tree(name: string, treeish: string): Promise<GitTree> {
    return new GitTree(name, await this.filesOf(treeish), this)
  }

  /** As `tree`, of what the project has already: its files may be larger than those of a change. */
  async ownTree(name: string, treeish: string): Promise<GitTree> {
    const tree = await this.tree(name, treeish)
    for (const { oid } of tree.files) this.#own.add(oid)
    return tree
  }

  /** What git says merging gives. Rename detection may have to look into files that a blob-less clone lacks. */
  async merge(base: string, head: string): Promise<{ tree: string; conflicts: Conflict[] }> {
    const answer = await this.git(['merge-tree', '--write-tree', '-z', '--messages', base, head], {
      accept: [1],
      env: this.source ? fetchEnvironment(this.source) : {},
    })
    return parseMergeTree(answer.stdout, answer.code === 1)
  }

  /** Commits of trees, written by one process. */
  async commitTrees(commits: readonly { tree: string; parents: readonly string[] }[]): Promise<string[]> {
    if (commits.length === 0) return []
    const directory = await mkdtemp(join(this.directory, 'commits-'))
    const who = `${identity.GIT_AUTHOR_NAME} <${identity.GIT_AUTHOR_EMAIL}> 0 +0000`
    const paths = await Promise.all(
      commits.map(async ({ tree, parents }, i) => {
        const path = join(directory, String(i))
        const lines = [`tree ${tree}`, ...parents.map(parent => `parent ${parent}`)]
        await writeFile(path, `${lines.join('\n')}\nauthor ${who}\ncommitter ${who}\n\nlanded\n`)
        return path
      }),
    )
    const answer = await this.git(['hash-object', '-t', 'commit', '-w', '--stdin-paths', '--no-filters'], {
      input: `${paths.join('\n')}\n`,
    })
    return answer.stdout.toString().trim().split('\n')
  }

  async commitTree(tree: string, parent: string): Promise<string> {
    const answer = await this.git(['commit-tree', tree, '-p', parent, '-m', 'working tree'])
    return answer.stdout.toString().trim()
  }

  /** The bytes of many blobs with one `git cat-file --batch`; those that a blob-less clone lacks come in one fetch. */
  async readBlobs(oids: readonly string[], most: number = limits.fileBytes): Promise<Map<string, Buffer>> {
    const wanted = [...new Set(oids)]
    await this.#load(
      wanted.filter(oid => !this.#blobs.has(oid)),
      most,
    )
    const missing = wanted.filter(oid => !this.#blobs.has(oid))
    if (missing.length > 0) {
      if (!this.source) {
        throw new MissingObjects(
          `${missing.length} file contents are not in this clone (a partial clone). Run again with --fetch.`,
        )
      }
      await fetchInto(this, this.source, missing, { blobs: true })
      await this.#load(missing, most)
      const still = missing.filter(oid => !this.#blobs.has(oid))
      if (still.length > 0)
        throw new MissingObjects(`${still.length} file contents can't be fetched (${still[0]}, …).`)
    }
    return new Map(wanted.map(oid => [oid, this.#blobs.get(oid) ?? Buffer.alloc(0)]))
  }

  /** Sizes first: what is too large is never brought into memory. */
  async #load(all: readonly string[], most: number): Promise<void> {
    if (all.length === 0) return
    const oids = await this.#withinLimits(all, most)
    if (oids.length === 0) return
    const { stdout } = await this.git(['cat-file', '--batch', '--buffer'], { input: `${oids.join('\n')}\n` })
    let at = 0
    while (at < stdout.length) {
      const end = stdout.indexOf(10, at)
      const [oid = '', type = '', size = ''] = stdout.toString('latin1', at, end).split(' ')
      at = end + 1
      if (type === 'missing') continue
      const length = Number(size)
      if (!Number.isInteger(length))
        throw new GitError(['cat-file', '--batch'], `an unexpected answer for ${oid}`)
      this.#blobs.set(oid, stdout.subarray(at, at + length))
      at += length + 1
    }
  }

  async #withinLimits(oids: readonly string[], most: number): Promise<string[]> {
    const { stdout } = await this.git(['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], {
      input: `${oids.join('\n')}\n`,
    })
    return stdout
      .toString('latin1')
      .split('\n')
      .flatMap(line => {
        const [oid = '', size = ''] = line.split(' ')
        if (!/^\d+$/.test(size)) return []
        const reason = this.#beyond(oid, Number(size), most)
        if (reason !== undefined) this.#blobs.set(oid, notRead(reason))
        return reason === undefined ? [oid] : []
      })
  }

  #beyond(oid: string, size: number, most: number): string | undefined {
    const own = this.#own.has(oid)
    const limit = own ? Math.max(most, limits.ownFileBytes) : most
    if (size > limit) return `it is larger than ${mebibytes(limit)}`
    if (own) return undefined
    if (this.#foreignBytes + size > limits.totalBytes)
      return `the change has more than ${mebibytes(limits.totalBytes)} of files`
    this.#foreignBytes += size
    return undefined
  }
}

async function borrow(repository: Repository, directory: string): Promise<void> {
  // A path in double quotes is unquoted as C does it: any byte may be in it.
  const objects = join(repository.commonDirectory, 'objects')
    .replace(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
  await writeFile(join(directory, 'objects', 'info', 'alternates'), `"${objects}"\n`)
  if (repository.shallow)
    await copyFile(join(repository.commonDirectory, 'shallow'), join(directory, 'shallow'))
}

function parseLsTree(output: Buffer): TreeFile[] {
  const files: TreeFile[] = []
  for (const line of output.toString('utf8').split('\0')) {
    const tab = line.indexOf('\t')
    if (tab < 0) continue
    const [mode = '', type = '', oid = ''] = line.slice(0, tab).split(' ')
    if (type === 'blob') files.push({ path: line.slice(tab + 1), oid, mode })
  }
  return files
}
