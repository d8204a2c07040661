import examples from '@octokit/webhooks-examples'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EventError, readEvent } from '../../src/github/event.ts'

const context = { sha: 'e'.repeat(40), ref: 'refs/heads/topic' }

const webhooks = z.array(z.object({ name: z.string(), examples: z.array(z.unknown()) }))

/** Payloads as GitHub sent them once. */
function published(name: string): unknown[] {
  return webhooks.parse(examples).find(definition => definition.name === name)?.examples ?? []
}

function first(name: string): object {
  const [payload] = published(name)
  if (typeof payload !== 'object' || payload === null) throw new Error(`No example of ${name}`)
  return payload
}

describe('published examples', () => {
  it.each(['pull_request', 'merge_group', 'push', 'workflow_dispatch', 'workflow_run'])(
    '%s: all can be read',
    name => {
      const payloads = published(name)
      expect(payloads.length).toBeGreaterThan(0)
      for (const payload of payloads) {
        let event: unknown
        try {
          event = readEvent(name, payload, context)
        } catch (error) {
          // Pushes that delete a branch or a tag are among the examples.
          expect(error).toMatchObject({ name: 'EventError', message: expect.stringContaining('deleted') })
          continue
        }
        expect(event).toMatchObject({ name, headSha: expect.stringMatching(/^[0-9a-f]{40}$/) })
      }
    },
  )

  it('pull_request', () => {
    expect(readEvent('pull_request', first('pull_request'), context)).toMatchInlineSnapshot(`
      {
        "baseRef": "refs/heads/master",
        "headRef": "refs/pull/2/head",
        "headSha": "ec26c3e57ca3a959ca5aad62de7213c562f8c821",
        "kind": "pull-request",
        "name": "pull_request",
        "pullRequest": {
          "draft": false,
          "fork": false,
          "labels": [],
          "number": 2,
        },
        "trust": {
          "author": "insider",
          "token": "reads",
        },
      }
    `)
  })

  it('merge_group', () => {
    expect(readEvent('merge_group', first('merge_group'), context)).toMatchInlineSnapshot(`
      {
        "baseRef": "refs/heads/main",
        "baseSha": "380387fbc80638b734a49e1be1c4dfec1c01b33c",
        "headRef": "refs/heads/gh-readonly-queue/main/pr-104-929f8209d40f77f4abc622a499c93a83babdbe64",
        "headSha": "2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d",
        "kind": "merge-group",
        "name": "merge_group",
        "pullRequest": {
          "draft": false,
          "fork": false,
          "labels": [],
          "number": 104,
        },
        "trust": {
          "author": "insider",
          "token": "reads",
        },
      }
    `)
  })

  it('push', () => {
    const [payload] = published('push').filter(one => !JSON.stringify(one).includes('"deleted":true'))
    expect(readEvent('push', payload, context)).toMatchInlineSnapshot(`
      {
        "baseRef": "refs/heads/master",
        "headRef": "refs/tags/simple-tag",
        "headSha": "6113728f27ae82c7b1a177c8d03f9e96e0adf246",
        "kind": "push",
        "name": "push",
        "pushedAt": 1557933657000,
        "trust": {
          "author": "insider",
          "token": "reads",
        },
      }
    `)
  })

  it('workflow_dispatch', () => {
    expect(readEvent('workflow_dispatch', first('workflow_dispatch'), context)).toMatchInlineSnapshot(`
      {
        "baseRef": "refs/heads/main",
        "headRef": "refs/heads/topic",
        "headSha": "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee",
        "kind": "manual",
        "name": "workflow_dispatch",
        "pushedAt": 1641592641000,
        "trust": {
          "author": "insider",
          "token": "reads",
        },
      }
    `)
  })
})

describe('what decides', () => {
  const hostile = { author: 'stranger', token: 'writes' }
  const sha = (letter: string) => letter.repeat(40)
  const pull = (fork: string | null) => ({
    pull_request: {
      number: 7,
      head: { sha: sha('a'), ref: 'topic', repo: fork === null ? null : { full_name: fork } },
      base: { sha: sha('b'), ref: 'release/1.x', repo: { full_name: 'octo-org/octo-repo' } },
    },
  })

  it('is the tip of base now, not the commit that the payload names', () => {
    const event = readEvent('pull_request', pull('octo-org/octo-repo'), context)
    expect(event).toMatchObject({
      baseRef: 'refs/heads/release/1.x',
      headSha: sha('a'),
      trust: { author: 'insider', token: 'reads' },
      pullRequest: { fork: false },
    })
    expect(event).not.toHaveProperty('baseSha')
  })

  it.each([['stranger/octo-repo'], [null]])('knows a fork, also a deleted one: %s', fork => {
    const event = readEvent('pull_request', pull(fork), context)
    expect(event.pullRequest?.fork).toBe(true)
    expect(event.trust).toEqual({ author: 'stranger', token: 'reads' })
  })

  it('never trusts pull_request_target and workflow_run', () => {
    expect(readEvent('pull_request_target', pull(null), context).trust).toEqual(hostile)
    expect(readEvent('workflow_run', first('workflow_run'), context).trust).toEqual(hostile)
  })

  it('finds the pull request of a queue after a branch with slashes', () => {
    const group = {
      base_sha: sha('b'),
      head_sha: sha('a'),
      base_ref: 'refs/heads/release/1.x',
      head_ref: `refs/heads/gh-readonly-queue/release/1.x/pr-482-${sha('b')}`,
    }
    const event = readEvent('merge_group', { merge_group: group }, context)
    expect(event).toMatchObject({ baseSha: sha('b'), headSha: sha('a'), pullRequest: { number: 482 } })
  })

  const push = (ref: string, before: string) => ({
    ref,
    before,
    after: sha('a'),
    repository: { default_branch: 'main' },
  })

  it('a push to base is compared with what was there before, any other with base', () => {
    expect(readEvent('push', push('refs/heads/main', sha('c')), context)).toMatchObject({ baseSha: sha('c') })
    expect(readEvent('push', push('refs/heads/main', sha('0')), context)).not.toHaveProperty('baseSha')
    const topic = readEvent('push', push('refs/heads/topic', sha('c')), context)
    expect(topic).toMatchObject({ baseRef: 'refs/heads/main' })
    expect(topic).not.toHaveProperty('baseSha')
  })

  it('a schedule has its commit from the environment', () => {
    expect(readEvent('schedule', { schedule: '0 3 * * *' }, context)).toMatchObject({
      kind: 'manual',
      headSha: context.sha,
      baseRef: undefined,
    })
  })
})

describe('what is refused, with a sentence', () => {
  it.each([
    ['issues', {}, /does not know the event "issues"\. Start it on one of: pull_request, /],
    ['constructor', {}, /does not know the event/],
    ['pull_request', {}, /payload of "pull_request" is not what GitHub documents: pull_request /],
    ['pull_request', null, /not what GitHub documents/],
    [
      'push',
      { ref: 'refs/heads/x', before: 'a'.repeat(40), after: '0'.repeat(40) },
      /deleted refs\/heads\/x/,
    ],
    [
      'merge_group',
      { merge_group: { base_sha: '--upload-pack=x' } },
      /merge_group\.base_sha must be a commit id/,
    ],
  ])('%s %o', (name, payload, message) => {
    expect(() => readEvent(name, payload, context)).toThrow(EventError)
    expect(() => readEvent(name, payload, context)).toThrow(message)
  })
})
