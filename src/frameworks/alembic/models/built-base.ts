import { effectsOf } from '../../../languages/sql/effects.ts'
import { isRelation, namesMade } from '../../../languages/sql/objects.ts'
import { parseScript, type SqlStatement } from '../../../languages/sql/script.ts'
import { usesOf } from '../../../languages/sql/uses.ts'
import type { History } from '../../../model/history.ts'
import type { Tree } from '../../../model/tree.ts'
import type { BuiltBase, ReplayMigration } from '../../../replay/request.ts'
import { alembicInterpreter, parserOf } from '../replay/interpreter.ts'
import { createAllCalls } from './created-all.ts'
import { readModels } from './read-models.ts'

/** As many statements tell how a history begins. */
const mostStatements = 200

/**
 * What base's databases have where no migration creates the first tables: the tables of base's models, as the project's own
 * `create_all()` makes them. Undefined where the history creates its tables itself, or where nothing says that they come
 * from the models.
 */
export async function builtByModels(
  scope: readonly History[],
  tree: Tree,
  migrations: readonly ReplayMigration[],
): Promise<BuiltBase | undefined> {
  const first = await firstForeign(scope, tree, migrations)
  if (first === undefined) return undefined
  const parser = await parserOf(tree)
  const { calls, extensions } = await createAllCalls(tree, parser)
  if (calls.length === 0) return undefined
  const directory = scope[0]?.directory ?? ''
  const environment = directory === '' ? 'env.py' : `${directory}/env.py`
  const models = await readModels(calls, environment, tree, parser)
  const isTheirs = [...(models?.tables ?? []).map(({ name }) => name), ...named(models?.undecided ?? [])]
  if (!models || !isTheirs.some(name => name.replaceAll('"', '').split('.').at(-1) === first))
    return undefined
  const { call, tables, undecided } = models
  return { place: `${call.path}:${call.line}`, first, extensions, tables, undecided }
}

function named(undecided: BuiltBase['undecided']): string[] {
  return undecided.flatMap(({ texts = [] }) =>
    texts.flatMap(text => /^CREATE TABLE (\S+)/.exec(text)?.[1] ?? []),
  )
}

/** The first table that a statement needs and that none before it has created. */
async function firstForeign(
  scope: readonly History[],
  tree: Tree,
  migrations: readonly ReplayMigration[],
): Promise<string | undefined> {
  const interpreter = alembicInterpreter(scope, tree)
  const created = new Set(['alembic_version'])
  let left = mostStatements
  for (const { migration, text } of migrations) {
    const steps = interpreter.steps(migration, text)
    for (let next = await steps.next(); !next.done; ) {
      const step = next.value
      // Nothing is there yet.
      if (step.kind === 'sql') {
        for (const statement of (await parseScript(step.text)).statements) {
          const foreign = foreignTo(statement, created)
          if (foreign !== undefined) return foreign
        }
        if (--left <= 0) return undefined
      }
      next = await steps.next({ kind: 'done', rows: [] })
    }
  }
  return undefined
}

const needing = new Set([
  'AlterTableStmt',
  'CreateStmt',
  'DeleteStmt',
  'DropStmt',
  'IndexStmt',
  'InsertStmt',
  'RenameStmt',
  'UpdateStmt',
])

function foreignTo(statement: SqlStatement, created: Set<string>): string | undefined {
  const effects = effectsOf(statement)
  const made = namesMade(effects).filter(({ kind }) => isRelation(kind))
  for (const { name } of made) created.add(name)
  if (!needing.has(statement.kind)) return undefined
  // DROP TABLE names what it is about as an effect.
  const dropped = effects.drops.flatMap(({ kind, name }) => (kind === 'table' ? [name] : []))
  const guarded = /\bif\s+exists\b/i.test(statement.text)
  const relations = [...usesOf(statement).relations, ...(guarded ? [] : dropped)]
  return relations.find(name => !created.has(name) && !name.startsWith('pg_'))
}
