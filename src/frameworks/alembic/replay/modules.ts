import type { Tree } from '../../../model/tree.ts'

/** Packages that migrations name and that no repository of theirs holds, whatever its directories are called. */
const libraries = new Set([
  'alembic',
  'sqlalchemy',
  'sqlmodel',
  'geoalchemy2',
  'os',
  'sys',
  're',
  'json',
  'logging',
  'enum',
  'typing',
  'datetime',
  'uuid',
  'contextlib',
  'collections',
  'dataclasses',
  'pathlib',
  'textwrap',
])

/** Finds the files of imports in a tree: beside the importing file, and where the project's packages may begin. */
export class Modules {
  readonly #tree: Tree
  readonly #roots: readonly string[]

  constructor(tree: Tree, directory: string) {
    this.#tree = tree
    this.#roots = rootsAbove(directory)
  }

  has(path: string): boolean {
    return this.#tree.file(path) !== undefined
  }

  list(directory: string): readonly string[] | undefined {
    const found = this.#tree.inDirectory(directory).map(({ path }) => path.slice(path.lastIndexOf('/') + 1))
    return found.length === 0 ? undefined : found
  }

  find(segments: readonly string[], directory: string | undefined): string | undefined {
    if (directory !== undefined) return this.#in(directory, segments)
    if (segments.length === 0 || libraries.has(segments[0] ?? '')) return undefined
    for (const root of this.#roots) {
      const found = this.#in(root, segments)
      if (found !== undefined) return found
    }
    return undefined
  }

  #in(directory: string, segments: readonly string[]): string | undefined {
    const path = [...(directory === '' ? [] : [directory]), ...segments].join('/')
    const candidates =
      path === '' ? ['__init__.py'] : [...(segments.length > 0 ? [`${path}.py`] : []), `${path}/__init__.py`]
    return candidates.find(candidate => this.#tree.file(candidate))
  }
}

/** A directory, all above it, and the usual source directories in each. */
function rootsAbove(directory: string): string[] {
  const roots: string[] = []
  for (let at = directory; ; at = at.replace(/(?:^|\/)[^/]*$/, '')) {
    roots.push(at, at === '' ? 'src' : `${at}/src`)
    if (at === '') return roots
  }
}
