import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { django } from '../../../../src/frameworks/django/django.ts'
import { djangoInterpreter } from '../../../../src/frameworks/django/replay/interpreter.ts'
import { History } from '../../../../src/model/history.ts'
import { runOrder } from '../../../../src/model/order.ts'
import type { Tree } from '../../../../src/model/tree.ts'
import type { ScratchDatabase } from '../../../../src/postgres/engine.ts'
import type { Interpreter, StepOutcome } from '../../../../src/replay/steps.ts'
import { type Catalog, catalogOf } from '../../../../src/schema/catalog.ts'

const run = promisify(execFile)

/** Django's own version table, which a static replay does not keep. */
const bookkeeping = ['public.django_migrations']

export interface StaticResult {
  catalog: Catalog
  /** What PostgreSQL refused: 'shop.0002_x: column … already exists'. */
  errors: string[]
  /** What could not be known. */
  unverified: string[]
  /** What was not run, or assumed. */
  skipped: string[]
  migrations: string[]
  /** Takes one of them back, the newest first. */
  takeBack(id: string): Promise<TakenBack>
}

/** What became of a down side: `why` it could not be followed, or that its runner refuses it. */
export interface TakenBack {
  why?: string
  /** What it says of rows that are not replayed. */
  rows?: string
}

/** Replays the migrations of a tree one after the other, each in a transaction of its own. */
export async function replayStatically(
  tree: Tree,
  database: ScratchDatabase,
  exclude: readonly string[] = [],
): Promise<StaticResult> {
  const readings = await django.read(await django.locate(tree, []), tree)
  const scope = readings.map(reading => new History(reading))
  const interpreter = djangoInterpreter(scope, tree, Number.POSITIVE_INFINITY)
  const result: Omit<StaticResult, 'catalog' | 'takeBack'> = {
    errors: [],
    unverified: [],
    skipped: [],
    migrations: [],
  }
  for (const migration of runOrder(scope, 'graph')) {
    const text = await tree.readText(migration.file)
    const autocommit = django.transactionOf?.(text) === 'autocommit'
    result.migrations.push(migration.id)
    if (!autocommit) await database.run('BEGIN')
    let failed = false
    const steps = interpreter.steps(migration, text)
    let answer: Parameters<typeof steps.next>[0]
    for (;;) {
      const next = await steps.next(answer)
      if (next.done) break
      const step = next.value
      answer = { kind: 'done', rows: [] }
      if (step.kind === 'unverified') result.unverified.push(`${migration.id}: ${step.why}`)
      else if (step.kind === 'skip') result.skipped.push(`${migration.id}: ${step.why}`)
      else if (step.kind === 'stops') result.errors.push(`${migration.id}: ${step.why}`)
      else {
        const outcome = await database.run(step.kind === 'ask' ? step.query : step.text)
        if (outcome.kind === 'ok') answer = { kind: 'done', rows: outcome.rows }
        else {
          const why =
            outcome.kind === 'error' ? `${outcome.error.code} ${outcome.error.message}` : outcome.kind
          // A question that fails is the program's to answer.
          if (!failed && step.kind === 'sql') result.errors.push(`${migration.id}: ${why}: ${step.text}`)
          failed ||= step.kind === 'sql'
          answer = { kind: 'failed', code: outcome.kind === 'error' ? outcome.error.code : '', message: why }
        }
      }
    }
    if (!autocommit) await database.run(failed ? 'ROLLBACK' : 'COMMIT')
  }
  const byId = new Map(scope.flatMap(({ migrations }) => migrations.map(one => [one.id, one] as const)))
  return {
    ...result,
    catalog: await catalogOf(database, [...bookkeeping, ...exclude]),
    async takeBack(id) {
      const migration = byId.get(id)
      const back = interpreter.back?.()
      if (!migration || !back) return { why: 'it is not known' }
      const text = await tree.readText(migration.file)
      const autocommit = django.transactionOf?.(text) === 'autocommit'
      return await takenBack(back.steps(migration, text), database, autocommit)
    },
  }
}

