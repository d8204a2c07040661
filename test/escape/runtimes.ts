/** The Node.js versions that the suite runs on, and the engine compiled for them. */
import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, glob, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { dist, engineInto, root, transpile } from '../../scripts/dist.ts'
import type { Ran, Scenario } from './driver.ts'

const run = promisify(execFile)

/** The oldest that `engines` in package.json allows, and the oldest of the next line, by the digest of their program. */
export const oldVersions: Readonly<Record<string, string>> = {
  '20.19.0': '34bc6627675906f8431892630b5e91fc4cc9f1e03ce15e9716025aa551e5c823',
  '22.0.0': '0570891fc6e07540b25f18b753445fc16d4428b8a894cca5cf9805c2feee230f',
}

/** A Node.js of the npm registry, fetched once per machine into `.cache/node`. */
export async function nodeProgram(version: string): Promise<string> {
  const directory = join(root, '.cache/node', version)
  const program = join(directory, 'node')
  const isThere = await stat(program).then(
    () => true,
    () => false,
  )
  if (!isThere) {
    await mkdir(directory, { recursive: true })
    const scratch = await mkdtemp(join(directory, 'new-'))
    const name = `node-${process.platform}-${process.arch}`
    await run('npm', [
      'install',
      '--prefix',
      scratch,
      '--ignore-scripts',
      '--no-save',
      '--no-audit',
      `${name}@${version}`,
    ])
    await rename(join(scratch, 'node_modules', name, 'bin/node'), program)
    await rm(scratch, { recursive: true })
  }
  const expected = process.platform === 'linux' && process.arch === 'x64' ? oldVersions[version] : undefined
  const digest = createHash('sha256')
    .update(await readFile(program))
    .digest('hex')
  if (expected !== undefined && digest !== expected)
    throw new Error(`${program} is not the Node.js ${version} that it should be; remove it.`)
  return program
}

/** Compiles the sources and what runs scenarios, without bundling: that would take longer than the scenarios. */
export async function compiled(): Promise<string> {
  await mkdir(join(root, 'build'), { recursive: true })
  const out = await mkdtemp(join(root, 'build/escape-'))
  // Compiled modules look for the engine's files one directory up, as those of the bundle do.
  await engineInto(join(out, 'src'))
  await copyFile(join(dist, 'pgdata.tar.gz'), join(out, 'src/pgdata.tar.gz'))
  await writeFile(join(out, 'package.json'), '{ "type": "module" }\n')
  for (const pattern of [
    'src/{postgres,process,model,text}/**/*.ts',
    'src/languages/sql/*.ts',
    'test/escape/*.ts',
  ]) {
    for await (const file of glob(pattern, { cwd: root, exclude: ['**/*.d.ts', '**/*.test.ts'] })) {
      const target = join(out, file.replace(/\.ts$/, '.js'))
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, await transpile(join(root, file)))
    }
  }
  return out
}

export async function runScenario(node: string, directory: string, scenario: Scenario): Promise<Ran> {
  const child = spawn(node, [join(directory, 'test/escape/driver.js')], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { SECRET_OF_THE_GATE: 'sesame' },
  })
  child.stdin.end(JSON.stringify(scenario))
  let said = ''
  let wrong = ''
  child.stdout.on('data', bytes => {
    said += bytes
  })
  child.stderr.on('data', bytes => {
    wrong += bytes
  })
  await new Promise(resolve => child.on('close', resolve))
  if (said === '') throw new Error(`the scenario ended without a word: ${wrong}`)
  return JSON.parse(said)
}
