/**
 * Real Django and real Alembic for the tests that compare with them, in virtual environments that are made once per
 * machine under `.cache/python`. Any Python from 3.10 with `venv` and `pip` will do.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

export type PythonEnvName =
  | 'django42'
  | 'django'
  | 'alembic'
  | 'comparison'
  | 'conformance-django'
  | 'conformance-alembic'
  | 'tools'
  | PackagesEnvName

/** Many packages that ship migrations, without what they depend on: their files are read, their programs never run. */
type PackagesEnvName = 'packages-django' | 'packages-alembic'

export interface PythonEnv {
  kind: 'ready'
  /** The interpreter; `python -m django`, `python -m alembic`. */
  python: string
  /** The directory of `alembic`, `django-admin`: put it first on the PATH. */
  bin: string
}

export interface NoPythonEnv {
  kind: 'missing'
  reason: string
}

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
const known = new Map<PythonEnvName, Promise<PythonEnv | NoPythonEnv>>()

/**
 * Call it at the top of a test file: `const django = await pythonEnv('django')`, then
 * `describe.skipIf(django.kind === 'missing')(…)`. Where it can't be had, the reason is printed; with CI=true that is
 * an error, because a skipped comparison must not look like a passed one.
 */
export function pythonEnv(name: PythonEnvName): Promise<PythonEnv | NoPythonEnv> {
  let env = known.get(name)
  if (!env) {
    env = makeOrExplain(name)
    known.set(name, env)
  }
  return env
}

async function makeOrExplain(name: PythonEnvName): Promise<PythonEnv | NoPythonEnv> {
  try {
    return await make(name)
  } catch (error) {
    const reason = `No Python environment "${name}": ${error instanceof Error ? error.message : String(error)}`
    if (process.env.CI === 'true') throw new Error(reason, { cause: error })
    console.warn(`${reason}\nTests that need it are skipped.`)
    return { kind: 'missing', reason }
  }
}

async function make(name: PythonEnvName): Promise<PythonEnv> {
  const requirements = join(root, 'test/requirements', `${name}.txt`)
  const version = await pythonVersion()
  const hash = createHash('sha256')
    .update(version)
    .update(await readFile(requirements))
    .digest('hex')
    .slice(0, 12)
  const directory = join(root, '.cache/python', `${name}-${hash}`)
  const env: PythonEnv = { kind: 'ready', python: join(directory, 'bin/python'), bin: join(directory, 'bin') }
  const ready = join(directory, '.ready')
  await mkdir(join(root, '.cache/python'), { recursive: true })
  const release = (await exists(ready)) ? undefined : await lock(`${directory}.lock`, () => exists(ready))
  if (!release) return env
  try {
    await rm(directory, { recursive: true, force: true })
    await run('python3', ['-m', 'venv', directory])
    // What the packages' programs need in addition their revisions is left out on purpose.
    const alone =
      name.startsWith('packages-') || name === 'conformance-alembic' ? ['--no-deps', '--no-compile'] : []
    await run(env.python, ['-m', 'pip', 'install', '--quiet', '--no-input', ...alone, '-r', requirements], {
      env: { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_REQUIRE_VIRTUALENV: '1' },
    })
    await writeFile(ready, version)
    return env
  } finally {
    await release()
  }
}

async function pythonVersion(): Promise<string> {
  const program = 'import sys, venv, ensurepip; print(sys.version); sys.exit(sys.version_info < (3, 10))'
  try {
    return (await run('python3', ['-c', program])).stdout
  } catch (cause) {
    throw new Error('it needs python3, 3.10 or newer, with venv and pip (Debian: python3-venv).', { cause })
  }
}

/** Test files run in processes of their own: one makes it, the others wait. Undefined: another one has made it. */
export async function lock(
  path: string,
  made: () => Promise<boolean>,
): Promise<(() => Promise<void>) | undefined> {
  for (;;) {
    try {
      await mkdir(path)
      const heart = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), 2_000)
      const release = async () => {
        clearInterval(heart)
        await rm(path, { recursive: true, force: true })
      }
      if (!(await made())) return release
      await release()
      return undefined
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    if (await made()) return undefined
    const touched = await stat(path).then(
      stats => stats.mtimeMs,
      () => undefined,
    )
    // Its holder was killed: a living one touches it every two seconds.
    if (touched !== undefined && Date.now() - touched > 20_000)
      await rm(path, { recursive: true, force: true })
    await sleep(200)
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
