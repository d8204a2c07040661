import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { compareLocally, type LocalRequest, type OpenComparison } from '../../src/comparison/local.ts'
import { ObjectStore } from '../../src/git/object-store.ts'
import { openRepository } from '../../src/git/repository.ts'
import { forked, gitEnvironment, type TestRepository, temporaryDirectory } from '../support/git-repository.ts'

async function open(directory: string, request: Partial<LocalRequest> = {}): Promise<OpenComparison> {
  const opened = await compareLocally({ directory, fetch: false, ...request })
  onTestFinished(() => opened[Symbol.asyncDispose]())
  return opened
}

const paths = ({ comparison }: OpenComparison): string[] => comparison.merged.files.map(file => file.path)

const shape = () => forked({ 'a.sql': 'a' }, { 'b.sql': 'b' }, { 'c.sql': 'c' })

/** Everything under .git, with sizes and contents: what must not change. */
function snapshot(directory: string): string {
  const lines: string[] = []
  const walk = (at: string): void => {
    for (const name of readdirSync(at).sort()) {
      const path = join(at, name)
      if (statSync(path).isDirectory()) walk(path)
      else lines.push(`${path} ${statSync(path).size} ${readFileSync(path).toString('base64').slice(0, 200)}`)
    }
  }
  walk(directory)
  return lines.join('\n')
}

describe('comparing in a local clone', () => {
  it('merges the change into the tip of base', async () => {
    const repository = shape()
    const opened = await open(repository.directory, { base: 'main', head: 'topic' })
    expect(paths(opened)).toEqual(['a.sql', 'b.sql', 'c.sql'])
    expect(opened.comparison.baseTree.files.map(file => file.path)).toEqual(['a.sql', 'b.sql'])
    expect(opened.comparison.base).toMatchObject({
      name: 'main',
      commit: repository.git('rev-parse', 'main'),
      date: '2026-01-02T03:04:05+00:00',
    })
  })

  it('calls a base that is no branch what the caller calls it', async () => {
    const repository = shape()
    const opened = await open(repository.directory, { base: 'topic~1', head: 'topic' })
    expect(opened.comparison.base.name).toBe('topic~1')
  })

  it('takes origin/HEAD for base, and the work tree as it lies there for the change', async () => {
    const clone = shape().clone()
    clone.write({ 'new file.sql': 'n', 'ignored.sql': 'i', '.gitignore': 'ignored.sql\n', 'a.sql': null })
    const opened = await open(clone.directory)
    expect(paths(opened)).toEqual(['.gitignore', 'b.sql', 'new file.sql'])
    expect(opened.comparison.base.name).toBe('origin/main')
    expect(opened.comparison.head).toEqual({ name: 'working tree', commit: clone.git('rev-parse', 'HEAD') })
    expect(clone.git('status', '--porcelain')).toContain('?? "new file.sql"')
  })

  it('reads from a bare repository, a linked work tree, a detached HEAD and a directory inside', async () => {
    const repository = shape()
    const bare = repository.clone('--bare')
    expect(paths(await open(bare.directory, { base: 'main', head: 'topic' }))).toEqual([
      'a.sql',
      'b.sql',
      'c.sql',
    ])

    const linked = join(temporaryDirectory(), 'linked')
    repository.git('worktree', 'add', '--quiet', '--detach', linked, 'topic')
    expect(paths(await open(linked, { base: 'main' }))).toEqual(['a.sql', 'b.sql', 'c.sql'])

    mkdirSync(join(linked, 'deep/er'), { recursive: true })
    writeFileSync(join(linked, 'deep/er/x.sql'), 'x')
    expect(paths(await open(join(linked, 'deep'), { base: 'main' }))).toContain('deep/er/x.sql')
  })

  it('handles paths with spaces, newlines, quotes and letters of every script, also its own', async () => {
    const repository = forked({ 'plain.sql': '1' }, {}, { 'größe\n"x" \\ 日本.sql': '2', ' lead.sql': '3' })
    const odd = join(temporaryDirectory(), 'a "quoted"\\ dir\nwith newline ü')
    execFileSync('git', ['clone', '--quiet', '--no-local', repository.directory, odd], {
      env: gitEnvironment,
      stdio: 'pipe',
    })
    const opened = await open(odd, { base: 'origin/main', head: 'origin/topic' })
    expect(paths(opened)).toEqual([' lead.sql', 'größe\n"x" \\ 日本.sql', 'plain.sql'])
    const file = opened.comparison.merged.file('größe\n"x" \\ 日本.sql')
    expect(file && (await opened.comparison.merged.readText(file))).toBe('2')
  })

  it('leaves the clone and its config as they were', async () => {
    const clone = shape().clone('--depth=1', '--no-single-branch')
    clone.write({ 'local.sql': 'l' })
    clone.git('status')
    const before = snapshot(clone.directory)
    const opened = await compareLocally({ directory: clone.directory, base: 'origin/main', fetch: true })
    await opened.comparison.merged.read(opened.comparison.merged.files)
    await opened[Symbol.asyncDispose]()
    expect(snapshot(clone.directory)).toBe(before)
  })

  it('puts conflicting files side by side and names them', async () => {
    const repository = forked(
      { 'same.sql': '1' },
      { 'twice.sql': 'of base', 'same.sql': 'base', 'clean.sql': 'b' },
      { 'twice.sql': 'of the change', 'same.sql': 'change' },
    )
    const opened = await open(repository.directory, { base: 'main', head: 'topic' })
    expect(opened.comparison.conflicts).toEqual(['same.sql', 'twice.sql'])
    const texts = await Promise.all(
      opened.comparison.merged.files.map(
        async file => `${file.path}: ${await opened.comparison.merged.readText(file)}`,
      ),
    )
    expect(texts).toEqual([
      'clean.sql: b',
      'same.sql: change',
      'twice.sql: of base',
      'twice.sql: of the change',
    ])
  })

  it('judges everything against nothing', async () => {
    const opened = await open(shape().directory, { base: 'none', head: 'topic' })
    expect(paths(opened)).toEqual(['a.sql', 'c.sql'])
    expect(opened.comparison.baseTree.files).toEqual([])
  })
})

