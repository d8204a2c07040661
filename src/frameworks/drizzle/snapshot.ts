import { z } from 'zod'
import type {
  DeclaredForeignKey,
  DeclaredIndex,
  DeclaredSchema,
  DeclaredTable,
  ReferentialAction,
} from '../../model/declared-schema.ts'
import { startOfFile } from '../../model/position.ts'
import { columnOf } from './column.ts'

const names = z.array(z.string())
const column = z.object({
  name: z.string(),
  type: z.string(),
  typeSchema: z.string().nullish(),
  dimensions: z.number().optional(),
  notNull: z.boolean(),
  default: z.union([z.string(), z.number(), z.boolean()]).nullish(),
  generated: z.unknown().optional(),
  identity: z.unknown().optional(),
})
const schema = z.string().nullish()

/** https://github.com/drizzle-team/drizzle-orm/blob/main/drizzle-kit/src/serializer/pgSchema.ts */
const seven = z.object({
  version: z.literal('7'),
  tables: z.record(
    z.string(),
    z.object({
      name: z.string(),
      schema,
      columns: z.record(z.string(), column.extend({ primaryKey: z.boolean() })),
      indexes: z.record(
        z.string(),
        z.object({
          columns: z.array(z.object({ expression: z.string(), isExpression: z.boolean() })),
          isUnique: z.boolean(),
          where: z.string().optional(),
        }),
      ),
      foreignKeys: z.record(
        z.string(),
        z.object({
          tableTo: z.string(),
          schemaTo: schema,
          columnsFrom: names,
          columnsTo: names,
          onDelete: z.string().optional(),
          onUpdate: z.string().optional(),
        }),
      ),
      compositePrimaryKeys: z.record(z.string(), z.object({ columns: names })),
      uniqueConstraints: z.record(z.string(), z.object({ columns: names })),
    }),
  ),
  enums: z.record(z.string(), z.object({ name: z.string(), schema, values: names })),
})

const of = { schema: z.string(), table: z.string() }
const entity = z.discriminatedUnion('entityType', [
  z.object({ entityType: z.literal('tables'), schema: z.string(), name: z.string() }),
  z.object({ entityType: z.literal('enums'), schema: z.string(), name: z.string(), values: names }),
  column.extend({ entityType: z.literal('columns'), ...of }),
  z.object({ entityType: z.literal('pks'), ...of, columns: names }),
  z.object({ entityType: z.literal('uniques'), ...of, columns: names }),
  z.object({
    entityType: z.literal('indexes'),
    ...of,
    columns: z.array(z.object({ value: z.string(), isExpression: z.boolean() })),
    isUnique: z.boolean(),
    where: z.string().nullish(),
  }),
  z.object({
    entityType: z.literal('fks'),
    ...of,
    columns: names,
    schemaTo: schema,
    tableTo: z.string(),
    columnsTo: names,
    onDelete: z.string().nullish(),
    onUpdate: z.string().nullish(),
  }),
])

/** From version 1 of Drizzle on. */
const eight = z.object({
  version: z.literal('8'),
  ddl: z.array(z.looseObject({ entityType: z.string() })),
})

const link = z.object({ id: z.string(), prevIds: names })

