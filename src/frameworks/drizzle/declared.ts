import type { DeclaredSchema } from '../../model/declared-schema.ts'
import type { History } from '../../model/history.ts'
import { failure, type Result, success } from '../../model/result.ts'
import type { Tree } from '../../model/tree.ts'
import { parentOf, within } from '../../text/paths.ts'
import { declaredBySnapshot, leavesOf } from './snapshot.ts'

/**
 * From version 1 on, two branches may leave a snapshot each, and the next one follows both. Then no single one says what
 * the migrations come to.
 */
export async function declaredLast(
  history: History,
  tree: Tree,
): Promise<Result<DeclaredSchema> | undefined> {
  const files = history.migrations.flatMap(
    ({ file }) => tree.file(within(parentOf(file.path), 'snapshot.json')) ?? [],
  )
  const blobs = await tree.read(files)
  const leaves = leavesOf(
    files.map(({ path, oid }) => ({ path, text: blobs.get(oid)?.toString('utf8') ?? '' })),
  )
  return leaves.length === 1 ? declaredAt(history, leaves[0], tree) : undefined
}

/** What the snapshot at this path says; undefined: there is none. */
export async function declaredAt(
  { directory }: History,
  path: string | undefined,
  tree: Tree,
): Promise<Result<DeclaredSchema> | undefined> {
  const file = path === undefined ? undefined : tree.file(path)
  if (!file) return undefined
  const declared = declaredBySnapshot(file.path, await tree.readText(file))
  if (!declared)
    return failure(
      `${file.path} is no snapshot that is known, and was not compared with what the migrations create`,
    )
  return success({
    ...declared,
    complete: false,
    notCompared: [],
    advice: `Either this snapshot lacks what another branch has brought, or the SQL in ${directory} was edited by hand. Merge base into the branch, delete the migration and the snapshot that the branch brings, and generate them again.`,
    commands: ['npx drizzle-kit generate'],
  })
}
