import type { Tree, TreeFile } from '../../model/tree.ts'
import { normalized, parentOf } from '../../text/paths.ts'
import { repositoryRoot } from './options.ts'

/** Directories of a tree, to look paths of configuration files up in. */
export class Directories {
  readonly #files = new Map<string, TreeFile[]>()

  constructor(tree: Tree) {
    for (const file of tree.files) {
      for (let directory = parentOf(file.path); ; directory = parentOf(directory)) {
        const known = this.#files.get(directory)
        if (directory === parentOf(file.path)) {
          if (known) known.push(file)
          else this.#files.set(directory, [file])
        } else if (!known) this.#files.set(directory, [])
        else break
        if (directory === '') break
      }
    }
  }

  has(directory: string): boolean {
    return this.#files.has(directory)
  }

  filesIn(directory: string): readonly TreeFile[] {
    return this.#files.get(directory) ?? []
  }

  holds(directory: string, name: string): boolean {
    const path = directory === '' ? name : `${directory}/${name}`
    return this.filesIn(directory).some(file => file.path === path)
  }

  *all(): Iterable<string> {
    yield* this.#files.keys()
  }

  /**
   * Where a path of a configuration file leads. Alembic takes relative ones from the working directory, which is mostly
   * the file's own, sometimes one above; absolute ones of some container are matched by their ending.
   */
  resolve(location: string, here: string): string | undefined {
    if (location.startsWith(repositoryRoot)) {
      const path = normalized(location.slice(repositoryRoot.length))
      return path !== undefined && this.has(path) ? path : undefined
    }
    if (!location.startsWith('/') && location.includes(':') && !/^[a-zA-Z]:[\\/]/.test(location))
      return this.#resolvePackage(location, here)
    const parts = location
      .replaceAll('\\', '/')
      .split('/')
      .filter(part => part !== '')
    // A relative path may only lose nothing; an absolute one loses what is outside of the repository.
    const mostLost = location.startsWith('/') ? parts.length - 1 : 0
    for (let lost = 0; lost <= mostLost; lost++) {
      const rest = parts.slice(lost).join('/')
      for (const root of ancestorsOf(here)) {
        const path = normalized(`${root}/${rest}`)
        if (path !== undefined && this.has(path)) return path
      }
    }
    return undefined
  }

  /** `package.name:path`: a directory of an importable package, somewhere near the configuration file. */
  #resolvePackage(location: string, here: string): string | undefined {
    const [name = '', ...rest] = location.split(':')
    const ending = [...name.split('.'), ...rest].join('/')
    for (const root of ancestorsOf(here)) {
      for (const source of [root, `${root}/src`, `${root}/lib`]) {
        const path = normalized(`${source}/${ending}`)
        if (path !== undefined && this.has(path)) return path
      }
    }
    const found = [...this.all()].filter(
      directory => directory === ending || directory.endsWith(`/${ending}`),
    )
    return found.sort((a, b) => a.length - b.length)[0]
  }
}

/** A directory and all above it, the top of the repository last. */
function ancestorsOf(directory: string): string[] {
  const found = [directory]
  for (let at = directory; at !== ''; ) {
    at = parentOf(at)
    found.push(at)
  }
  return found
}
