import { join } from 'node:path'
import { programText } from './program-text.ts'
import type { Cache, Installed } from './runner.ts'

/** What `rust` builds: the runners of Rust are libraries, and programs embed them. */
export const rustVersions = { sqlx: '0.9.0', refinery: '0.10.0', diesel: '2.3.2' } as const

const manifest = `[package]
name = "program"
version = "0.0.0"
edition = "2021"

[profile.dev]
debug = 0

[dependencies]
sqlx = { version = "=${rustVersions.sqlx}", default-features = false, features = ["runtime-tokio", "postgres", "migrate"] }
tokio = { version = "1", features = ["rt"] }
refinery = { version = "=${rustVersions.refinery}", features = ["postgres"] }
postgres = "0.19"
diesel = { version = "=2.3.14", default-features = false, features = ["postgres"] }
diesel_migrations = "=${rustVersions.diesel}"
`

/** Diesel needs the headers of libpq (Debian: libpq-dev). */
export async function rust(
  cache: Cache,
  runner: keyof typeof rustVersions,
  directory: string,
): Promise<Installed> {
  const program = await cache.cargo('rust', manifest, await programText('runners.rs'))
  return {
    apply: (tree, server, database) => ({
      command: program,
      args: [runner, join(tree, directory), `${server.url(database)}?sslmode=disable`],
    }),
  }
}
