import { describe, expect, it } from 'vitest'
import { checkFiles, line } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'
import { table } from './layouts/layout.ts'

const script = (...more: string[]) => `#!/bin/sh
set -e
flyway \\
    -locations="filesystem:/tmp/migrations" \\
    -url="jdbc:postgresql://$PGHOST/app" \\
${more.map(one => `    ${one} \\\n`).join('')}    migrate
`

const history = { 'db/migrations/V1__a.sql': table('a'), 'db/migrations/V3__c.sql': table('c') }
const late = { 'db/migrations/V2__b.sql': table('b') }

/** What is found of a change, where base has these files as well. */
async function found(start: Files, change: Files = late): Promise<string[]> {
  const { report } = await checkFiles({ start: { ...history, ...start }, change }, { replay: 'auto' })
  expect(report.coverage.histories.map(({ framework }) => framework)).toEqual(['flyway'])
  return report.findings.filter(({ severity }) => severity === 'error').map(line)
}

const tooLate = ['error out-of-order db/migrations/V2__b.sql:1:1']

describe('what starts Flyway says how it runs', () => {
  it.each<[string, Files, string[]]>([
    ['nothing', {}, tooLate],
    ['a script beside the migrations', { 'db/migrate.sh': script('-outOfOrder=true') }, []],
    ['one that says no', { 'db/migrate.sh': script('-outOfOrder=false') }, tooLate],
    ['one that a shell fills in', { 'db/migrate.sh': script('-outOfOrder=$LATE') }, tooLate],
    [
      'two that differ',
      { 'db/a.sh': script('-outOfOrder=true'), 'db/b.sh': script('-outOfOrder=false') },
      tooLate,
    ],
    ['one elsewhere', { 'other/migrate.sh': script('-outOfOrder=true') }, tooLate],
    ['one of another program', { 'db/migrate.sh': 'other -outOfOrder=true migrate\n' }, tooLate],
    [
      'a variable of an image',
      { 'db/Dockerfile': 'FROM flyway/flyway:11\nENV FLYWAY_OUT_OF_ORDER=true\n' },
      [],
    ],
    ['another variable', { 'db/Dockerfile': 'FROM flyway/flyway:11\nENV FLYWAY_MIXED=true\n' }, tooLate],
    [
      'a script of a package',
      { 'db/package.json': '{ "scripts": { "migrate": "flyway -outOfOrder=true migrate" } }' },
      [],
    ],
    ['its own file', { 'db/flyway.conf': 'flyway.outOfOrder=false\n' }, tooLate],
    [
      'a script that outranks that',
      { 'db/flyway.conf': 'flyway.outOfOrder=false\n', 'db/migrate.sh': script('-outOfOrder=true') },
      [],
    ],
  ])('%s', async (_, start, expected) => {
    expect(await found(start)).toEqual(expected)
  })

  it('a script that the change brings does not count', async () => {
    expect(await found({}, { ...late, 'db/migrate.sh': script('-outOfOrder=true') })).toEqual(tooLate)
  })

  it('statements of both kinds may be in one file where it says so', async () => {
    const mixed = {
      'db/migrations/V4__d.sql': `${table('d')}CREATE INDEX CONCURRENTLY d_i ON a (id);\n`,
    }
    const lock = '-postgresql.transactional.lock=false'
    expect(await found({ 'db/migrate.sh': script(lock) }, mixed)).toEqual([
      'error replay-failed db/migrations/V4__d.sql:2:8',
    ])
    expect(await found({ 'db/migrate.sh': script(lock, '-mixed=true') }, mixed)).toEqual([])
  })

  it.each([
    ['7.8.1-alpine', []],
    ['9.0.4', []],
    ['9.1.2', ['error replay-failed db/migrations/V4__d.sql:1:8']],
    ['11', ['error replay-failed db/migrations/V4__d.sql:1:8']],
    ['latest', ['error replay-failed db/migrations/V4__d.sql:1:8']],
  ])('its lock is a transaction since 9.1: image %s', async (version, expected) => {
    const concurrently = { 'db/migrations/V4__d.sql': 'CREATE INDEX CONCURRENTLY d_i ON a (id);\n' }
    const image = {
      'db/Dockerfile.flyway': `FROM flyway/flyway:${version}\nCOPY migrations /tmp/migrations\n`,
    }
    expect(await found(image, concurrently)).toEqual(expected)
  })
})
