/**
 * `node scripts/prepare-pgdata.ts`: makes dist/pgdata.tar.gz, an empty data directory of the embedded PostgreSQL.
 * It is a checked-in input, made again only when PGlite moves to another version: it has a random system
 * identifier, so no two are alike.
 */
import { writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { preparedDirectory } from '../src/postgres/embedded-files.ts'

// Small segments of the write-ahead log: less to unpack at every start.
const database = await PGlite.create({ initDbStartParams: ['--wal-segsize=1', '--no-sync'] })
await database.query('vacuum (freeze, analyze)')
await database.query('checkpoint')
const directory = await database.dumpDataDir('none')
await writeFile(preparedDirectory(), gzipSync(new Uint8Array(await directory.arrayBuffer()), { level: 9 }))
await database.close()
