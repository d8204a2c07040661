import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { expect, inject, onTestFinished } from 'vitest'
import { unknownAuthor } from '../../src/config/trust.ts'
import type { Diagnosis } from '../../src/modes/doctor/diagnosis.ts'
import { type DoctorRequest, doctor } from '../../src/modes/doctor/doctor.ts'
import { renderScript } from '../../src/modes/doctor/script.ts'
import { type Files, TestRepository } from '../support/git-repository.ts'
import { ownServer } from '../support/own-server.ts'

const serverUrl = ownServer()

interface Surroundings {
  server?: string
  /** More variables of its programs. */
  settings?: (url: URL) => Record<string, string>
}

/** A project with a real database of its own. */
export interface Project {
  repository: TestRepository
  url: string
  /** Runs SQL as the owner of the database. */
  sql(text: string): Promise<pg.QueryResult>
  /** Runs a program in the project; throws with what it said where it fails. */
  run(program: string, ...args: string[]): string
  tryRun(program: string, ...args: string[]): { ok: boolean; said: string }
  examine(more?: Partial<DoctorRequest>): Promise<Diagnosis>
  /** Answers every question of the script with yes. */
  followScript(diagnosis: Diagnosis): string
}

export async function project(
  files: Files,
  bin: string,
  { server = serverUrl(), settings = () => ({}) }: Surroundings = {},
): Promise<Project> {
  const name = `doctor_${randomUUID().slice(0, 8)}`
  await query(server, `CREATE DATABASE ${name}`)
  const url = new URL(server.replace(/^postgres:/, 'postgresql:'))
  url.pathname = `/${name}`
  url.searchParams.set('sslmode', 'disable')
  onTestFinished(async () => {
    await query(server, `DROP DATABASE ${name} WITH (FORCE)`)
  })
  const repository = TestRepository.create()
  repository.commit(files, 'the project')
  const environment = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    DATABASE_URL: url.href,
    PGDATABASE: name,
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGHOST: url.hostname,
    PGPORT: url.port,
    ...settings(url),
  }
  const tryRun = (program: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: repository.directory,
      env: environment,
      encoding: 'utf8',
      input: 'y\n'.repeat(100),
    })
    return { ok: status === 0, said: `${stdout}${stderr}` }
  }
  const run = (program: string, ...args: string[]): string => {
    const { ok, said } = tryRun(program, ...args)
    if (!ok) throw new Error(`${program} ${args.join(' ')}: ${said}`)
    return said
  }
  return {
    repository,
    url: url.href,
    sql: text => query(url.href, text),
    run,
    tryRun,
    examine: more =>
      doctor(
        {
          database: url.href,
          repo: repository.directory,
          only: [],
          preflight: false,
          postgres: inject('postgresUrl'),
          allowProduction: false,
          allowOtherDatabases: true,
          timeout: 300,
          statementTimeout: 60,
          trust: unknownAuthor,
          ...more,
        },
        () => {},
      ),
    followScript(diagnosis) {
      const path = join(repository.directory, '..', `${name}.sh`)
      writeFileSync(path, renderScript(diagnosis))
      return run('sh', path)
    },
  }
}

export async function query(url: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await client.query(text)
  } finally {
    await client.end()
  }
}

/** The migrations that are not simply recorded, by their state. */
export function statesOf({ histories }: Diagnosis): Record<string, string> {
  return Object.fromEntries(
    histories.flatMap(({ migrations }) =>
      migrations.flatMap(({ id, state }) =>
        state === 'applied' || state === 'other-package' ? [] : [[id, state]],
      ),
    ),
  )
}

export function commandsIn({ histories }: Diagnosis): string[] {
  return histories.flatMap(({ runbook }) =>
    runbook.flatMap(({ actions }) => actions.map(action => ('sql' in action ? action.sql : action.command))),
  )
}

/** Why steps of the way out are not proven. */
export function doubtsIn({ histories, unknowns }: Diagnosis): string[] {
  return [
    ...unknowns,
    ...histories.flatMap(({ runbook }) =>
      runbook.flatMap(({ proof }) => (proof.proven ? [] : [proof.reason])),
    ),
  ]
}

/** The way out, followed to its end, leads to a database that a second doctor calls healthy. */
export async function isHealed(found: Project): Promise<void> {
  found.followScript(await found.examine())
  const after = await found.examine()
  expect({ states: statesOf(after), doubts: doubtsIn(after), verdict: after.verdict }).toEqual({
    states: {},
    doubts: [],
    verdict: 'healthy',
  })
}
