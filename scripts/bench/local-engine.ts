/** The local engine beside what a script does with the same programs: `initdb`, start, `psql -f`, stop. */
import { spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Identity, serverIdentity } from '../../src/postgres/local/identity.ts'
import { findInstallations, type Installation } from '../../src/postgres/local/installations.ts'
import { openLocal } from '../../src/postgres/local/local.ts'

export interface LocalPrograms {
  installation: Installation
  identity: Identity
}

/** Undefined: this machine has none. */
export async function localPrograms(): Promise<LocalPrograms | undefined> {
  const identity = serverIdentity()
  if (!identity) return undefined
  const { found } = await findInstallations({ env: process.env, identity, distrusted: [process.cwd()] })
  const installation = found[0]
  return installation && { installation, identity }
}

/** Seconds until the engine has a scratch database that answers. */
export async function startOfEngine(): Promise<number> {
  const started = performance.now()
  const engine = await openLocal({ statementTimeout: 60, extensions: [] })
  const database = await engine.scratch()
  await database.run('select 1')
  const seconds = (performance.now() - started) / 1000
  await engine[Symbol.asyncDispose]()
  return seconds
}

/** Seconds for the same by hand, without waiting for the disk, then `use` with arguments that lead `psql` there. */
export async function byHand(
  { installation: { bin }, identity }: LocalPrograms,
  use: (psql: readonly string[]) => Promise<void> = async () => {},
): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'gate-bench-'))
  if (identity.uid !== undefined && identity.gid !== undefined)
    chownSync(directory, identity.uid, identity.gid)
  const data = join(directory, 'data')
  const program = (name: string, ...parameters: string[]) =>
    succeeding(join(bin, name), parameters, { ...identity, cwd: directory })
  try {
    const started = performance.now()
    await program('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync')
    const options = `-F -k ${directory} -c listen_addresses=`
    await program('pg_ctl', '-D', data, '-w', '-l', join(directory, 'log'), '-o', options, 'start')
    await use(['-h', directory, '-U', 'postgres', '-d', 'postgres'])
    const seconds = (performance.now() - started) / 1000
    await program('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
    return seconds
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function succeeding(
  command: string,
  parameters: readonly string[],
  options: Identity & { cwd: string },
): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(command, parameters, { ...options, stdio: 'ignore' })
      .on('error', reject)
      .on('exit', code => (code === 0 ? resolve() : reject(new Error(`${command} ended with code ${code}`))))
  })
}
