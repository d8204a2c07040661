import { z } from 'zod'
import type { History } from '../../model/history.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { pathMatcher } from '../../text/globs.ts'
import { parentOf, within } from '../../text/paths.ts'

const settings = z.object({
  db: z
    .object({
      seed: z
        .object({ enabled: z.boolean().default(true), sql_paths: z.array(z.string()).optional() })
        .optional(),
    })
    .optional(),
})

/**
 * The seed files of `config.toml`, `seed.sql` where it names none:
 * https://supabase.com/docs/guides/local-development/seeding-your-database
 */
export async function supabaseSeeds(scope: readonly History[], tree: Tree): Promise<TreeFile[]> {
  const found: TreeFile[] = []
  for (const { reading } of scope) {
    const home = parentOf(reading.directory)
    const paths = await seedPaths(tree, within(home, 'config.toml'))
    for (const path of paths) {
      const matches = pathMatcher([within(home, path.replace(/^\.\//, ''))])
      found.push(...tree.files.filter(file => matches(file.path)).sort((a, b) => (a.path < b.path ? -1 : 1)))
    }
  }
  return found
}

async function seedPaths(tree: Tree, path: string): Promise<readonly string[]> {
  const usual = ['seed.sql']
  const file = tree.file(path)
  if (!file) return usual
  const { parse } = await import('smol-toml')
  try {
    const { db } = settings.parse(parse(await tree.readText(file)))
    return db?.seed?.enabled === false ? [] : (db?.seed?.sql_paths ?? usual)
  } catch {
    // What Supabase itself refuses names no seeds.
    return usual
  }
}
