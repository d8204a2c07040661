import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { renderHtml } from '../../src/modes/doctor/html.ts'
import { payload } from '../support/action-scene.ts'
import { chromium, openInBrowser } from '../support/browser.ts'
import { startGitHubServer } from '../support/github-server.ts'
import { runHere } from '../support/in-process.ts'
import type { Job } from '../support/runner.ts'
import { type Project, project } from './support.ts'

const files = {
  'go.mod': 'module example.com/app\n\nrequire github.com/golang-migrate/migrate/v4 v4.18.1\n',
  'migrations/000001_accounts.up.sql': 'CREATE TABLE accounts (id bigint PRIMARY KEY, email text);\n',
  'migrations/000001_accounts.down.sql': 'DROP TABLE accounts;\n',
  'migrations/000002_orders.up.sql': 'CREATE TABLE orders (id bigint PRIMARY KEY);\n',
  'migrations/000002_orders.down.sql': 'DROP TABLE orders;\n',
}

async function staging() {
  const found = await project(files, '')
  const { repository } = found
  const server = await startGitHubServer({ gitDirectory: repository.directory, token: 'secret-token' })
  onTestFinished(() => server.close())
  const run = (inputs: Record<string, string>, more: Partial<Job> = {}) =>
    runHere({
      server,
      event: 'schedule',
      payload: {},
      workspace: repository.directory,
      sha: repository.git('rev-parse', 'HEAD'),
      ref: 'refs/heads/main',
      inputs: { mode: 'doctor', ...inputs },
      ...more,
    })
  return { found, run }
}

const recorded = (version: number) =>
  `CREATE TABLE schema_migrations (version bigint NOT NULL PRIMARY KEY, dirty boolean NOT NULL);
INSERT INTO schema_migrations VALUES (${version}, false);`

/** The URL with a password that no report may show. */
async function withPassword({ url, sql }: Project): Promise<string> {
  await sql("DROP ROLE IF EXISTS nightly; CREATE ROLE nightly LOGIN SUPERUSER PASSWORD 'never-to-be-read'")
  onTestFinished(() => sql('DROP ROLE nightly').then(() => undefined))
  const address = new URL(url)
  address.username = 'nightly'
  address.password = 'never-to-be-read'
  return address.href
}

it('says at night what is wrong with a database, hands the way out over, and fails the job', async () => {
  const { found, run } = await staging()
  await found.sql(`CREATE TABLE accounts (id bigint PRIMARY KEY, email text);
CREATE TABLE orders (id bigint PRIMARY KEY); ${recorded(1)}`)
  const database = await withPassword(found)
  const { code, summary, outputs, log } = await run({ database })
  expect(code).toBe(1)
  expect(outputs).toMatchObject({ verdict: 'fail', sarif: '' })
  expect(summary).toContain('❌ Something is wrong')
  expect(summary).toContain('000002_orders.up.sql')
  expect(JSON.parse(readFileSync(outputs.diagnosis ?? '', 'utf8'))).toMatchObject({ verdict: 'wrong' })
  expect(readFileSync(outputs.script ?? '', 'utf8')).toContain('force 2')
  for (const said of [
    summary,
    log.replace(/::add-mask::.*/g, ''),
    readFileSync(outputs.diagnosis ?? '', 'utf8'),
  ])
    expect(said).not.toContain('never-to-be-read')
  expect(log).toContain(`::add-mask::${database}`)
})

it('passes where all is well', async () => {
  const { found, run } = await staging()
  await found.sql(`CREATE TABLE accounts (id bigint PRIMARY KEY, email text); ${recorded(1)}`)
  const { code, summary, outputs } = await run({ database: found.url })
  expect([code, outputs.verdict]).toEqual([0, 'pass'])
  expect(summary).toContain('✅ Healthy')
})

it('opens no database for a pull request, nor without one', async () => {
  const { found, run } = await staging()
  for (const event of ['pull_request', 'merge_group'] as const) {
    const { code, log } = await run({ database: found.url }, { event, payload: payload(event, () => {}) })
    expect(code).toBe(2)
    expect(log).toContain('run it on schedule, push or workflow_dispatch')
  }
  expect((await run({})).log).toContain('Input `database` is not set')
  const { log } = await run({ database: 'mysql://user:never-to-be-read@db/app' })
  expect(log).toContain('a value that is not shown here')
  expect(log).not.toContain('never-to-be-read')
})

it.skipIf(chromium === undefined)('writes the diagnosis as a page, too', async () => {
  const { found } = await staging()
  await found.sql(`CREATE TABLE accounts (id bigint PRIMARY KEY, email text);
CREATE TABLE orders (id bigint PRIMARY KEY, "<script>alert(1)</script>" text); ${recorded(1)}`)
  const file = join(found.repository.directory, '..', `doctor-${process.pid}.html`)
  writeFileSync(file, renderHtml(await found.examine()))
  onTestFinished(() => rmSync(file))
  const { page, complaints } = await openInBrowser(file)
  expect(complaints).toEqual([])
  const text = String(await page.evaluate('document.body.innerText'))
  expect(text).toMatch(/^something is wrong: PostgreSQL 18/)
  expect(text).toContain('To repair it, in this order')
  expect(await page.evaluate('document.scripts.length')).toBe(1)
  if (process.env.SCREENSHOTS !== undefined)
    await page.screenshot({ path: join(process.env.SCREENSHOTS, 'doctor.png'), fullPage: true })
})
