import { byName } from '../text/by-name.ts'
import { embeddedExtensions } from './embedded-extensions.ts'
import type { Environmental, PostgresError } from './postgres-error.ts'

/** Schemas that platforms make before the first migration. */
const platformSchemas = [
  'auth',
  'storage',
  'extensions',
  'vault',
  'realtime',
  'graphql',
  'graphql_public',
  'net',
  'cron',
  'pgsodium',
  'supabase_functions',
  'supabase_migrations',
  'hdb_catalog',
  'neon_auth',
]

/** Says an error of the environment from one of the migration. */
export function environmental(error: PostgresError): Environmental | undefined {
  return (
    error.environment ??
    extension(error) ??
    schema(error) ??
    broughtByExtension(error) ??
    library(error) ??
    role(error) ??
    privilege(error) ??
    setting(error) ??
    resource(error)
  )
}

/** Codes by which PostgreSQL says what is wrong with it, or that somebody else was at work; class 57 holds 57014, too. */
const ofTheServer = new Set([
  '40001', // serialization_failure: a scratch database has one session
  '40P01', // deadlock_detected
  '55P03', // lock_not_available
  '54001', // statement_too_complex: the stack that the server has
])

/** Connections, resources, operators, the system, and errors inside of PostgreSQL. */
const classesOfTheServer = new Set(['08', '53', '57', '58', 'XX'])

/** A migration may set a shorter timeout of its own: an engine that can tell the two apart says so in the error. */
const queryCanceled = '57014'

function resource(error: PostgresError): Environmental | undefined {
  const { code, message, hint } = error
  if (code === queryCanceled) return undefined
  if (!ofTheServer.has(code) && !classesOfTheServer.has(code.slice(0, 2))) return undefined
  const advice = hint === undefined ? '' : ` PostgreSQL's hint: ${hint.replace(/\.?$/, '.')}`
  return {
    what: 'resource',
    name: code,
    provide: `The server that replays could not do its work (${message}, SQLSTATE ${code}), which says nothing about the migration.${advice} Correct that on the server, or use another one, and run again.`,
  }
}

function extension(error: PostgresError): Environmental | undefined {
  const name =
    /^extension "(.+)" is not available$/.exec(error.message)?.[1] ??
    /extension control file "([^"]*)\.control"/.exec(error.message)?.[1]?.split(/[/\\]/).at(-1) ??
    /^required extension "(.+)" is not installed$/.exec(error.message)?.[1] ??
    /^extension "(.+)" (?:has no (?:installation script|update path)|must be loaded)/.exec(error.message)?.[1]
  if (name === undefined) return undefined
  return {
    what: 'extension',
    name,
    provide: `The extension "${name}" is not installed on the engine that replays. Give a server that has it: \`--postgres URL\` (input \`postgres\`), for instance a service container of an image that brings it.`,
  }
}

/** Types by the extension that brings them: nobody else makes types of these names. */
const types: Readonly<Record<string, string>> = byName({
  geometry: 'postgis',
  geography: 'postgis',
  box2d: 'postgis',
  box3d: 'postgis',
  raster: 'postgis_raster',
  vector: 'vector',
  halfvec: 'vector',
  sparsevec: 'vector',
  citext: 'citext',
  hstore: 'hstore',
  ltree: 'ltree',
  lquery: 'ltree',
  ltxtquery: 'ltree',
})

/** Schemas that belong to one extension. */
const schemas: Readonly<Record<string, string>> = byName({
  cron: 'pg_cron',
  net: 'pg_net',
  vault: 'supabase_vault',
  pgmq: 'pgmq',
  pgsodium: 'pgsodium',
  partman: 'pg_partman',
})

