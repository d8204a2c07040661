import type {
  DeclaredForeignKey,
  DeclaredIndex,
  DeclaredSchema,
  DeclaredTable,
  ReferentialAction,
} from '../../model/declared-schema.ts'
import type { History } from '../../model/history.ts'
import { type Range, rangeOf } from '../../model/position.ts'
import { failure, type Result, success } from '../../model/result.ts'
import type { Tree } from '../../model/tree.ts'
import { byName } from '../../text/by-name.ts'
import { argumentOf, columnOf, isScalar, mappedName, wordOf } from './column.ts'
import { leavesTablesToOthers, prismaFiles } from './files.ts'
import {
  type PrismaAttribute,
  type PrismaBlock,
  type PrismaField,
  PrismaSchemaError,
  type PrismaValue,
  parsePrismaSchema,
} from './parse-schema.ts'

export interface PrismaFile {
  path: string
  text: string
}

interface Model {
  block: PrismaBlock
  path: string
  range: Range
  schema: string
  table: string
}

interface World {
  models: ReadonlyMap<string, Model>
  enums: ReadonlyMap<string, Model>
  views: ReadonlySet<string>
  /** `relationMode = "prisma"`: the client looks after relations, and the database has no foreign keys. */
  withoutKeys: boolean
}

const defaultSchema = 'public'

/** What a schema of one or several files declares; undefined where it is for another database, or declares no model. Throws PrismaSchemaError. */
export function declaredByPrisma(
  files: readonly PrismaFile[],
): Omit<DeclaredSchema, 'complete' | 'advice' | 'commands'> | undefined {
  const blocks = files.flatMap(file => parsePrismaSchema(file.text).map(block => ({ block, file })))
  const sources = blocks.filter(({ block }) => block.kind === 'datasource')
  const [source] = sources
  if (!source || sources.length > 1) throw new PrismaSchemaError('it has not one datasource')
  const setting = (name: string) => source.block.settings.get(name)
  if (!/^postgres(?:ql)?$/.test(wordOf(setting('provider')) ?? '')) return undefined
  const named = (kind: string) => {
    const found = new Map<string, Model>()
    for (const { block, file } of blocks)
      if (block.kind === kind) {
        if (found.has(block.name)) throw new PrismaSchemaError(`${block.name} is declared twice`)
        found.set(block.name, modelOf(block, file))
      }
    return found
  }
  const [models, enums] = [named('model'), named('enum')]
  // Some have Prisma run SQL alone: what declares nothing has nothing to be compared with.
  if (models.size === 0) return undefined
  const views = new Set(blocks.flatMap(({ block }) => (block.kind === 'view' ? block.name : [])))
  const withoutKeys = wordOf(setting('relationMode')) === 'prisma'
  const world: World = { models, enums, views, withoutKeys }
  const schemas = setting('schemas')
  return {
    path: source.file.path,
    owns: schemas?.kind === 'list' ? schemas.items.flatMap(one => wordOf(one) ?? []) : [defaultSchema],
    tables: [...models.values()].flatMap(model => [tableOf(model, world), ...joinTables(model, world)]),
    enums: [...enums.values()].map(({ block, path, range, schema, table }) => ({
      label: `enum ${block.name}`,
      path,
      range,
      schema,
      name: table,
      values: block.fields.map(mappedName),
    })),
    notCompared: views.size > 0 ? [`views (${[...views].join(', ')})`] : [],
  }
}

function modelOf(block: PrismaBlock, { path, text }: PrismaFile): Model {
  const schema = block.attributes.find(({ name }) => name === 'schema')
  return {
    block,
    path,
    range: rangeOf(text, block.span.start, block.span.end),
    schema: (schema && wordOf(argumentOf(schema, 'map'))) ?? defaultSchema,
    table: mappedName(block),
  }
}

function tableOf({ block, path, range, schema, table }: Model, world: World): DeclaredTable {
  const { enums } = world
  const isColumn = ({ type = '' }: PrismaField) => isScalar(type) || type === 'Unsupported' || enums.has(type)
  for (const { type = '' } of block.fields)
    if (
      !isScalar(type) &&
      type !== 'Unsupported' &&
      !enums.has(type) &&
      !world.models.has(type) &&
      !world.views.has(type)
    )
      throw new PrismaSchemaError(`${block.name} has a field of the unknown type ${type}`)
  const keys = [
    ...block.fields.flatMap(field => (has(field, 'id') ? [[mappedName(field)]] : [])),
    ...of(block, 'id').map(one => columnsOf(block, argumentOf(one, 'fields'))),
  ]
  const inKey = new Set(keys.flat())
  return {
    label: `model ${block.name}`,
    path,
    range,
    schema,
    name: table,
    columns: block.fields.filter(isColumn).map(field => columnOf(field, enums, inKey.has(mappedName(field)))),
    primaryKey: keys[0] ?? [],
    indexes: indexesOf(block),
    ...(world.withoutKeys
      ? {}
      : { foreignKeys: block.fields.flatMap(field => foreignKeyOf(block, field, world)) }),
  }
}

