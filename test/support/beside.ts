import type { Example } from '../../src/model/rule-meta.ts'
import { payload } from './action-scene.ts'
import { type Files, TestRepository } from './git-repository.ts'
import { type GitHubServer, type NewPull, startGitHubServer } from './github-server.ts'
import { type InProcessResult, runHere } from './in-process.ts'
import type { Job } from './runner.ts'

export interface OpenChange extends Partial<NewPull> {
  number: number
  files: Files
}

/** A repository with several pull requests that are open for main, each forked at its start. */
export async function openBeside(
  start: Files,
  changes: readonly OpenChange[],
  previews: Files = {},
): Promise<{ repository: TestRepository; server: GitHubServer }> {
  const repository = TestRepository.create()
  repository.commit(start, 'start')
  for (const { number, files } of changes) {
    repository.branch(`topic-${number}`, 'main')
    repository.commit(files, `change ${number}`)
  }
  repository.checkout('main')
  if (Object.keys(previews).length > 0) repository.commit(previews, 'base moves')
  const server = await startGitHubServer({ gitDirectory: repository.directory, token: 'secret-token' })
  for (const { files: _files, ...pull } of changes)
    server.addPull({ base: 'main', head: `topic-${pull.number}`, ...pull })
  return { repository, server }
}

/** What GitHub's runner is given for a pull request's own check. */
export function checkOf(server: GitHubServer, number: number, more: Partial<Job> = {}): Job {
  const pull = server.pulls.get(number)
  if (!pull) throw new Error(`no pull request ${number}`)
  const repository = `${server.owner}/${server.repo}`
  return {
    server,
    event: 'pull_request',
    sha: server.headOf(pull),
    ref: `refs/pull/${number}/merge`,
    payload: payload('pull_request', example => {
      Object.assign(example, { number })
      const request = example.pull_request as Record<string, Record<string, unknown>>
      Object.assign(request, { number, draft: pull.draft })
      Object.assign(request.base ?? {}, { ref: 'main', sha: '0'.repeat(40), repo: { full_name: repository } })
      Object.assign(request.head ?? {}, {
        ref: `topic-${number}`,
        sha: server.headOf(pull),
        repo: { full_name: pull.headRepository },
      })
    }),
    ...more,
    inputs: { replay: 'off', ...more.inputs },
  }
}

/** A rule's example that needs another pull request. */
export async function checkBeside({ base, change, other = {} }: Example): Promise<InProcessResult> {
  const { server } = await openBeside(base, [
    { number: 1, files: other },
    { number: 2, files: change },
  ])
  try {
    return await runHere(checkOf(server, 2, { inputs: { review: 'false', comment: 'false' } }))
  } finally {
    await server.close()
  }
}
