import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type SimpleGit, simpleGit } from 'simple-git'
import type { DemoCase, Files } from './case.ts'

/** With nothing of the environment but what git needs to run: no secret, and no setting of somebody's own. */
export function gitIn(directory: string, config: string[] = []): SimpleGit {
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
