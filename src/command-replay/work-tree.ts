import { chmod, lstat, mkdir, readdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type CheckOut, GitTree } from '../git/git-tree.ts'
import type { Tree } from '../model/tree.ts'
import { temporaryDirectory } from '../process/clean-up.ts'
import { isIn } from '../text/paths.ts'

export interface WorkTree extends AsyncDisposable {
  readonly directory: string
  /**
   * What a command has left there, sorted: files of the tree with other content, or gone, and new ones in these directories.
   * No new links: with those, a command takes in what is installed elsewhere.
   */
  written(directories: readonly string[]): Promise<string[]>
}

/**
 * One side's files in a directory of their own, for a command to run in. Made from git objects: the user's clone is not
 * touched, and nothing that lies there untracked comes along.
 */
export async function workTreeOf(tree: Tree): Promise<WorkTree> {
  const temporary = await temporaryDirectory('tree')
  const directory = await realpath(temporary.path)
  let checkedOut: CheckOut | undefined
  const workTree: WorkTree = {
    directory,
    async written(directories) {
      const { changed, added } = (await checkedOut?.written()) ?? { changed: [], added: [] }
      const inside = added.filter(path => directories.some(one => isIn(one, path)))
      const files = await Promise.all(
        inside.map(async path => ((await lstat(join(directory, path))).isFile() ? [path] : [])),
      )
      return [...changed, ...files.flat()].sort()
    },
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  }
  try {
    checkedOut = tree instanceof GitTree ? await tree.checkOut(directory) : await write(tree, directory)
    return workTree
  } catch (error) {
    await workTree[Symbol.asyncDispose]()
    throw error
  }
}

/** For trees that git has no index of. */
async function write(tree: Tree, directory: string): Promise<CheckOut> {
  const bytes = await tree.read(tree.files)
  for (const { path, oid, mode } of tree.files) {
    const file = join(directory, path)
    const content = bytes.get(oid) ?? Buffer.alloc(0)
    await mkdir(dirname(file), { recursive: true })
    if (mode === '120000') await symlink(content.toString('utf8'), file)
    else {
      await writeFile(file, content)
      if (mode === '100755') await chmod(file, 0o755)
    }
  }
  return {
    async written() {
      const changed: string[] = []
      for (const { path, oid, mode } of tree.files) {
        const now = await readFile(join(directory, path)).catch(() => undefined)
        if (mode !== '120000' && !(now && bytes.get(oid)?.equals(now))) changed.push(path)
      }
      const known = new Set(tree.files.map(({ path }) => path))
      const all = await readdir(directory, { recursive: true })
      return { changed, added: all.filter(path => !known.has(path)) }
    },
  }
}

/** A path that both sides of a merge added: a work tree can hold only one of them. */
export function pathThatStandsTwice(tree: Tree): string | undefined {
  return tree.files.find((file, i) => tree.files[i + 1]?.path === file.path)?.path
}
