import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gitEnvironment } from '../../test/support/git-repository.ts'
import { type Ended, run } from '../conformance/runners/harness/process.ts'
import type { Files, Scenario } from './scenario.ts'

/** What a tool keeps in the repository along with each commit: its own file of heads or checksums. */
export type Companion = (directory: string, written: Files) => Promise<void>

export interface Repository extends AsyncDisposable {
  /** `main`, `topic`, and checked out what merging both gives. */
  directory: string
  /** The tree of `main` alone. */
  base: string
  /** What git says where it can't merge them. */
  conflict: string | undefined
}

/** A real repository of the scenario: main with what base got since, topic with the change, and their merge. */
export async function repositoryOf(scenario: Scenario, companion?: Companion): Promise<Repository> {
  const root = await mkdtemp(join(tmpdir(), 'gate-other-tools-'))
  const directory = join(root, 'merged')
  const base = join(root, 'base')
  const commit = async (files: Files, message: string) => {
    await write(directory, files)
    await companion?.(directory, files)
    await git(directory, 'add', '--all')
    await git(directory, 'commit', '--quiet', '--allow-empty', '-m', message)
  }
  try {
    await mkdir(directory)
    await git(directory, 'init', '--quiet', '--initial-branch=main')
    const { configuration } = scenario.mistake ?? {}
    const gate = configuration === undefined ? {} : { '.migration-gate.yml': configuration }
    await commit({ ...scenario.start, ...gate }, 'start')
    await git(directory, 'checkout', '--quiet', '-b', 'topic')
    await commit(scenario.change, 'the change')
    await git(directory, 'checkout', '--quiet', 'main')
    if (scenario.base) await commit(scenario.base, 'base moves')
    await git(directory, 'worktree', 'add', '--quiet', '--detach', base, 'main')
    await git(directory, 'checkout', '--quiet', '-b', 'merged')
    const merged = await attempt(directory, 'merge', '--no-edit', '--no-ff', 'topic')
    return {
      directory,
      base,
      conflict: merged.code === 0 ? undefined : merged.said,
      [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
    }
  } catch (error) {
    await rm(root, { recursive: true, force: true })
    throw error
  }
}

/** Files that the change adds or edits, below a directory. */
export async function changedFiles(directory: string, below: string): Promise<string[]> {
  const said = await git(directory, 'diff', '--name-only', '--diff-filter=AM', 'main...topic', '--', below)
  return said.split('\n').filter(line => line !== '')
}

async function write(directory: string, files: Files): Promise<void> {
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

function attempt(directory: string, ...args: string[]): Promise<Ended> {
  const env = Object.fromEntries(Object.entries(gitEnvironment).filter(([key]) => key.startsWith('GIT_')))
  return run({ command: 'git', args, env: env as Record<string, string> }, directory)
}

async function git(directory: string, ...args: string[]): Promise<string> {
  const { code, said } = await attempt(directory, ...args)
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${said}`)
  return said
}
