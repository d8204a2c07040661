import type { DeclaredSchema } from '../../model/declared-schema.ts'
import type { History } from '../../model/history.ts'
import { failure, type Result, success } from '../../model/result.ts'
import type { Tree } from '../../model/tree.ts'
import { declaredByPrisma } from './declared.ts'
import { leavesTablesToOthers, prismaFiles } from './files.ts'
import { PrismaSchemaError } from './parse-schema.ts'

/** What the schema beside the migrations declares; undefined: there is none, or it is for another database. */
export async function declaredSchema(
  [history]: readonly History[],
  tree: Tree,
): Promise<Result<DeclaredSchema> | undefined> {
  const found = history ? await prismaFiles(history, tree) : []
  const [first] = found
  if (!history || !first) return undefined
  const files = await Promise.all(
    found.map(async file => ({ path: file.path, text: await tree.readText(file) })),
  )
  try {
    const declared = declaredByPrisma(files)
    if (!declared) return undefined
    return success({
      ...declared,
      owns: (await leavesTablesToOthers(history.directory, tree)) ? [] : declared.owns,
      complete: true,
      advice:
        'Merge base into the branch, and let Prisma write the migration that is missing; declare what only a migration makes, or the next one that Prisma writes drops it.',
      commands: ['npx prisma migrate dev --name models'],
    })
  } catch (error) {
    if (!(error instanceof PrismaSchemaError)) throw error
    return failure(`${first.path} was not compared with what the migrations make: ${error.message}`)
  }
}
