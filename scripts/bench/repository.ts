/** Repositories of any size in one `git fast-import`, without a working tree. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

export type SmallTree = Record<string, string>

/** A bare repository with `main`, and `change` one commit after it. Answers its path. */
export async function makeRepository(directory: string, base: SmallTree, change: SmallTree): Promise<string> {
  const repository = join(directory, 'repository.git')
  await mkdir(repository, { recursive: true })
  await git(['init', '--quiet', '--bare', '--initial-branch=main', repository])
  const stream = [commit('main', 1, undefined, base), commit('change', 2, ':1', change), 'done\n'].join('')
  await git(['--git-dir', repository, 'fast-import', '--quiet', '--done'], stream)
  return repository
}

function commit(branch: string, mark: number, from: string | undefined, tree: SmallTree): string {
  const who = 'Bench <bench@example.com> 1700000000 +0000'
  const head = `commit refs/heads/${branch}\nmark :${mark}\ncommitter ${who}\n${data(branch)}`
  const files = Object.entries(tree).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`)
  return `${head}${from ? `from ${from}\n` : ''}${files.join('')}\n`
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

async function git(args: readonly string[], input = ''): Promise<void> {
  const child = spawn('git', args, { stdio: ['pipe', 'inherit', 'inherit'] })
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}`)
}
