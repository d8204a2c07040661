import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readArguments } from '../../src/cli/program.ts'
import { runDoctor } from '../../src/cli/run-doctor.ts'
import { diagnosisSchema } from '../../src/modes/doctor/diagnosis.ts'
import { project } from './support.ts'

const up = (sql: string) => `-- migrate:up\n${sql}\n\n-- migrate:down\n`

/** What the command line prints, as it was asked for. */
async function doctor(...args: string[]) {
  const invocation = readArguments(['doctor', ...args], '0', () => {})
  if (invocation.command !== 'doctor') throw new Error(`that is ${invocation.command}`)
  return runDoctor(invocation.flags, () => {})
}

it('prints text, JSON by its schema and Markdown, writes the script, and ends with the code of the verdict', {
  timeout: 120_000,
}, async () => {
  const found = await project(
    {
      'package.json': '{"devDependencies": {"dbmate": "2"}}',
      'db/migrations/20250101000000_users.sql': up('CREATE TABLE users (id bigint PRIMARY KEY, phone text);'),
      'db/migrations/20250102000000_phone.sql': up('ALTER TABLE users ALTER COLUMN phone SET NOT NULL;'),
    },
    '',
  )
  await found.sql(`CREATE TABLE users (id bigint PRIMARY KEY, phone text);
    INSERT INTO users SELECT i, CASE WHEN i > 3 THEN 'x' END FROM generate_series(1, 10) AS i;
    CREATE TABLE schema_migrations (version varchar PRIMARY KEY); INSERT INTO schema_migrations VALUES ('20250101000000')`)
  const common = ['--database', found.url, '--repo', found.repository.directory]
  const healthy = await doctor(...common)
  expect(healthy.code).toBe(0)
  expect(healthy.text).toContain('HEALTHY  PostgreSQL ')
  expect(healthy.text).toContain('1. Apply 20250102000000_phone (proven on a scratch copy)')

  const json = await doctor(...common, '--format', 'json', '--preflight')
  const diagnosis = diagnosisSchema.parse(JSON.parse(json.text))
  expect([json.code, diagnosis.verdict]).toEqual([1, 'wrong'])
  expect(diagnosis.preflight?.map(({ path, rows }) => [path, rows])).toEqual([
    ['db/migrations/20250102000000_phone.sql', '3'],
  ])
  expect(json.text).not.toContain(new URL(found.url).password)

  await found.sql('ALTER TABLE users DROP COLUMN phone')
  const script = join(found.repository.directory, '..', 'way-out.sh')
  const markdown = await doctor(...common, '--format', 'markdown', '--script', script)
  expect(markdown.code).toBe(1)
  expect(markdown.text).toContain('## ❌ Something is wrong')
  expect(markdown.text).toContain('ALTER TABLE users ADD COLUMN phone text;')
  expect(readFileSync(script, 'utf8')).toContain(
    'Step 1 of 2: Bring the structure to what the recorded migrations create',
  )

  const nowhere = await doctor(
    '--database',
    'postgres://nobody:secret-word@127.0.0.1:1/app',
    '--repo',
    found.repository.directory,
  )
  expect([nowhere.code, nowhere.text.includes('secret-word')]).toEqual([2, false])
  expect(nowhere.text).toContain('Could not connect to postgres://nobody:***@127.0.0.1:1/app')
})