/** Runs the steps of a down side; all of it is taken back where one of them fails or is not known. */
export async function takenBack(
  steps: ReturnType<Interpreter['steps']>,
  database: ScratchDatabase,
  autocommit = false,
): Promise<TakenBack> {
  let answer: StepOutcome | undefined
  let why: string | undefined
  let rows: string | undefined
  if (!autocommit) await database.run('BEGIN')
  for (;;) {
    const next = await steps.next(answer)
    if (next.done) break
    const step = next.value
    answer = { kind: 'done', rows: [] }
    if (step.kind === 'unverified' || step.kind === 'stops') why ??= step.why
    if (step.kind === 'skip' && step.rows) rows ??= step.why
    if (step.kind !== 'sql' && step.kind !== 'ask') continue
    const outcome = await database.run(step.kind === 'ask' ? step.query : step.text)
    if (outcome.kind === 'ok') answer = { kind: 'done', rows: outcome.rows }
    else {
      const [code, message] =
        outcome.kind === 'error' ? [outcome.error.code, outcome.error.message] : ['', outcome.kind]
      if (step.kind === 'sql') why ??= `${code} ${message}: ${step.text}`
      answer = { kind: 'failed', code, message }
    }
  }
  if (!autocommit) await database.run(why === undefined ? 'COMMIT' : 'ROLLBACK')
  return { ...(why === undefined ? {} : { why }), ...(rows === undefined ? {} : { rows }) }
}

export interface RealProject {
  /** The interpreter with Django in it. */
  python: string
  /** What PYTHONPATH gets: the project's directory. */
  directory: string
  settings: string
}

/** Runs the real `migrate` on a scratch database of a server. Rejects with Django's own words where it fails. */
export async function migrateReally(
  { python, directory, settings }: RealProject,
  database: ScratchDatabase,
  serverUrl: string,
  exclude: readonly string[] = [],
): Promise<Catalog> {
  await run(python, ['-m', 'django', 'migrate', '--verbosity', '0', '--skip-checks'], {
    cwd: directory,
    env: await databaseEnvironment(database, serverUrl, directory, settings),
    maxBuffer: 50_000_000,
  })
  return await catalogOf(database, [...bookkeeping, ...exclude])
}

/** What a process of Django finds its project and a scratch database by. */
export async function databaseEnvironment(
  database: ScratchDatabase,
  serverUrl: string,
  directory: string,
  settings: string,
): Promise<Record<string, string>> {
  const outcome = await database.run('SELECT current_database()::text AS name')
  const url = new URL(serverUrl)
  return {
    PATH: process.env.PATH ?? '',
    PYTHONPATH: directory,
    PYTHONDONTWRITEBYTECODE: '1',
    DJANGO_SETTINGS_MODULE: settings,
    GATE_NAME: outcome.kind === 'ok' ? String(outcome.rows[0]?.name) : '',
    GATE_USER: decodeURIComponent(url.username),
    GATE_PASSWORD: decodeURIComponent(url.password),
    GATE_HOST: url.hostname,
    GATE_PORT: url.port,
  }
}

/** A settings module that takes its database from the environment. */
export function settingsModule(installed: readonly string[], more = ''): string {
  return `import os
SECRET_KEY = 'x'
USE_TZ = True
INSTALLED_APPS = [${installed.map(app => JSON.stringify(app)).join(', ')}]
DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'NAME': os.environ.get('GATE_NAME'), 'USER': os.environ.get('GATE_USER'),
    'PASSWORD': os.environ.get('GATE_PASSWORD'), 'HOST': os.environ.get('GATE_HOST'), 'PORT': os.environ.get('GATE_PORT')}}
MIDDLEWARE = []
ROOT_URLCONF = None
TEMPLATES = [{'BACKEND': 'django.template.backends.django.DjangoTemplates', 'APP_DIRS': True, 'OPTIONS': {'context_processors': [
    'django.template.context_processors.request', 'django.contrib.auth.context_processors.auth', 'django.contrib.messages.context_processors.messages']}}]
SITE_ID = 1
STATIC_URL = '/static/'
${more}
`
}
