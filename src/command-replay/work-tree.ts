import { chmod, mkdir, realpath, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { GitTree } from '../git/git-tree.ts'
import type { Tree } from '../model/tree.ts'
import { temporaryDirectory } from '../process/clean-up.ts'

export interface WorkTree extends AsyncDisposable {
  readonly directory: string
}

/**
 * One side's files in a directory of their own, for a command to run in. Made from git objects: the user's clone is not
 * touched, and nothing that lies there untracked comes along.
 */
export async function workTreeOf(tree: Tree): Promise<WorkTree> {
  const temporary = await temporaryDirectory('tree')
  const directory = await realpath(temporary.path)
  const workTree: WorkTree = {
    directory,
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  }
  try {
    if (tree instanceof GitTree) await tree.checkOut(directory)
    else await write(tree, directory)
    return workTree
  } catch (error) {
    await workTree[Symbol.asyncDispose]()
    throw error
  }
}

async function write(tree: Tree, directory: string): Promise<void> {
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
}

/** A path that both sides of a merge added: a work tree can hold only one of them. */
export function pathThatStandsTwice(tree: Tree): string | undefined {
  return tree.files.find((file, i) => tree.files[i + 1]?.path === file.path)?.path
}
