import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { compareLocally } from '../../src/comparison/local.ts'
import { runCheck } from '../../src/modes/check/run-check.ts'
import { sqlInitial } from '../../src/rules/examples.ts'
import { check, checkFiles, gateDefaults, lines } from '../support/gate.ts'
import { forked, temporaryDirectory } from '../support/git-repository.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const incoming = { 'db/migrations/0003_c.sql': 'create table c (id int);\n' }

describe('an object whose bytes are not what was committed', () => {
  it.each(['sha1', 'sha256'])('is not judged (%s)', async format => {
    const repository = forked(sqlInitial, {}, incoming)
    if (format === 'sha256') {
      // Another repository of that format with the same contents.
      const directory = join(temporaryDirectory(), 'sha256')
      execFileSync('git', ['init', '-q', '-b', 'main', '--object-format=sha256', directory])
      Object.assign(repository, { directory })
      repository.commit(sqlInitial)
      repository.branch('topic').commit(incoming)
    }
    expect((await check(repository)).report.verdict).toBe('pass')
    const oid = repository.git('rev-parse', 'topic:db/migrations/0003_c.sql')
    const file = join(repository.directory, '.git/objects', oid.slice(0, 2), oid.slice(2))
    chmodSync(file, 0o644)
    const other = 'create table a (id int);\n'
    writeFileSync(file, deflateSync(Buffer.from(`blob ${other.length}\0${other}`)))
    const { report } = await check(repository)
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns[0]).toContain(`The file content ${oid} is damaged in this clone`)
  })
})

describe('a migration that is a Git LFS pointer', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4'.repeat(64)}\nsize 12345\n`

  it.each([
    ['db/migrations/0003_dump.sql', sqlInitial],
    [
      'supabase/migrations/20250101000000_dump.sql',
      { 'supabase/migrations/20240101000000_a.sql': 'select 1;' },
    ],
    [
      'shop/migrations/0002_x.py',
      {
        'shop/migrations/__init__.py': '',
        'shop/migrations/0001_initial.py':
          'from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = []\n    operations = []\n',
      },
    ],
  ])('is not checked, with the reason: %s', async (path, start) => {
    const result = await checkFiles({ start, change: { [path]: pointer } }, { replay: 'auto' })
    expect(result.report.verdict).toBe('unknown')
    expect(lines(result)).toContain(`warning unreadable-migration ${path}:1:1`)
    expect(result.report.unknowns[0]).toContain('a pointer of Git LFS')
  })
})

describe('a clone that is not like others', () => {
  async function local(directory: string, more: { base?: string; head?: string; fetch?: boolean } = {}) {
    const { report } = await runCheck(
      gateDefaults,
      () => compareLocally({ directory, base: 'origin/main', fetch: false, ...more }),
      () => {},
    )
    return report
  }

  it('has a split index', async () => {
    const clone = forked(sqlInitial, {}, incoming).clone('--branch=topic')
    clone.git('update-index', '--split-index')
    clone.write({ 'db/migrations/0004_d.sql': 'select 1;\n' })
    const report = await local(clone.directory)
    expect(report).toMatchObject({ verdict: 'pass', unknowns: [] })
    expect(report.coverage.histories[0]?.incoming).toBe(2)
  })

  it.each(['blob:none', 'tree:0'])('is partial (%s), with --fetch --base main', async filter => {
    const repository = forked(sqlInitial, {}, incoming)
    repository.git('config', 'uploadpack.allowFilter', 'true')
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const clone = repository.clone(`--filter=${filter}`, '--branch=topic')
    const report = await local(clone.directory, { base: 'main', fetch: true })
    expect(report).toMatchObject({ verdict: 'pass', unknowns: [] })
    expect(report.coverage.histories[0]?.incoming).toBe(1)
  })

  it.each(['blob:none', 'tree:0'])('is partial (%s), and nothing may be fetched', async filter => {
    const repository = forked(sqlInitial, {}, incoming)
    repository.git('config', 'uploadpack.allowFilter', 'true')
    const clone = repository.clone(`--filter=${filter}`, '--branch=topic', '--no-checkout')
    const report = await local(clone.directory, { head: 'HEAD' })
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns[0]).toContain('Run again with --fetch')
  })
})

describe('a place for temporary files', () => {
  const change = () => forked(sqlInitial, {}, incoming)

  it('that does not exist', async () => {
    const repository = change()
    const nowhere = join(temporaryDirectory(), 'nowhere')
    vi.stubEnv('TMPDIR', nowhere)
    expect((await check(repository)).report.unknowns).toEqual([
      `No temporary directory can be created in ${nowhere}: it does not exist. Set TMPDIR to a directory that exists, that may be written to, and that has room.`,
    ])
  })

  const mounted = (options: string): string => {
    const directory = join(temporaryDirectory(), 'mounted')
    mkdirSync(directory)
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', directory])
    onTestFinished(() => void execFileSync('umount', ['-l', directory]))
    return directory
  }
  const mayMount = (() => {
    if (process.geteuid?.() !== 0) return false
    try {
      execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })()

  it.runIf(mayMount).each([
    ['ro,size=1m', 'it is read-only'],
    ['size=4k,nr_inodes=4', "can't be written"],
  ])('that is mounted with %s', async (options, said) => {
    const repository = change()
    vi.stubEnv('TMPDIR', mounted(options))
    const { report } = await check(repository)
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns[0]).toContain(said)
  })
})
