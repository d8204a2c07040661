import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** Languages of migrations that a grammar of tree-sitter reads. */
export type Language = 'typescript' | 'ruby' | 'php' | 'elixir' | 'c-sharp' | 'java' | 'rust'

/** Where the packages keep them; `scripts/dist.ts` ships them compressed. */
export const grammarFiles: Readonly<Record<Language, string>> = {
  typescript: '@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm',
  ruby: '@vscode/tree-sitter-wasm/wasm/tree-sitter-ruby.wasm',
  php: '@vscode/tree-sitter-wasm/wasm/tree-sitter-php.wasm',
  elixir: 'tree-sitter-elixir/tree-sitter-elixir.wasm',
  'c-sharp': '@vscode/tree-sitter-wasm/wasm/tree-sitter-c-sharp.wasm',
  java: '@vscode/tree-sitter-wasm/wasm/tree-sitter-java.wasm',
  rust: '@vscode/tree-sitter-wasm/wasm/tree-sitter-rust.wasm',
}

declare global {
  namespace WebAssembly {
    class Memory {
      constructor(pages: { initial: number; maximum: number })
    }
  }
}

/** What the package takes, and its types do not have. */
interface MemoryOptions {
  locateFile: (file: string) => string
  wasmMemory: WebAssembly.Memory
  printErr: () => void
}

type Runtime = typeof import('@vscode/tree-sitter-wasm')
type Parser = InstanceType<Runtime['Parser']>

const packages = createRequire(import.meta.url)
const parsers = new Map<Language, Promise<Parser>>()
let runtime: Promise<Runtime> | undefined

/** Each is loaded when a file of its language has to be read, and a run that has none loads nothing. */
export function parserOf(language: Language): Promise<Parser> {
  let parser = parsers.get(language)
  if (!parser) {
    parser = load(language)
    parsers.set(language, parser)
  }
  return parser
}

async function load(language: Language): Promise<Parser> {
  runtime ??= started()
  const [{ Parser, Language }, bytes] = await Promise.all([runtime, grammarBytes(language)])
  const parser = new Parser()
  parser.setLanguage(await Language.load(bytes))
  return parser
}

/** After WebAssembly has ended by a file, all of it is loaded again: nothing that it holds can be used. */
export function startAgain(): void {
  parsers.clear()
  runtime = undefined
}

/** Pages of 64 kB: a file that needs more memory is none that anybody wrote. */
const pages = { initial: 512, maximum: 2048 }

async function started(): Promise<Runtime> {
  // The package holds one instance for good, so that another one takes another copy of it.
  const { cache, resolve } = packages
  const file = resolve('@vscode/tree-sitter-wasm')
  delete cache[file]
  const loaded: Runtime = packages(file)
  const options: MemoryOptions = {
    locateFile: name => join(dirname(file), name),
    wasmMemory: new WebAssembly.Memory(pages),
    // It has its say in the reading.
    printErr: () => {},
  }
  await loaded.Parser.init(options)
  return loaded
}

async function grammarBytes(language: Language): Promise<Uint8Array> {
  const here = import.meta.url
  // In the source tree this module is a .ts file; in what ships it is inside a chunk of dist/bundle/.
  if (here.endsWith('.ts')) return readFile(beside(here, `../../../node_modules/${grammarFiles[language]}`))
  return brotliDecompressSync(await readFile(beside(here, `../grammars/${language}.wasm.br`)))
}

/** A function, because a bundler takes a literal in `new URL(…, import.meta.url)` for an asset to copy and rename. */
function beside(here: string, path: string): URL {
  return new URL(path, here)
}