function indexesOf(block: PrismaBlock): DeclaredIndex[] {
  const listed = (name: string, unique: boolean) =>
    of(block, name)
      .filter(({ args }) => !args.some(one => one.name === 'where'))
      .map(one => ({ columns: columnsOf(block, argumentOf(one, 'fields')), unique }))
  return [
    ...block.fields.flatMap(field =>
      has(field, 'unique') ? [{ columns: [mappedName(field)], unique: true }] : [],
    ),
    ...listed('unique', true),
    ...listed('index', false),
  ]
}

const actions = byName<ReferentialAction>({
  NoAction: 'NO ACTION',
  Restrict: 'RESTRICT',
  Cascade: 'CASCADE',
  SetNull: 'SET NULL',
  SetDefault: 'SET DEFAULT',
})

function foreignKeyOf(block: PrismaBlock, field: PrismaField, { models }: World): DeclaredForeignKey[] {
  const other = models.get(field.type ?? '')
  const relation = of(field, 'relation')[0]
  const fields = relation?.args.find(({ name }) => name === 'fields')?.value
  if (!relation || !other || !fields) return []
  const action = (name: string) => actions[wordOf(relation.args.find(one => one.name === name)?.value) ?? '']
  return [
    {
      columns: columnsOf(block, fields),
      schema: other.schema,
      table: other.table,
      to: columnsOf(other.block, relation.args.find(({ name }) => name === 'references')?.value),
      onDelete: action('onDelete') ?? (field.optional ? 'SET NULL' : 'RESTRICT'),
      onUpdate: action('onUpdate') ?? 'CASCADE',
    },
  ]
}

/**
 * Where both sides of a relation are lists, Prisma keeps a table of pairs.
 * https://www.prisma.io/docs/orm/prisma-schema/data-model/relations/many-to-many-relations
 */
function joinTables(model: Model, { models }: World): DeclaredTable[] {
  return model.block.fields.flatMap((field): DeclaredTable[] => {
    const other = models.get(field.type ?? '')
    if (!other || !field.list) return []
    const name = relationName(field)
    const back = other.block.fields.find(
      one => one !== field && one.list && one.type === model.block.name && relationName(one) === name,
    )
    const { fields } = model.block
    const isFirst =
      back &&
      (other === model ? fields.indexOf(field) < fields.indexOf(back) : model.block.name < other.block.name)
    if (!back || !isFirst) return []
    const pair = [model.block.name, other.block.name].sort().join('To')
    return [
      {
        label: `relation ${name ?? pair}`,
        path: model.path,
        range: model.range,
        schema: model.schema,
        name: `_${name ?? pair}`,
        columns: [
          { name: 'A', notNull: true },
          { name: 'B', notNull: true },
        ],
      },
    ]
  })
}

function relationName(field: PrismaField): string | undefined {
  const relation = of(field, 'relation')[0]
  return relation && wordOf(argumentOf(relation, 'name'))
}

function columnsOf(block: PrismaBlock, value: PrismaValue | undefined): string[] {
  return (value?.kind === 'list' ? value.items : value ? [value] : []).map(item => {
    const field = block.fields.find(({ name }) => name === wordOf(item))
    if (!field) throw new PrismaSchemaError(`${block.name} has no field ${wordOf(item) ?? 'of that name'}`)
    return mappedName(field)
  })
}

function of({ attributes }: { attributes: readonly PrismaAttribute[] }, name: string): PrismaAttribute[] {
  return attributes.filter(one => one.name === name)
}

function has(field: PrismaField, name: string): boolean {
  return of(field, name).length > 0
}

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
        'Merge base into the branch, and let Prisma generate the missing migration. Declare what only a migration creates, or the next one that Prisma generates drops it.',
      commands: ['npx prisma migrate dev --name models'],
    })
  } catch (error) {
    if (!(error instanceof PrismaSchemaError)) throw error
    return failure(`${first.path} was not compared with what the migrations create: ${error.message}`)
  }
}
