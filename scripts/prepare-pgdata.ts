/**
 * `node scripts/prepare-pgdata.ts`: makes dist/pgdata.tar.gz, an empty data directory of the embedded PostgreSQL.
 * It is a checked-in input, made again only when PGlite moves to another version. Each making gives the same bytes:
 * with `--check` it is made again and compared, and nothing is written.
 */
import './fixed-world.ts'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { preparedDirectory } from '../src/postgres/embedded-files.ts'

// Small segments of the write-ahead log: less to unpack at every start.
const database = await PGlite.create({ initDbStartParams: ['--wal-segsize=1', '--no-sync'] })
await database.query('vacuum (freeze, analyze)')
await database.query('checkpoint')
await removeSpareSegments(database)
const directory = await database.dumpDataDir('none')
const made = new Uint8Array(await directory.arrayBuffer())
await database.close()
if (process.argv.includes('--check')) {
  // The archive is compared and not its compression, which differs between versions of zlib.
  const kept = gunzipSync(await readFile(preparedDirectory()))
  const [want, is] = [made, kept].map(bytes => createHash('sha256').update(bytes).digest('hex'))
  if (want !== is) {
    console.error(`dist/pgdata.tar.gz is not what scripts/prepare-pgdata.ts makes: ${is}, and not ${want}.`)
    process.exitCode = 1
  }
} else await writeFile(preparedDirectory(), gzipSync(made, { level: 9 }))

/** PostgreSQL keeps old segments of the log to write over: nobody reads them, and each start would unpack them. */
async function removeSpareSegments(database: PGlite): Promise<void> {
  const { rows } = await database.query<{ name: string }>(
    'select name from pg_ls_waldir() where name > pg_walfile_name(pg_current_wal_insert_lsn())',
  )
  for (const { name } of rows) database.Module.FS.unlink(`/pglite/data/pg_wal/${name}`)
}
