import type { PostgresError } from './engine.ts'

/** Something that the real database has and the scratch database has not: no fault of the migration. */
export interface Environmental {
  what: 'extension' | 'library' | 'role' | 'schema' | 'privilege' | 'setting'
  name: string
  /** A sentence with what is missing and the line of configuration, or the flag, that provides it. */
  provide: string
}

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

/** Tells an error of the environment from one of the migration. */
export function environmental(error: PostgresError): Environmental | undefined {
  return (
    extension(error) ?? library(error) ?? role(error) ?? schema(error) ?? privilege(error) ?? setting(error)
  )
}

function extension(error: PostgresError): Environmental | undefined {
  const name =
    /^extension "(.+)" is not available$/.exec(error.message)?.[1] ??
    /extension control file ".*?([^/\\"]+)\.control"/.exec(error.message)?.[1] ??
    /^required extension "(.+)" is not installed$/.exec(error.message)?.[1] ??
    /^extension "(.+)" (?:has no (?:installation script|update path)|must be loaded)/.exec(error.message)?.[1]
  if (name === undefined) return undefined
  return {
    what: 'extension',
    name,
    provide: `The extension "${name}" is not installed on the engine that replays. Give a server that has it: \`--postgres URL\` (input \`postgres\`), for instance a service container of an image that brings it.`,
  }
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
