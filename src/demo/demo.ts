import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type CheckFlags, Misuse } from '../cli/program.ts'
import { compareLocally } from '../comparison/local.ts'
import type { GateResult } from '../gate.ts'
import { runGit } from '../git/run.ts'
import { ownCode } from '../inputs/trust.ts'
import { runCheck } from '../run.ts'
import type { DemoCase, Files } from './case.ts'
import { demoCases } from './cases.ts'

export function listCases(): string {
  const width = Math.max(...demoCases.map(({ id }) => id.length))
  return demoCases.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join('')
}

/** Makes the repository of a case, checks its branch `topic` against its `main`, and removes it again. */
export async function runDemo(
  request: { case: string | undefined; keep: string | undefined; flags: CheckFlags },
  onProgress: (doing: string) => void,
): Promise<GateResult> {
  const chosen = request.case === undefined ? demoCases[0] : demoCases.find(({ id }) => id === request.case)
  if (!chosen) {
    throw new Misuse(
      `There is no case ${request.case}. The cases are: ${demoCases.map(({ id }) => id).join(', ')}.`,
    )
  }
  const directory = await placeFor(request.keep)
  try {
    await makeRepository(directory, chosen)
    return await runCheck(
      { ...request.flags, trust: ownCode, configFromChange: false },
      () => compareLocally({ directory, base: 'main', head: 'topic', fetch: false }),
      onProgress,
    )
  } finally {
    if (!request.keep) await rm(directory, { recursive: true, force: true })
  }
}

async function placeFor(keep: string | undefined): Promise<string> {
  if (!keep) return mkdtemp(join(tmpdir(), 'migration-gate-demo-'))
  const directory = resolve(keep)
  await mkdir(directory, { recursive: true })
  if ((await readdir(directory)).length > 0) throw new Misuse(`--keep ${keep}: the directory is not empty.`)
  return directory
}

/** A real repository: main with two commits, topic forked from the first. */
export async function makeRepository(
  directory: string,
  { start, base, change, title }: DemoCase,
): Promise<void> {
  const settings = [
    ['user.name', 'Demo'],
    ['user.email', 'demo@localhost'],
    ['commit.gpgsign', 'false'],
    ['core.autocrlf', 'false'],
  ] as const
  const git = (...args: string[]) => runGit(args, { cwd: directory, settings })
  await git('init', '--quiet', '--initial-branch=main')
  const commit = async (files: Files, message: string): Promise<void> => {
    await writeFiles(directory, files)
    await git('add', '--all')
    await git('commit', '--quiet', '--no-verify', '-m', message)
  }
  await commit(start, 'Where both start')
  await git('checkout', '--quiet', '-b', 'topic')
  await commit(change, title)
  await git('checkout', '--quiet', 'main')
  await commit(base, 'What base got meanwhile')
}

async function writeFiles(directory: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path)
    if (text === null) {
      await rm(file)
      continue
    }
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
