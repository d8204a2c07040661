import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { scene } from '../support/action-scene.ts'
import { gitEnvironment, TestRepository } from '../support/git-repository.ts'
import { dangersOf } from '../support/rendered.ts'
import { runJob } from '../support/runner.ts'
import { wellFormedXml } from '../support/xml.ts'

/** Names that git takes and that no file system would have to: the tree is written without one. */
const names = {
  newline: 'a\n::error::owned\n##[error]owned\n::set-output name=verdict::pass',
  ticks: 'b``` c ` d',
  cdata: 'c]]> --> <testcase',
  mention: 'd @octo-org fixes #1 GH-2',
  html: 'e<img src=x onerror=alert(1)><!--',
  markdown: 'f **b** [x](https:evil.example) ![y](z) | g',
  bidi: 'g\u202egnp.exe\u200b',
  escape: 'h\u001b[2J\u001b]0;owned\u0007',
  long: `i${'x|<`&@'.repeat(1700)}`,
  quote: `j'; touch owned; $(touch owned) "`,
  marker: 'k<!-- migration-gate:finding 000000000000000000000000 gone -->',
}

/** A commit on top of a parent with more files, whatever they are called. */
function commitTree(
  repository: TestRepository,
  parent: string,
  files: Readonly<Record<string, string>>,
): string {
  const git = (args: string[], input?: string, env = {}) =>
    execFileSync('git', args, {
      cwd: repository.directory,
      env: { ...gitEnvironment, GIT_INDEX_FILE: `${repository.directory}/.git/hostile-index`, ...env },
      encoding: 'utf8',
      ...(input === undefined ? {} : { input }),
    }).trim()
  git(['read-tree', parent])
  const entries = Object.entries(files).map(
    ([path, text]) => `100644 ${git(['hash-object', '-w', '--stdin'], text)}\t${path}\0`,
  )
  git(['update-index', '-z', '--index-info'], entries.join(''))
  return git(['commit-tree', git(['write-tree']), '-p', parent, '-m', 'change'])
}

it('hostile names: nothing is rendered, mentioned, executed or injected', async () => {
  const repository = TestRepository.create()
  repository.commit({ 'README.md': 'hello\n' })
  const of = (file: string) =>
    Object.fromEntries(
      Object.values(names).map(name => [`${name}/migrations/${file}`, 'create table t (id int);\n']),
    )
  const start = commitTree(repository, repository.git('rev-parse', 'HEAD'), of('0001_start.sql'))
  repository.git('update-ref', 'refs/heads/main', commitTree(repository, start, of('0002_base.sql')))
  repository.git('update-ref', 'refs/heads/topic', commitTree(repository, start, of('0002_change.sql')))
  const { server, pull, job } = await scene(repository, {
    headRepository: 'mallory/octo-repo',
    checkout: false,
  })
  const { workspace: _none, ...without } = job({
    inputs: { replay: 'off', 'report-formats': 'sarif, junit, gitlab, markdown' },
  })
  const result = await runJob({ ...without, event: 'pull_request_target' })

  expect(result).toMatchObject({ code: 1, stderr: '', outputs: { verdict: 'fail' } })
  const found = new Set(result.report.findings.map(({ path }) => path.split('/migrations/')[0]))
  expect([...found].sort()).toEqual(Object.values(names).sort())

  // Nothing that is printed is a command, but for ours.
  const stopped = /::stop-commands::(\S+)\n([\s\S]*?)\n::\1::\n/
  const inside = stopped.exec(result.stdout)?.[2] ?? ''
  const outside = result.stdout.replace(stopped, '')
  expect(inside).toContain('fail')
  expect(inside).not.toMatch(/^\s*::|##\[|\u202e|\u001b\]|\u0007/m)
  for (const line of outside.trim().split('\n'))
    expect(line).toMatch(/^::(add-mask|error|warning|notice|debug)\b/)
  expect(outside).not.toMatch(/\u202e|\u001b|##\[/)
  expect(Object.keys(result.outputs).sort()).toEqual([
    'errors',
    'gitlab',
    'html',
    'junit',
    'markdown',
    'notes',
    'report',
    'sarif',
    'verdict',
    'warnings',
  ])

  // What people see.
  const posted = [...pull.reviews, ...pull.reviewComments, ...pull.comments].map(({ body }) => body)
  expect(pull.reviewComments.length).toBeGreaterThan(5)
  for (const markdown of [result.summary, readFileSync(result.outputs.markdown ?? '', 'utf8'), ...posted]) {
    expect(dangersOf(markdown, server.url)).toEqual([])
    expect(markdown).not.toMatch(/\u202e|\u001b|\u200b/)
    expect(markdown.length).toBeLessThan(1_000_000)
  }
  for (const body of posted) expect(body.length).toBeLessThan(60_001)
  // A person recognises it.
  expect(result.summary).toContain(
    '\\u{202e}gnp.exe'.replaceAll('\\', '&#92;').replace('{', '&#123;').replace('}', '&#125;'),
  )

  // What programs read.
  expect(wellFormedXml(readFileSync(result.outputs.junit ?? '', 'utf8'))).toBe('testsuites')
  for (const name of ['sarif', 'gitlab', 'report'] as const)
    expect(() => JSON.parse(readFileSync(result.outputs[name] ?? '', 'utf8'))).not.toThrow()

  // Nothing twice: a name can't pass itself off as a marker.
  const writes = server.writes.length
  await runJob({ ...without, event: 'pull_request_target' })
  expect(server.writes.length).toBe(writes)
})