/** Paths of the snapshots that no other one follows. */
export function leavesOf(files: readonly { path: string; text: string }[]): string[] {
  const links = files.flatMap(({ path, text }) => {
    const parsed = link.safeParse(jsonOf(text))
    return parsed.success ? { path, ...parsed.data } : []
  })
  const followed = new Set(links.flatMap(({ prevIds }) => prevIds))
  return links.filter(({ id }) => !followed.has(id)).map(({ path }) => path)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Declared = Pick<DeclaredSchema, 'path' | 'owns' | 'tables' | 'enums'>

/** What a snapshot of drizzle-kit says that the migrations come to; undefined where it is none that is known. */
export function declaredBySnapshot(path: string, text: string): Declared | undefined {
  const json = jsonOf(text)
  const [old, now] = [seven.safeParse(json), eight.safeParse(json)]
  const found = old.success
    ? declaredBySeven(path, old.data)
    : now.success
      ? declaredByEight(path, now.data)
      : undefined
  return found && { path, owns: [...new Set(found.tables.map(one => one.schema))], ...found }
}

const place = (path: string) => ({ path, range: startOfFile })
const schemaOf = (name: string | null | undefined): string => name || 'public'

function declaredBySeven(path: string, snapshot: z.infer<typeof seven>): Pick<Declared, 'tables' | 'enums'> {
  return {
    tables: Object.values(snapshot.tables).map((table): DeclaredTable => {
      const columns = Object.values(table.columns)
      const single = columns.filter(({ primaryKey }) => primaryKey).map(({ name }) => name)
      const key = Object.values(table.compositePrimaryKeys)[0]?.columns ?? single
      return {
        ...place(path),
        label: `table ${table.name}`,
        schema: schemaOf(table.schema),
        name: table.name,
        columns: columns.map(one => columnOf(one, key.includes(one.name))),
        primaryKey: key,
        indexes: [
          ...Object.values(table.uniqueConstraints).map(unique),
          ...Object.values(table.indexes).flatMap(({ columns: of, isUnique, where }) =>
            where === undefined
              ? indexOf(
                  of.map(({ expression: value, ...one }) => ({ value, ...one })),
                  isUnique,
                )
              : [],
          ),
        ],
        foreignKeys: Object.values(table.foreignKeys).map(one => foreignKeyOf(one, one.columnsFrom)),
      }
    }),
    enums: Object.values(snapshot.enums).map(({ name, schema: of, values }) => ({
      ...place(path),
      label: `enum ${name}`,
      schema: schemaOf(of),
      name,
      values,
    })),
  }
}

function declaredByEight(path: string, { ddl }: z.infer<typeof eight>): Pick<Declared, 'tables' | 'enums'> {
  const entities = ddl.flatMap(one => {
    const parsed = entity.safeParse(one)
    return parsed.success ? parsed.data : []
  })
  const ofTable = new Map<string, typeof entities>()
  for (const one of entities)
    if ('table' in one) {
      const key = JSON.stringify([one.schema, one.table])
      const there = ofTable.get(key)
      if (there) there.push(one)
      else ofTable.set(key, [one])
    }
  return {
    tables: entities.flatMap((table): DeclaredTable[] => {
      if (table.entityType !== 'tables') return []
      const parts = ofTable.get(JSON.stringify([table.schema, table.name])) ?? []
      const key = parts.flatMap(one => (one.entityType === 'pks' ? one.columns : []))
      return [
        {
          ...place(path),
          label: `table ${table.name}`,
          schema: table.schema,
          name: table.name,
          columns: parts.flatMap(one =>
            one.entityType === 'columns' ? columnOf(one, key.includes(one.name)) : [],
          ),
          primaryKey: key,
          indexes: parts.flatMap(one => {
            if (one.entityType === 'uniques') return unique(one)
            return one.entityType === 'indexes' && !one.where ? indexOf(one.columns, one.isUnique) : []
          }),
          foreignKeys: parts.flatMap(one => (one.entityType === 'fks' ? foreignKeyOf(one, one.columns) : [])),
        },
      ]
    }),
    enums: entities.flatMap(one =>
      one.entityType === 'enums'
        ? {
            ...place(path),
            label: `enum ${one.name}`,
            schema: one.schema,
            name: one.name,
            values: one.values,
          }
        : [],
    ),
  }
}

function unique({ columns }: { columns: readonly string[] }): DeclaredIndex {
  return { columns, unique: true }
}

/** Nothing of one with expressions. */
function indexOf(
  columns: readonly { value: string; isExpression: boolean }[],
  isUnique: boolean,
): DeclaredIndex[] {
  if (columns.some(({ isExpression }) => isExpression)) return []
  return [{ columns: columns.map(({ value }) => value), unique: isUnique }]
}

const actions = new Map<string, ReferentialAction>(
  (['NO ACTION', 'RESTRICT', 'CASCADE', 'SET NULL', 'SET DEFAULT'] as const).map(action => [action, action]),
)

interface SnapshotForeignKey {
  schemaTo?: string | null | undefined
  tableTo: string
  columnsTo: string[]
  onDelete?: string | null | undefined
  onUpdate?: string | null | undefined
}

function foreignKeyOf(one: SnapshotForeignKey, columns: string[]): DeclaredForeignKey {
  return {
    columns,
    schema: schemaOf(one.schemaTo),
    table: one.tableTo,
    to: one.columnsTo,
    ...actionsOf(one),
  }
}

function actionsOf({ onDelete, onUpdate }: Pick<SnapshotForeignKey, 'onDelete' | 'onUpdate'>): {
  onDelete: ReferentialAction
  onUpdate: ReferentialAction
} {
  const action = (written: string | null | undefined) =>
    actions.get((written ?? '').toUpperCase()) ?? 'NO ACTION'
  return { onDelete: action(onDelete), onUpdate: action(onUpdate) }
}
