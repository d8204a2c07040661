import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Ended, run } from '../conformance/runners/harness/process.ts'
import { changedFiles } from './repository.ts'
import { squawk } from './squawk.ts'
import type { Bench, Tool } from './tool.ts'

const folder = 'file://migrations?format=golang-migrate'

function atlas(directory: string, { atlas }: Bench, args: readonly string[]): Promise<Ended> {
  if (atlas === undefined) throw new Error('Atlas is not there: name its program with --atlas.')
  return run({ command: atlas, args, env: { ATLAS_NO_UPDATE_NOTIFIER: '1' } }, directory)
}

export const sqlTools: readonly Tool[] = [
  {
    id: 'golang-migrate',
    framework: 'sql',
    title: '`migrate up`, new database',
    command: 'migrate -path migrations -database URL up',
    program: 'golang-migrate',
    async ask({ directory }, bench) {
      const database = `${await bench.database()}?sslmode=disable`
      const args = ['-path', 'migrations', '-database', database, 'up']
      return bench.golangMigrate === undefined
        ? 'golang-migrate is not there'
        : run({ command: bench.golangMigrate, args }, directory)
    },
  },
  {
    id: 'squawk-sql',
    framework: 'sql',
    title: 'squawk',
    command: 'squawk, on the .up.sql files that the change adds or edits',
    program: 'squawk',
    async ask({ directory }, bench) {
      const files = await changedFiles(directory, ':(glob)migrations/*.up.sql')
      const texts = await Promise.all(files.map(file => readFile(join(directory, file), 'utf8')))
      // The runner sends a file of several statements as one, which PostgreSQL runs as one transaction.
      const inTransaction = texts.some(text => text.trim().split(/;\s*\n/).length > 1)
      return squawk(directory, bench, texts, { inTransaction })
    },
  },
  {
    id: 'atlas',
    framework: 'sql',
    title: '`atlas migrate lint`',
    command: `git merge, then atlas migrate lint --dir "${folder}" --dev-url URL --git-base main`,
    program: 'Atlas',
    companion: bench => async directory => {
      const { code, said } = await atlas(directory, bench, ['migrate', 'hash', '--dir', folder])
      if (code !== 0) throw new Error(`atlas migrate hash: ${said}`)
    },
    async ask({ directory }, bench) {
      const database = `${await bench.database()}?sslmode=disable&search_path=public`
      return atlas(directory, bench, [
        'migrate',
        'lint',
        '--dir',
        folder,
        '--dev-url',
        database,
        '--git-base',
        'main',
      ])
    },
  },
]
