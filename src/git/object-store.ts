import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LimitReachedError, limits } from '../model/limits.ts'
import type { TreeFile } from '../model/tree.ts'
import { type TemporaryDirectory, temporaryDirectory } from '../process/clean-up.ts'
import { Blobs } from './blobs.ts'
import type { FetchSource } from './environment.ts'
import { fetchInto } from './fetch.ts'
import { GitTree } from './git-tree.ts'
import { type Conflict, parseMergeTree } from './merge.ts'
import { MissingObjectsError } from './missing-objects.ts'
import { ObjectReader } from './object-reader.ts'
import type { Repository } from './repository.ts'
import { type GitAnswer, type GitCall, GitError, requireGit, runGit, spawnGit } from './run.ts'

/** Whose objects a store borrows. */
export type Lender = Pick<Repository, 'commonDirectory' | 'shallow' | 'objectFormat'>

/** Where a store is, for another process. */
export interface StoreAddress {
  directory: string
  shallow: boolean
  objectFormat: string
  source: FetchSource | undefined
}

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
  readonly objectFormat: string
  /** Undefined: another process opened the store, and will remove it. */
  readonly #temporary: TemporaryDirectory | undefined
  readonly source: FetchSource | undefined
  readonly #reader = new ObjectReader(args => spawnGit(...this.#call(args, {}), 'pipe'))
  readonly #blobs = new Blobs(this.#reader)
  readonly #trees = new Map<string, TreeFile[]>()

  private constructor(
    { shallow, directory, objectFormat, source }: StoreAddress,
    temporary?: TemporaryDirectory,
  ) {
    this.shallow = shallow
    this.directory = directory
    this.objectFormat = objectFormat
    this.#temporary = temporary
    this.source = source
  }

  /**
   * `repository`: whose objects to borrow; a job without a checkout has none. `source`: where missing objects may be
   * fetched from; without one nothing is ever fetched.
   */
  static async open(repository: Lender | undefined, source?: FetchSource): Promise<ObjectStore> {
    await requireGit()
    const temporary = await temporaryDirectory('store')
    const directory = temporary.path
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
    const shallow = repository?.shallow ?? true
    return new ObjectStore({ shallow, directory, objectFormat, source }, temporary)
  }

  /** A store of its own on top of this one, so that another process may fetch into it. */
  beside(): Promise<ObjectStore> {
    const { directory, shallow, source } = this
    return ObjectStore.open({ commonDirectory: directory, shallow, objectFormat: this.objectFormat }, source)
  }

  /** What another process needs to use this store. Whoever opened it disposes of it. */
  get address(): StoreAddress {
    const { directory, shallow, objectFormat, source } = this
    return { directory, shallow, objectFormat, source }
  }

  static at(address: StoreAddress): ObjectStore {
    return new ObjectStore(address)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#reader[Symbol.asyncDispose]()
    await this.#temporary?.[Symbol.asyncDispose]()
  }

  git(args: readonly string[], call: GitCall = {}): Promise<GitAnswer> {
    return runGit(...this.#call(args, call))
  }

  #call(args: readonly string[], call: GitCall): [string[], GitCall] {
    return [
      [`--git-dir=${this.directory}`, ...args],
      { cwd: this.directory, ...call, env: { ...identity, ...call.env } },
    ]
  }

  async has(object: string): Promise<boolean> {
    const answer = await this.git(['cat-file', '-e', object], { accept: [1, 128] })
    return answer.code === 0
  }

  /** Fetches refs or commits (`refs/heads/main`, an object id), and answers with the commits they stand for. */
  async fetch(wanted: readonly string[]): Promise<string[]> {
    if (!this.source) throw new MissingObjectsError('Fetching was not asked for.')
    return fetchInto(this, this.source, wanted)
  }

  /** The best common ancestor; deepens a shallow history while it may be known to. */
  async mergeBase(one: string, other: string): Promise<string | undefined> {
    const answer = await this.git(['merge-base', one, other], { accept: [1, 128] })
    const commit = answer.stdout.toString().trim()
    return answer.code === 0 && commit !== '' ? commit : undefined
  }

  async commitDate(commit: string): Promise<string> {
    const answer = (await this.#reader.ask([`contents ${commit}`])).toString('latin1')
    const start = answer.indexOf('\n')
    // "ID commit SIZE", else "ID missing".
    if (answer.slice(0, start).split(' ')[1] !== 'commit')
      throw new GitError(['cat-file', '--batch-command'], answer.slice(0, start))
    return committedAt(answer.slice(start + 1))
  }

  async filesOf(treeish: string): Promise<TreeFile[]> {
    const known = this.#trees.get(treeish)
    if (known) return known
    const answer = await this.#reading(['ls-tree', '-r', '-z', '--full-tree', treeish])
    const files = parseLsTree(answer.stdout)
    if (files.length > limits.files)
      throw new LimitReachedError(`${treeish} has more than ${limits.files} files: that is not read.`)
    this.#trees.set(treeish, files)
    return files
  }

  async tree(name: string, treeish: string): Promise<GitTree> {
    return new GitTree(name, await this.filesOf(treeish), this)
  }

  /** As `tree`, of what the project has already: its files may be larger than those of a change. */
  async ownTree(name: string, treeish: string): Promise<GitTree> {
    const tree = await this.tree(name, treeish)
    this.#blobs.addOwn(tree.files.map(({ oid }) => oid))
    return tree
  }

  /** What git says merging gives. Rename detection may have to look into files that a blob-less clone lacks. */
  async merge(base: string, head: string): Promise<{ tree: string; conflicts: Conflict[] }> {
    const answer = await this.#reading(['merge-tree', '--write-tree', '-z', '--messages', base, head], [1])
    return parseMergeTree(answer.stdout, answer.code === 1)
  }

  /** Reads what may have to be fetched; without a source, what is not here is missing. */
  async #reading(args: readonly string[], accept: readonly number[] = []): Promise<GitAnswer> {
    const answer = await this.git(args, { source: this.source, accept: [...accept, 128] })
    if (answer.code !== 128) return answer
    if (this.source) throw new GitError(args, answer.stderr)
    const said = answer.stderr.trim().split('\n').at(-1) ?? ''
    throw new MissingObjectsError(
      `Not all of what is compared is in this clone (git says: ${said}). Run again with --fetch.`,
    )
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
    await this.#blobs.loadTogether(this.#blobs.lacking(wanted), most)
    const missing = this.#blobs.lacking(wanted)
    if (missing.length > 0) {
      if (!this.source) {
        throw new MissingObjectsError(
          `${missing.length} file contents are not in this clone (a partial clone). Run again with --fetch.`,
        )
      }
      await fetchInto(this, this.source, missing, { blobs: true })
      await this.#reader[Symbol.asyncDispose]()
      await this.#blobs.load(missing, most)
      const still = this.#blobs.lacking(missing)
      if (still.length > 0)
        throw new MissingObjectsError(`${still.length} file contents can't be fetched (${still[0]}, …).`)
    }
    return new Map(wanted.map(oid => [oid, this.#blobs.get(oid) ?? Buffer.alloc(0)]))
  }
}

/** When a commit was committed, from its own text: nothing else of it need be here. ISO 8601, as its author's clock had it. */
function committedAt(text: string): string {
  const header = text.slice(0, Math.max(text.indexOf('\n\n'), 0))
  const [, seconds, sign = '+', hours = '00', minutes = '00'] =
    /^committer .*> (\d{1,12}) ([+-])(\d\d)(\d\d)$/m.exec(header) ?? []
  if (seconds === undefined) return ''
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  const local = new Date((Number(seconds) + offset * 60) * 1000)
  return `${local.toISOString().slice(0, 19)}${sign}${hours}:${minutes}`
}

async function borrow(repository: Lender, directory: string): Promise<void> {
  // A path in double quotes is unquoted as C does it: any byte may be in it.
  const objects = join(repository.commonDirectory, 'objects')
    .replace(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
  await writeFile(join(directory, 'objects', 'info', 'alternates'), `"${objects}"\n`)
  const cut = join(repository.commonDirectory, 'shallow')
  if (repository.shallow && existsSync(cut)) await copyFile(cut, join(directory, 'shallow'))
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
