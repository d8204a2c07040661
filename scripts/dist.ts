/** Makes everything of `dist/` that ships, in any directory, byte for byte the same each time. */
import { execFile } from 'node:child_process'
import { chmod, copyFile, glob, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import ts from 'typescript'
import { grammarFiles } from '../src/languages/programs/grammars.ts'
import { marker } from '../src/process/supervised.ts'

export const root = dirname(import.meta.dirname)
export const dist = join(root, 'dist')

/** Inputs that live in `dist/`: the prepared data directory takes longer than a build; a test compares it by itself. */
export const checkedIn: readonly string[] = ['pgdata.tar.gz']

/** Packages that are loaded at run time beside the bundle: their WebAssembly finds its files next to itself. */
const runtimePackages: Record<string, readonly string[]> = {
  '@electric-sql/pglite': [
    'package.json',
    'LICENSE*',
    'dist/index.js',
    'dist/chunk-*.js',
    'dist/contrib/*.js',
    'dist/*.tar.gz',
    'dist/pglite.data',
    'dist/pglite.wasm',
  ],
  '@electric-sql/pglite-pgvector': ['package.json', 'LICENSE', 'dist/index.js', 'dist/vector.tar.gz'],
  'libpg-query': [
    'package.json',
    'LICENSE',
    'wasm/index.cjs',
    'wasm/libpg-query.js',
    'wasm/libpg-query.wasm',
  ],
  '@vscode/tree-sitter-wasm': ['package.json', 'LICENSE', 'wasm/tree-sitter.js', 'wasm/tree-sitter.wasm'],
  '@pgsql/types': ['package.json', 'LICENSE', 'index.js', 'types.js', 'enums.js'],
}

export async function buildInto(out: string): Promise<void> {
  await mkdir(out, { recursive: true })
  await Promise.all([bundles(out), engineInto(out), launchers(out), grammars(join(out, 'grammars'))])
}

/** What the embedded engine's process reads: all of it lies in one directory. */
export async function engineInto(out: string): Promise<void> {
  await mkdir(out, { recursive: true })
  await Promise.all([worker(out), packages(join(out, 'node_modules'))])
}

/**
 * The program, and the supervisor that the launchers load first: that one is CommonJS, since Node.js starts such a
 * program some milliseconds earlier.
 *
 * ncc gets JavaScript: types are `npm run types`' business, and its own transpile-only mode takes sources of
 * `module: nodenext` for CommonJS. The scratch directory is inside the project, where packages are found, and is
 * ncc's working directory, so that its name reaches no byte of the bundle.
 */
async function bundles(out: string): Promise<void> {
  await mkdir(join(root, 'build'), { recursive: true })
  const scratch = await mkdtemp(join(root, 'build/bundle-'))
  try {
    for await (const file of glob('src/**/*.ts', { cwd: root })) {
      if (file.endsWith('.d.ts')) continue
      const target = join(scratch, file.replace(/\.ts$/, '.js'))
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, await transpile(join(root, file)))
    }
    for (const [name, type] of [
      ['bundle', 'module'],
      ['supervisor', 'commonjs'],
    ] as const) {
      // ncc writes modules where the entry's package.json says so, else CommonJS.
      await writeFile(join(scratch, 'src/package.json'), type === 'module' ? '{ "type": "module" }' : '{}')
      await ncc(scratch, name)
      await copyTree(join(scratch, name), join(out, name), ['**/*'])
      await compileAtOnce(join(out, name))
      await writeFile(join(out, name, 'package.json'), `{ "type": "${type}" }\n`)
      await refuseStrangers(join(out, name))
      await refuseMissing(join(out, name))
    }
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? error.stderr : error
    throw new Error(`The bundle could not be built. ${said}`, { cause: error })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function ncc(scratch: string, name: string): Promise<void> {
  const program = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')
  const flags = ['--no-cache', '--license', 'licenses.txt', '--target', 'es2022', '--quiet']
  await promisify(execFile)(process.execPath, [program, 'build', `src/${name}.js`, '-o', name, ...flags], {
    cwd: scratch,
  })
}

/**
 * A module runs as soon as it is loaded. V8 compiles a function in parentheses when it meets it, and an arrow function in
 * two steps, of which the first one is lost here: https://v8.dev/blog/preparser#pife. (webpack writes arrow functions
 * where nothing of a module says `this`.)
 */
async function compileAtOnce(out: string): Promise<void> {
  for (const name of await readdir(out)) {
    if (!name.endsWith('.js')) continue
    const text = await readFile(join(out, name), 'utf8')
    await writeFile(
      join(out, name),
      text.replaceAll(/^(\/\*\*\*\/ \()\(([\w, ]*)\) => \{/gm, '$1function ($2) {'),
    )
  }
}

/** webpack copies what `new URL('./file', import.meta.url)` names, under a name of its own and without its surroundings. */
async function refuseStrangers(out: string): Promise<void> {
  const strangers = (await readdir(out)).filter(
    name => !/^((\d+\.)?index\.js|licenses\.txt|package\.json)$/.test(name),
  )
  if (strangers.length === 0) return
  throw new Error(
    `ncc made assets out of files: ${strangers.join(', ')}. Give \`new URL\` of a file beside the bundle a /* webpackIgnore: true */.`,
  )
}

/** Dependencies look for these in a `try` and do without. */
const optionalModules = ['supports-color', 'pg-native']

/** ncc builds without a word when a module is not there, and the bundle dies when it comes to it. */
async function refuseMissing(out: string): Promise<void> {
  for (const name of await readdir(out)) {
    for (const [, missing = ''] of (await readFile(join(out, name), 'utf8')).matchAll(
      /eval\("require"\)\("([^"]+)"\)/g,
    )) {
      if (!optionalModules.includes(missing))
        throw new Error(`A module of the bundle does not exist: ${missing}`)
    }
  }
}

export async function transpile(file: string): Promise<string> {
  const { outputText } = ts.transpileModule(await readFile(file, 'utf8'), {
    fileName: file,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
      newLine: ts.NewLineKind.LineFeed,
    },
  })
  return outputText
}

/** The engine's process is started from files of its own, which import nothing of the bundle. */
async function worker(out: string): Promise<void> {
  const source = join(root, 'src/postgres/worker')
  await mkdir(join(out, 'engine-worker'), { recursive: true })
  await manifest(join(out, 'engine-worker'))
  for (const name of await readdir(source)) {
    const outputText = await transpile(join(source, name))
    const outside = /\b(?:from|import)\s*\(?\s*['"](\.\.[^'"]*)['"]/.exec(outputText)
    if (outside)
      throw new Error(`${name} imports ${outside[1]}, but its folder ships by itself: import types only.`)
    await writeFile(join(out, 'engine-worker', name.replace(/\.ts$/, '.js')), outputText)
  }
}

/** Node.js looks for the type of a module upwards, and the engine's process may read only its own folder. */
async function manifest(out: string): Promise<void> {
  await writeFile(join(out, 'package.json'), '{ "type": "module" }\n')
}

async function launchers(out: string): Promise<void> {
  await writeFile(join(out, 'package.json'), '{ "type": "commonjs" }\n')
  await writeFile(join(out, 'cli.js'), `#!/usr/bin/env node\n${launcher(supervised('cli'))}`)
  await chmod(join(out, 'cli.js'), 0o755)
  await writeFile(join(out, 'action.js'), launcher(supervised('action')))
  await writeFile(join(out, 'isolated.js'), launcher("load('isolated').then(program => program.run())"))
}

/** The same file is the supervisor, and the run that it starts. */
function supervised(entry: 'cli' | 'action'): string {
  return `process.env.${marker} === '1' && process.send
    ? load('${entry}').then(program => program.run())
    : require('./supervisor/index.js').${entry}(() => load('${entry}'))`
}

/** Exit code 2 is "unknown": a gate that could not start has neither passed nor failed anything. */
function launcher(start: string): string {
  return `'use strict'
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(\`Migration Gate needs Node.js 20.19 or newer; this is \${process.version}.\`)
  process.exitCode = 2
} else {
  const load = name => import('./bundle/index.js').then(programs => programs[name])
  const ended = ${start}
  ended.catch(error => {
    console.error(error)
    process.exitCode = 2
  })
}
`
}

async function packages(out: string): Promise<void> {
  for (const [name, patterns] of Object.entries(runtimePackages)) {
    await copyTree(join(root, 'node_modules', name), join(out, name), patterns)
  }
}

/** Compressed: they are large, and read only where a migration of their language is incoming. */
async function grammars(out: string): Promise<void> {
  await mkdir(out, { recursive: true })
  const licenses: string[] = []
  for (const [language, file] of Object.entries(grammarFiles)) {
    const bytes = await readFile(join(root, 'node_modules', file))
    await writeFile(join(out, `${language}.wasm.br`), await promisify(brotliCompress)(bytes))
    const name = basename(file, '.wasm')
    // A package that has several grammars has its own licence alone.
    const of = file.startsWith(`${name}/`) ? `node_modules/${name}/LICENSE` : `scripts/licenses/${name}.txt`
    licenses.push(`${name}\n\n${(await readFile(join(root, of), 'utf8')).trim()}\n`)
  }
  await writeFile(join(out, 'licenses.txt'), licenses.join('\n\n'))
}

async function copyTree(from: string, to: string, patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns) {
    let found = 0
    for await (const entry of glob(pattern, { cwd: from, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const file = join(entry.parentPath, entry.name)
      const target = join(to, file.slice(from.length))
      await mkdir(dirname(target), { recursive: true })
      await copyFile(file, target)
      await chmod(target, 0o644)
      found++
    }
    if (found === 0) throw new Error(`Nothing in ${from} is named ${pattern}: has the package changed?`)
  }
}
