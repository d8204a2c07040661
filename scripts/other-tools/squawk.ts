import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ended, run } from '../conformance/runners/harness/process.ts'
import type { Bench } from './tool.ts'

/** Rules of style, and those that ask for a timeout in each file: what they say is no verdict on a migration. */
const style = [
  'prefer-robust-stmts',
  'prefer-text-field',
  'prefer-bigint-over-int',
  'prefer-bigint-over-smallint',
  'prefer-identity',
  'prefer-timestamp-tz',
  'require-lock-timeout',
  'require-statement-timeout',
]

/** squawk on the text of migrations, with a configuration that leaves out its rules of style. */
export async function squawk(
  directory: string,
  { bin }: Bench,
  texts: readonly string[],
  { inTransaction }: { inTransaction: boolean },
): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-squawk-'))
  try {
    const paths = texts.map((_, index) => join(folder, `${String(index + 1).padStart(2, '0')}.sql`))
    await Promise.all(texts.map((text, index) => writeFile(paths[index] ?? '', text)))
    if (paths.length === 0) return { code: 0, late: false, said: '' }
    const configuration = join(folder, 'squawk.toml')
    await writeFile(
      configuration,
      `pg_version = "18"\nassume_in_transaction = ${inTransaction}\nexcluded_rules = ${JSON.stringify(style)}\n`,
    )
    const args = ['--config', configuration, '--reporter', 'gcc', ...paths]
    return await run({ command: join(bin, 'squawk'), args }, directory)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