/** A type, function or table that is not there, as the extension that would bring it is made by no migration. */
function broughtByExtension(error: PostgresError): Environmental | undefined {
  const [, schema, type] =
    /^type "(?:([^".]+)\.)?([^".]+?)(?:\[\])?" does not exist$/.exec(error.message) ?? []
  const [, owner] =
    /^(?:function|procedure|aggregate) ([^".(]+)\.[^(]+\(.*does not exist$/.exec(error.message) ??
    /^(?:type|relation|operator class) "([^".]+)\.[^"]+" does not exist\b/.exec(error.message) ??
    []
  const name = own(types, type) ?? own(schemas, schema ?? owner)
  if (name === undefined || !['42704', '42883', '42P01'].includes(error.code)) return undefined
  return {
    what: 'extension',
    name,
    unnamed: true,
    provide: `It needs the extension "${name}" (${error.message}), which no migration before it makes. If the real database has it, add \`create extension if not exists ${identifier(name)}\` to \`prepare:\` in .migration-gate.yml${embeddedExtensions.includes(name) ? '' : ', and replay on a server that has it: `--postgres URL` (input `postgres`)'}.`,
  }
}

function own(names: Readonly<Record<string, string>>, key: string | undefined): string | undefined {
  return key !== undefined && Object.hasOwn(names, key) ? names[key] : undefined
}

function library(error: PostgresError): Environmental | undefined {
  if (error.code !== '58P01') return undefined
  const name = /"([^"]+)"/.exec(error.message)?.[1] ?? 'a file'
  return {
    what: 'library',
    name,
    provide: `The file "${name}" is missing on the engine that replays. Give a server that has it: \`--postgres URL\` (input \`postgres\`).`,
  }
}

function role(error: PostgresError): Environmental | undefined {
  const name = error.code === '42704' ? /^role "(.+)" does not exist$/.exec(error.message)?.[1] : undefined
  if (name === undefined) return undefined
  return {
    what: 'role',
    name,
    provide: `The role "${name}" does not exist on the engine that replays. If the real database has it, add \`create role ${identifier(name)}\` to \`prepare:\` in .migration-gate.yml.`,
  }
}

function schema(error: PostgresError): Environmental | undefined {
  const name = error.code === '3F000' ? /^schema "(.+)" does not exist$/.exec(error.message)?.[1] : undefined
  if (name === undefined || !platformSchemas.includes(name)) return undefined
  return {
    what: 'schema',
    name,
    provide: `The schema "${name}" does not exist on the engine that replays. If the platform makes it, add \`create schema ${identifier(name)}\`, and what the migrations use of it, to \`prepare:\` in .migration-gate.yml.`,
  }
}

/** Not every 42501: a migration may really lack a GRANT. These are what only a superuser may do. */
function privilege(error: PostgresError): Environmental | undefined {
  if (error.code !== '42501') return undefined
  const words = `${error.message} ${error.detail ?? ''} ${error.hint ?? ''}`
  if (
    !/superuser|permission denied to (?:create|alter|drop|set|grant)|must have (?:CREATEROLE|CREATEDB|REPLICATION|BYPASSRLS)|"?(?:CREATEROLE|BYPASSRLS|REPLICATION)"? attribute/i.test(
      words,
    )
  ) {
    return undefined
  }
  return {
    what: 'privilege',
    name: 'superuser',
    provide: `The role that replays may not do that (${error.message}). Let \`--postgres URL\` (input \`postgres\`) log in as a superuser, or use \`--postgres embedded\`, where the role is one.`,
  }
}

function setting(error: PostgresError): Environmental | undefined {
  if (error.code !== '55000' && error.code !== '0A000' && error.code !== '42704') return undefined
  const preload = /must be loaded via "?shared_preload_libraries/.test(error.message)
  const name = preload ? /^(?:extension )?"?([\w-]+)"?/.exec(error.message)?.[1] : undefined
  const level = /"?(wal_level)"?.{0,20}\blogical\b/.exec(error.message)?.[1]
  const missing = name ?? level
  if (missing === undefined) return undefined
  return {
    what: 'setting',
    name: missing,
    provide: `The engine that replays is not set up for this (${error.message}). Give a server with that setting: \`--postgres URL\` (input \`postgres\`).`,
  }
}

function identifier(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}
