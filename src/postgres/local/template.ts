import { createHash, randomBytes } from 'node:crypto'
import { chownSync, lstatSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { parentOfRuns, pathFor, removeStaleDirectories } from '../../process/clean-up.ts'
import type { ServerRemover } from '../../process/server-directory.ts'
import { EngineUnavailableError } from '../engine.ts'
import type { Identity } from './identity.ts'
import type { Installation } from './installations.ts'
import { runProgram } from './programs.ts'

/** The role that migrations run as. It has the name that most databases know, and none of a superuser's rights. */
export const migratingRole = 'postgres'
/** Whoever owns what belongs to all. Nobody can log in as it. */
const owner = 'cluster_owner'

/** What the first scratch database can be; it has the name of one, so that nobody takes it for something else. */
export const preparedDatabase = 'migration_gate_000000000000_0'

/** Milliseconds. */
const timeouts = { initdb: 120_000, copy: 120_000 }

/** It is gone when the run is: nothing has to last, and nobody else comes. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_replication_slots: '0',
  max_logical_replication_workers: '0',
  max_prepared_transactions: '0',
  max_connections: '40',
  max_locks_per_transaction: '1024',
  max_wal_size: '4GB',
  min_wal_size: '32MB',
  checkpoint_timeout: '1d',
  autovacuum: 'off',
  shared_buffers: '128MB',
  // In the data directory, where it goes with it.
  dynamic_shared_memory_type: 'mmap',
  restart_after_crash: 'off',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_min_messages: 'fatal',
  log_min_error_statement: 'panic',
  password_encryption: 'scram-sha-256',
}

/**
 * Rights that a role with CREATEROLE could give itself before PostgreSQL 16: programs, files and connections of the machine.
 * Where nobody has them, nobody can give them.
 */
const predefined = [
  'pg_execute_server_program',
  'pg_read_server_files',
  'pg_write_server_files',
  'pg_create_subscription',
]

const names = predefined.map(name => `'${name}'`).join(', ')

/** As a superuser, before anybody can connect; one statement a line. */
function roles(password: string): string {
  return statements([
    `CREATE ROLE ${migratingRole} LOGIN NOSUPERUSER CREATEDB CREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '${password}'`,
    `ALTER ROLE ${owner} NOLOGIN`,
    `DELETE FROM pg_catalog.pg_auth_members WHERE roleid IN (SELECT oid FROM pg_catalog.pg_authid WHERE rolname IN (${names})) OR member IN (SELECT oid FROM pg_catalog.pg_authid WHERE rolname IN (${names}))`,
    `DELETE FROM pg_catalog.pg_authid WHERE rolname IN (${names})`,
  ])
}

const databases = statements([
  `UPDATE pg_catalog.pg_database SET datistemplate = false WHERE datname = 'template1'`,
  // Each file is one more to copy.
  'DROP DATABASE template1',
  `CREATE DATABASE ${preparedDatabase} TEMPLATE template0 OWNER ${migratingRole}`,
  'CHECKPOINT',
])

function statements(all: readonly string[]): string {
  return all.map(one => `${one};\n`).join('')
}

/** From 15 on, the owner of a database owns its schema. */
function olderPublicSchema(major: number): string {
  if (major >= 15) return ''
  return `ALTER SCHEMA public OWNER TO ${major === 14 ? 'pg_database_owner' : migratingRole};\n`
}

export interface TemplateRequest {
  installation: Installation
  identity: Identity
  remover: ServerRemover
  /** What does not exist yet, and shall be the data directory. */
  target: string
  /** The cache; undefined: the user's. */
  cache: string | undefined
}

/**
 * A new data directory, copied from a prepared one where this user has one of this version.
 * @returns the password of the migrating role
 * @throws {EngineUnavailableError}
 */
export async function newDataDirectory(request: TemplateRequest): Promise<string> {
  const cache = openCache(request.cache ?? cacheDirectory())
  if (!cache) return await create(request)
  const template = join(cache, nameOf(request))
  const copied = await copyFrom(template, request)
  if (copied !== undefined) return copied
  const password = await create(request)
  await keep(template, cache, password, request)
  return password
}

/** Everything that the prepared directory depends on. */
function nameOf({ installation: { bin, version, major }, identity }: TemplateRequest): string {
  const program = statSync(join(bin, 'postgres'))
  const key = JSON.stringify([
    [bin, version, program.size, program.mtimeMs, process.arch],
    [identity.uid ?? process.getuid?.() ?? null, identity.gid ?? null],
    [roles(''), olderPublicSchema(major), databases, initdb(''), settings, access],
  ])
  return `postgres-${major}-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
}

function cacheDirectory(env: NodeJS.ProcessEnv = process.env): string {
  const named = env.XDG_CACHE_HOME
  const parent = named?.startsWith('/')
    ? named
    : homedir() === '/'
      ? parentOfRuns()
      : join(homedir(), '.cache')
  return join(parent, 'migration-gate')
}

/** Undefined: it can't be written, or somebody else could have written what is in it. */
function openCache(path: string): string | undefined {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    return isOursAlone(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** Nobody but this user and root may write it, or put another one in its place. */
function isOursAlone(path: string): boolean {
  const uid = process.getuid?.()
  const own = lstatSync(path)
  if (!own.isDirectory() || own.uid !== uid || (own.mode & 0o077) !== 0) return false
  for (let parent = dirname(path); ; parent = dirname(parent)) {
    const { mode, uid: theirs } = statSync(parent)
    const sticky = (mode & 0o1000) !== 0
    if ((theirs !== uid && theirs !== 0) || ((mode & 0o022) !== 0 && !sticky)) return false
    if (parent === dirname(parent)) return true
  }
}

const files = { data: 'data', password: 'password' }

/** The password of the copy; undefined: there is no template. */
async function copyFrom(template: string, request: TemplateRequest): Promise<string | undefined> {
  let password: string
  try {
    if (!isOursAlone(template)) return undefined
    password = readFileSync(join(template, files.password), 'utf8')
  } catch {
    return undefined
  }
  const why = await copy(join(template, files.data), request.target, request)
  if (why !== undefined) throw unavailable(request.installation, `could not be copied from ${template}`, why)
  return password
}

/** Copies a directory that does not exist yet, sharing its blocks where the file system can. */
async function copy(from: string, to: string, { remover }: TemplateRequest): Promise<string | undefined> {
  const run = { identity: {}, remover, timeout: timeouts.copy }
  const sharing = process.platform === 'darwin' ? ['-cRp'] : ['-a', '--reflink=auto']
  const why = await runProgram('cp', [...sharing, from, to], run)
  if (why === undefined) return undefined
  await rm(to, { recursive: true, force: true })
  return runProgram('cp', ['-Rp', from, to], run)
}

function initdb(target: string): string[] {
  return [
    ...['-D', target, '-U', owner, '-E', 'UTF8', '--locale=C', '--auth=reject', '--wal-segsize=1'],
    ...['--no-sync', '--no-instructions'],
  ]
}

/** Only the migrating role, only here, only with its password. */
const access = `local all ${migratingRole} scram-sha-256\n`

async function create(request: TemplateRequest): Promise<string> {
  const { installation, identity, remover, target } = request
  const { bin, major } = installation
  mkdirSync(target, { mode: 0o700 })
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(target, identity.uid, identity.gid)
  const run = { identity, remover, timeout: timeouts.initdb }
  const why = await runProgram(join(bin, 'initdb'), initdb(target), run)
  if (why !== undefined) throw unavailable(installation, 'could not be prepared by initdb', why)
  await writeFile(
    join(target, 'postgresql.conf'),
    Object.entries(settings)
      .map(([name, value]) => `${name} = '${value}'\n`)
      .join(''),
  )
  await writeFile(join(target, 'pg_hba.conf'), access)
  const password = randomBytes(24).toString('hex')
  const single = (database: string, input: string) =>
    runProgram(
      join(bin, 'postgres'),
      ['--single', '-D', target, '-c', 'exit_on_error=on', '-c', 'log_min_messages=error', database],
      { ...run, input },
    )
  const older = olderPublicSchema(major)
  const failed =
    (await single('postgres', roles(password))) ??
    (older === '' ? undefined : await single('template0', older)) ??
    (await single('postgres', databases))
  if (failed !== undefined) throw unavailable(installation, 'could not be prepared', failed)
  await removeMaps(target)
  return password
}

/** Maps of free space and of visible rows: PostgreSQL does without, and they are a third of all files. */
async function removeMaps(target: string): Promise<void> {
  for (const directory of [join(target, 'global'), ...(await directoriesIn(join(target, 'base')))])
    for (const name of await readdir(directory))
      if (/^\d+_(?:fsm|vm)$/.test(name)) await rm(join(directory, name))
}

async function directoriesIn(parent: string): Promise<string[]> {
  return (await readdir(parent)).map(name => join(parent, name))
}

/** Milliseconds. Other versions of the programs, or of the gate, will not ask for theirs again. */
const outdated = 30 * 24 * 60 * 60 * 1000

async function removeOld(cache: string): Promise<void> {
  for (const path of (await directoriesIn(cache)).filter(one => /\/postgres-\d+-[0-9a-f]{16}$/.test(one)))
    if ((await stat(path)).mtimeMs < Date.now() - outdated) await rm(path, { recursive: true, force: true })
}

/** For the next run. That there is none costs time and nothing else. */
async function keep(
  template: string,
  cache: string,
  password: string,
  request: TemplateRequest,
): Promise<void> {
  const temporary = pathFor('template', cache)
  try {
    await mkdir(temporary, { mode: 0o700 })
    const why = await copy(request.target, join(temporary, files.data), request)
    if (why === undefined) {
      await writeFile(join(temporary, files.password), password, { mode: 0o600 })
      await rename(temporary, template)
      await removeStaleDirectories(cache)
      await removeOld(cache)
      return
    }
  } catch {
    // Another run was faster, or there is no room.
  }
  await rm(temporary, { recursive: true, force: true }).catch(() => undefined)
}

function unavailable({ bin, version }: Installation, what: string, why: string): EngineUnavailableError {
  return new EngineUnavailableError(
    `The data directory of the local PostgreSQL ${version} (${bin}) ${what}: ${why}. Correct that, or use \`--postgres embedded\` (input \`postgres\`).`,
  )
}
