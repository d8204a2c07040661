import type { Tree } from '../git/tree.ts'

/** Migrations of a form that is not read: `20250326162113_baseline/migration.sql`. */
export interface DirectoryPerMigration {
  /** Where their directories are. */
  directory: string
  /** One of them, as a path below it. */
  example: string
  /** Who writes them so. */
  writer: string
}

const form = /^(?:(.*)\/)?(\d{4}[\d-]*(?:_[^/]*)?\/(migration|up)\.sql)$/

/** The first place of a tree, or of one directory of it, where each migration is a directory. */
export function directoryPerMigration(tree: Tree, within?: string): DirectoryPerMigration | undefined {
  for (const { path } of tree.files) {
    const [, directory = '', example, file] = form.exec(path) ?? []
    if (example === undefined) continue
    if (within !== undefined && directory !== within && !directory.startsWith(`${within}/`)) continue
    return { directory: directory || '.', example, writer: file === 'migration' ? 'Prisma' : 'Diesel' }
  }
  return undefined
}
