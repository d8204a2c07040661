import type { Tree, TreeFile } from '../../model/tree.ts'
import { isIn, parentOf, upwards, within } from '../../text/paths.ts'

/**
 * The schema beside a directory of migrations: one file, or several in the directories there.
 * https://www.prisma.io/docs/orm/prisma-schema/overview/location
 */
export async function prismaFiles(
  { directory }: { directory: string },
  tree: Tree,
): Promise<readonly TreeFile[]> {
  const around = parentOf(directory)
  const files =
    around === ''
      ? tree.inDirectory('').filter(({ path }) => isSchema(path))
      : tree.files.filter(({ path }) => isSchema(path) && isIn(around, path))
  if (files.length < 2) return files
  // A generated client keeps a copy of its own.
  const main = files.find(({ path }) => path === within(around, 'schema.prisma'))
  const texts = await Promise.all(files.map(file => tree.readText(file)))
  const sources = texts.filter(text => /^[ \t]*datasource[ \t]/m.test(text))
  return main && sources.length > 1 ? [main] : files
}

function isSchema(path: string): boolean {
  return path.endsWith('.prisma') && !path.includes('node_modules/')
}

const configurations = ['prisma.config.ts', 'prisma.config.mts', 'prisma.config.js', 'prisma.config.mjs']

/** Does a configuration leave tables to others? https://www.prisma.io/docs/orm/prisma-schema/data-model/externally-managed-tables */
export async function leavesTablesToOthers(directory: string, tree: Tree): Promise<boolean> {
  const files = upwards(parentOf(directory))
    .flatMap(one => configurations.map(name => within(one, name)))
    .flatMap(path => tree.file(path) ?? [])
  const texts = await Promise.all(files.map(file => tree.readText(file)))
  return texts.some(text => /\bexternal\b/.test(text))
}