describe('what a shallow or partial clone lacks', () => {
  const long = (): TestRepository => {
    const repository = shape()
    repository.checkout('topic')
    for (let i = 0; i < 80; i++) repository.commit({ [`topic-${i}.sql`]: `${i}` })
    repository.checkout('main')
    for (let i = 0; i < 80; i++) repository.commit({ [`main-${i}.sql`]: `${i}` })
    return repository
  }

  it('is fetched with --fetch: history until both sides meet, then only the files that are read', async () => {
    const repository = long()
    repository.git('config', 'uploadpack.allowFilter', 'true')
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const clone = repository.clone('--depth=1', '--branch=topic', '--no-single-branch', '--filter=blob:none')
    const opened = await open(clone.directory, { base: 'origin/main', head: 'HEAD', fetch: true })
    expect(opened.comparison.merged.files).toHaveLength(163)
    const blobs = await opened.comparison.merged.read(opened.comparison.merged.files)
    expect(blobs.size).toBe(new Set(opened.comparison.merged.files.map(file => file.oid)).size)
  })

  it('takes base as the remote has it now', async () => {
    const repository = shape()
    const clone = repository.clone('--branch=topic')
    repository.commit({ 'later.sql': 'l' })
    const stale = await open(clone.directory, { base: 'origin/main', head: 'HEAD' })
    expect(paths(stale)).not.toContain('later.sql')
    const fresh = await open(clone.directory, { base: 'origin/main', head: 'HEAD', fetch: true })
    expect(paths(fresh)).toContain('later.sql')
  })

  it('takes a branch of this clone as the remote has it now, and says so', async () => {
    const repository = shape()
    const clone = repository.clone()
    clone.branch('mine', 'origin/topic')
    const stale = clone.git('rev-parse', 'main')
    repository.commit({ 'later.sql': 'l' })
    const now = repository.git('rev-parse', 'main')
    const offline = await open(clone.directory, { base: 'main', head: 'HEAD' })
    expect(paths(offline)).not.toContain('later.sql')
    const { comparison } = await open(clone.directory, { base: 'main', head: 'HEAD', fetch: true })
    expect(comparison.merged.file('later.sql')).toBeDefined()
    expect(comparison.base).toMatchObject({ name: 'origin/main', commit: now })
    expect(comparison.notices).toEqual([
      `main of origin was used (${now.slice(0, 7)}), not main of this clone (${stale.slice(0, 7)}).`,
    ])
  })

  it.each(['main', 'v1', 'refs/heads/main', 'commit'])(
    'finds at the remote what the clone has no name for: %s',
    async asked => {
      const repository = shape()
      repository.git('tag', 'v1', 'main')
      repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
      const clone = repository.clone('--single-branch', '--branch=topic', '--no-tags', '--depth=1')
      const base = asked === 'commit' ? repository.git('rev-parse', 'main') : asked
      await expect(open(clone.directory, { base, head: 'HEAD' })).rejects.toThrow('run again with --fetch')
      const opened = await open(clone.directory, { base, head: 'HEAD', fetch: true })
      expect(paths(opened)).toEqual(['a.sql', 'b.sql', 'c.sql'])
    },
  )

  it.each([
    ['nowhere', 'Neither this clone nor origin has nowhere.'],
    ['abc1234', 'a server only gives a commit that is named by all of its digits'],
  ])('says so where the remote has none either: %s', async (base, said) => {
    const clone = shape().clone()
    await expect(open(clone.directory, { base, fetch: true })).rejects.toThrow(said)
  })

  it('says that a branch is this clone’s alone', async () => {
    const clone = shape().clone()
    clone.branch('own')
    const { comparison } = await open(clone.directory, { base: 'own', head: 'origin/topic', fetch: true })
    expect(comparison.notices).toEqual([expect.stringContaining('origin has no branch or tag own')])
    const before = await open(clone.directory, { base: 'HEAD~0', head: 'origin/topic', fetch: true })
    expect(before.comparison.notices).toEqual([])
  })

  it('needs of a commit nothing but itself to know its date', async () => {
    const repository = shape()
    repository.git('config', 'uploadpack.allowFilter', 'true')
    const clone = repository.clone('--filter=tree:0', '--no-checkout')
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
    const store = await ObjectStore.open(await openRepository(clone.directory))
    onTestFinished(() => store[Symbol.asyncDispose]())
    expect(await store.commitDate(clone.git('rev-parse', 'origin/main'))).toBe('2026-01-02T03:04:05+00:00')
  })

  it('is reported without --fetch', async () => {
    const clone = long().clone('--depth=1', '--branch=topic', '--no-single-branch')
    await expect(open(clone.directory, { base: 'origin/main', head: 'HEAD' })).rejects.toThrow(
      'origin/main and HEAD have no common ancestor in this shallow clone. Run again with --fetch, or fetch more history (git fetch --unshallow).',
    )
  })
})

