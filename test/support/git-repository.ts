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
  const commits = [
    { branch: 'main', message: 'start', files: start },
    { branch: 'topic', from: 'main', message: 'the change', files: change },
    { branch: 'main', message: 'base moves', files: base },
  ]
  const repository = TestRepository.create()
  if (commits.some(({ files }) => Object.keys(files).some(mindsHowItIsAdded))) {
    for (const { branch, from, message, files } of commits) {
      if (from !== undefined) repository.branch(branch, from)
      else if (message !== 'start') repository.checkout(branch)
      repository.commit(files, message)
    }
    return repository
  }
  // The same commits by four processes instead of a dozen: hundreds of tests begin with such a repository.
  execFileSync('git', ['fast-import', '--quiet'], {
    cwd: repository.directory,
    env: gitEnvironment,
    input: Buffer.concat(commits.flatMap(streamOf)),
    stdio: 'pipe',
  })
  repository.git('reset', '--quiet', '--hard')
  return repository
}

/** `git add` leaves files out, or changes them, by what these say; control characters would need another quotation. */
function mindsHowItIsAdded(path: string): boolean {
  return /(?:^|\/)\.git|\p{Cc}/iu.test(path)
}

const seconds = Date.parse('2026-01-02T03:04:05Z') / 1000

/** As `git fast-import` reads it: https://git-scm.com/docs/git-fast-import */
function streamOf({
  branch,
  from,
  message,
  files,
}: {
  branch: string
  from?: string
  message: string
  files: Files
}): Buffer[] {
  const data = (content: string | Buffer) => {
    const bytes = Buffer.from(content)
    return [Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]
  }
  const changes = Object.entries(files).flatMap(([path, content]) =>
    content === null
      ? [Buffer.from(`D ${JSON.stringify(path)}\n`)]
      : [Buffer.from(`M 100644 inline ${JSON.stringify(path)}\n`), ...data(content)],
  )
  return [
    Buffer.from(`commit refs/heads/${branch}\ncommitter Ada <ada@example.com> ${seconds} +0000\n`),
    ...data(`${message}\n`),
    ...(from === undefined ? [] : [Buffer.from(`from refs/heads/${from}\n`)]),
    ...changes,
  ]
}
