/**
 * `node scripts/shipped-modules.ts`: writes down the digest of every library that PGlite ships for its PostgreSQL to
 * load. The worker loads no other. To be run again when PGlite moves to another version.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Extensions, PGlite } from '@electric-sql/pglite'

const root = join(import.meta.dirname, '..')
const libraries = '/pglite/lib/postgresql'

/** By digest, the name of the library. */
export async function shippedModules(): Promise<Map<string, string>> {
  const contrib = readdirSync(join(root, 'node_modules/@electric-sql/pglite/dist/contrib'))
    .filter(file => file.endsWith('.js'))
    .map(file => file.slice(0, -3))
  const { vector } = await import('@electric-sql/pglite-pgvector')
  const extensions: Extensions = { vector }
  for (const name of contrib) {
    const exported = await import(`@electric-sql/pglite/contrib/${name}`)
    extensions[name] = exported[name]
  }
  const directory = gunzipSync(readFileSync(join(root, 'dist/pgdata.tar.gz')))
  const database = await PGlite.create({ extensions, loadDataDir: new Blob([directory]) })
  const files = (database as unknown as { mod: { FS: Files } }).mod.FS
  const modules = new Map<string, string>()
  for (const name of files.readdir(libraries).toSorted()) {
    if (!name.endsWith('.so')) continue
    const bytes = files.readFile(`${libraries}/${name}`)
    modules.set(createHash('sha256').update(bytes).digest('hex'), name)
  }
  await database.close()
  return modules
}

interface Files {
  readdir(path: string): string[]
  readFile(path: string): Uint8Array
}

export const shippedModulesFile = join(root, 'src/postgres/worker/shipped-modules.ts')

export function asSource(modules: ReadonlyMap<string, string>): string {
  const lines = [...modules].map(([digest, name]) => `  // ${name}\n  '${digest}',\n`)
  return `/** Written by scripts/shipped-modules.ts: SHA-256 of the libraries that PostgreSQL may load. */\nexport const shippedModules: readonly string[] = [\n${lines.join('')}]\n`
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(shippedModulesFile, asSource(await shippedModules()))
  process.exit(0)
}
