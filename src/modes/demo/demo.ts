import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type SimpleGit, simpleGit } from 'simple-git'
import { type CheckFlags, UsageError } from '../../cli/program.ts'
import { compareLocally } from '../../comparison/local.ts'
import { ownCode } from '../../config/trust.ts'
import type { GateResult } from '../../gate/gate.ts'
import { temporaryDirectory } from '../../process/clean-up.ts'
import { nearNames } from '../../text/near-names.ts'
import { runCheck } from '../check/run-check.ts'
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
    const ids = demoCases.map(({ id }) => id)
    const near = nearNames(request.case ?? '', ids)
    throw new UsageError(
      near.length > 0
        ? `There is no case ${request.case}. Did you mean ${near.join(' or ')}?`
        : `There is no case ${request.case}. The cases are: ${ids.join(', ')}.`,
    )
  }
  const temporary = request.keep ? undefined : await temporaryDirectory('demo')
  const directory = temporary?.path ?? (await placeFor(request.keep ?? ''))
  try {
    await makeRepository(directory, chosen)
    // Whoever plays with it is on the branch that brings the migrations.
    if (request.keep) await gitIn(directory).raw('checkout', '--quiet', 'topic')
    return await runCheck(
      { ...request.flags, trust: ownCode, configFromChange: false },
      () => compareLocally({ directory, base: 'main', head: 'topic', fetch: false }),
      onProgress,
    )
  } finally {
    await temporary?.[Symbol.asyncDispose]()
  }
}

async function placeFor(keep: string): Promise<string> {
  const directory = resolve(keep)
  await mkdir(directory, { recursive: true })
  if ((await readdir(directory)).length > 0)
    throw new UsageError(`--keep ${keep}: the directory is not empty.`)
  return directory
}

/** With nothing of the environment but what git needs to run: no secret, and no setting of somebody's own. */
function gitIn(directory: string, config: string[] = []): SimpleGit {
  const names = ['PATH', 'HOME', 'TMPDIR', 'SYSTEMROOT']
  const needed = names.flatMap(name => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return simpleGit({ baseDir: directory, config }).env(Object.fromEntries(needed))
}

/** A real repository: main with two commits, topic forked from the first. */
export async function makeRepository(
  directory: string,
  { start, base, change, title }: DemoCase,
): Promise<void> {
  const git = gitIn(directory, [
    'user.name=Demo',
    'user.email=demo@localhost',
    'commit.gpgsign=false',
    'core.autocrlf=false',
    'maintenance.auto=false',
  ])
  await git.raw('init', '--quiet', '--initial-branch=main')
  const commit = async (files: Files, message: string): Promise<void> => {
    await writeFiles(directory, files)
    await git.raw('add', '--all')
    await git.raw('commit', '--quiet', '--no-verify', '-m', message)
  }
  await commit(start, 'Where both start')
  await git.raw('checkout', '--quiet', '-b', 'topic')
  await commit(change, title)
  await git.raw('checkout', '--quiet', 'main')
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
