import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import webhooks from '@octokit/webhooks-examples'
import { onTestFinished } from 'vitest'
import type { DemoCase } from '../../src/modes/demo/case.ts'
import { makeRepository } from '../../src/modes/demo/repository.ts'
import { gitEnvironment, TestRepository, temporaryDirectory } from './git-repository.ts'
import { type GitHubServer, startGitHubServer } from './github-server.ts'
import type { Job } from './runner.ts'

/** A published example payload of an event, with the parts exchanged that say which repository it is. */
export function payload(event: string, change: (example: Record<string, unknown>) => void): unknown {
  const events = webhooks as unknown as { name: string; examples: Record<string, unknown>[] }[]
  const example = structuredClone(events.find(({ name }) => name === event)?.examples[0]) ?? {}
  change(example)
  return example
}

export interface Scene {
  repository: TestRepository
  server: GitHubServer
  pull: ReturnType<GitHubServer['addPull']>
  job: (more?: Partial<Job>) => Job
}

/** A case of the field as pull request 7, checked out as actions/checkout does: depth 1, the merge commit, no token. */
export async function scene(
  demo: DemoCase | TestRepository,
  options: { access?: 'read' | 'write'; headRepository?: string; login?: string; checkout?: false } = {},
): Promise<Scene> {
  const { headRepository, checkout: wanted = true, ...serverOptions } = options
  const repository = demo instanceof TestRepository ? demo : new TestRepository(temporaryDirectory())
  if (!(demo instanceof TestRepository)) await makeRepository(repository.directory, demo)
  repository.git('config', 'uploadpack.allowFilter', 'true')
  const server = await startGitHubServer({
    gitDirectory: repository.directory,
    token: 'secret-token',
    ...serverOptions,
  })
  onTestFinished(() => server.close())
  const pull = server.addPull({
    number: 7,
    base: 'main',
    head: 'topic',
    ...(headRepository ? { headRepository } : {}),
  })
  const workspace = join(temporaryDirectory(), 'work space')
  const head = server.headOf(pull)
  execFileSync('git', ['init', '--quiet', workspace], { env: gitEnvironment })
  const checkout = new TestRepository(workspace)
  checkout.git('remote', 'add', 'origin', `${server.url}/${server.owner}/${server.repo}`)
  // By the file protocol: the server lives in this process, which a fetch over HTTP would wait for.
  checkout.git(
    'fetch',
    '--quiet',
    '--depth=1',
    `file://${repository.directory}`,
    '+refs/pull/7/head:refs/remotes/pull/7/merge',
  )
  // Not every name that git takes can be a file's.
  if (wanted) checkout.git('checkout', '--quiet', '--detach', 'refs/remotes/pull/7/merge')
  const job = (more: Partial<Job> = {}): Job => ({
    server,
    event: 'pull_request',
    workspace,
    payload: payload('pull_request', example => {
      Object.assign(example, { number: 7 })
      const request = example.pull_request as Record<string, Record<string, unknown>>
      Object.assign(request, { number: 7 })
      Object.assign(request.base ?? {}, { ref: 'main', sha: '0'.repeat(40) })
      Object.assign(request.base ?? {}, { repo: { full_name: `${server.owner}/${server.repo}` } })
      Object.assign(request.head ?? {}, {
        ref: 'topic',
        sha: server.headOf(pull),
        repo: { full_name: pull.headRepository },
      })
    }),
    sha: head,
    ref: 'refs/pull/7/merge',
    ...more,
  })
  return { repository, server, pull, job }
}

/** The same pull request in the merge queue, as the queue's branch has it. */
export function inQueue(repository: TestRepository, job: Scene['job']): { base: string; queued: Job } {
  const base = repository.git('rev-parse', 'main')
  const queue = `gh-readonly-queue/main/pr-7-${base}`
  repository.branch(queue, 'main')
  repository.git('merge', '--quiet', '--no-edit', 'topic')
  const head = repository.git('rev-parse', 'HEAD')
  repository.checkout('main')
  const queued = job({
    event: 'merge_group',
    sha: head,
    ref: `refs/heads/${queue}`,
    payload: payload('merge_group', example => {
      Object.assign(example.merge_group as object, {
        head_sha: head,
        head_ref: `refs/heads/${queue}`,
        base_sha: base,
        base_ref: 'refs/heads/main',
      })
    }),
  })
  return { base, queued }
}