describe('what can not be compared says what to do', () => {
  it.each([
    [
      { base: 'nowhere' },
      'There is no commit nowhere in this clone. Check the name, or run again with --fetch.',
    ],
    [{ base: 'main', head: '--upload-pack=x' }, 'There is no commit --upload-pack=x in this clone.'],
    [{}, 'No base branch was found: there is no origin/HEAD. Try: --base main'],
    [{ fetch: true }, '--fetch needs a remote named origin'],
  ])('%j', async (request, message) => {
    await expect(open(shape().directory, request)).rejects.toThrow(message)
  })

  it('unrelated histories', async () => {
    const repository = shape()
    repository.git('checkout', '--quiet', '--orphan', 'island')
    repository.commit({ 'z.sql': 'z' })
    await expect(open(repository.directory, { base: 'main', head: 'island' })).rejects.toThrow(
      'main and island have no common ancestor: they are unrelated histories',
    )
  })

  it('no repository at all', async () => {
    await expect(open(temporaryDirectory())).rejects.toThrow('is not in a git repository')
    await expect(open('/nowhere/at/all')).rejects.toThrow('There is no directory /nowhere/at/all.')
  })

  it('a remote that is gone', async () => {
    const clone = shape().clone()
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all')
    await expect(open(clone.directory, { fetch: true })).rejects.toThrow(
      'There is no repository at file:///nowhere/at/all',
    )
  })
})
