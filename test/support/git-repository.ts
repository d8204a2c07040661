import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The environment of every git in tests: nobody's configuration, and dates that never change. */
export const gitEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
}

/** A directory that is gone when the test is. */
export function temporaryDirectory(name = 'migration-gate-test-'): string {
  const directory = mkdtempSync(join(tmpdir(), name))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** Path → text; null deletes. */
export type Files = Record<string, string | Buffer | null>

/** A real repository in a temporary directory. */
export class TestRepository {
  readonly directory: string

  constructor(directory: string) {
    this.directory = directory
  }

  static create(): TestRepository {
    const repository = new TestRepository(temporaryDirectory())
    repository.git('init', '--quiet', '--initial-branch=main')
    return repository
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.directory,
      env: gitEnvironment,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  }

  write(files: Files): this {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.directory, path)
      if (content === null) {
        rmSync(file)
        continue
      }
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
    return this
  }

  /** Writes files and commits everything; answers with the commit. */
  commit(files: Files = {}, message = 'change'): string {
    this.write(files)
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '-m', message)
    return this.git('rev-parse', 'HEAD')
  }

  branch(name: string, from = 'HEAD'): this {
    this.git('checkout', '--quiet', '-b', name, from)
    return this
  }

  checkout(name: string): this {
    this.git('checkout', '--quiet', name)
    return this
  }

  /** A clone by the file protocol, so that depth and filters count. */
  clone(...options: string[]): TestRepository {
    const directory = join(temporaryDirectory(), 'clone')
    execFileSync('git', ['clone', '--quiet', ...options, `file://${this.directory}`, directory], {
      env: gitEnvironment,
      stdio: 'pipe',
    })
    return new TestRepository(directory)
  }
}

/** main with one commit, topic forked from it, main one commit on: the shape of most pull requests. */
export function forked(start: Files, base: Files, change: Files): TestRepository {
  const repository = TestRepository.create()
  repository.commit(start, 'start')
  repository.branch('topic')
  repository.commit(change, 'the change')
  repository.checkout('main')
  repository.commit(base, 'base moves')
  return repository
}
