import { attributeOf } from '../../languages/python/access.ts'
import { Executor } from '../../languages/python/execute.ts'
import { loadPython } from '../../languages/python/syntax.ts'
import { isSequence, optionsOf, type Value } from '../../languages/python/values.ts'
import type { Migration } from '../../model/migration.ts'
import { effectsOfSql } from '../sql/effects.ts'
import { relocated, type StaticEffect } from '../static-effects.ts'
import { type Call, given, lastPart, stringOf } from './replay/arguments.ts'
import type { Operation } from './replay/operations/operation.ts'
import type { Written } from './replay/operations/written.ts'
import { overrideIn } from './replay/overrides.ts'

const maxFileLength = 3_000_000
const mostOperations = 5000

/** What a migration of Django does to the objects of the database, as far as its operations say so. */
export async function effectsOfDjango(migration: Migration, text: string): Promise<StaticEffect[]> {
  const operations = await operationsOf(text)
  if (!operations) return [{ kind: 'unclear', text }]
  const label = migration.id.split('.')[0] ?? ''
  // With what sends SQL, which most of a check does without.
  const { knownOperation: known } = await import('./replay/operations.ts')
  const effects: StaticEffect[] = []
  for (const [value, certain] of operations)
    effects.push(...(await effectsOf(value, { label, text, guarded: !certain, stateOnly: false, known })))
  return effects
}

interface Around extends Omit<Written, 'call'> {
  known: (name: string) => Operation | undefined
}

/** Each with whether it certainly runs. Undefined: they can't be known. */
async function operationsOf(text: string): Promise<[Value, boolean][] | undefined> {
  if (text.length > maxFileLength) return undefined
  const syntax = (await loadPython()).parse(text)
  if (!syntax) return undefined
  try {
    const migration = new Executor(syntax).module.names.get('Migration')
    const list = migration?.kind === 'class' ? attributeOf(migration, 'operations') : undefined
    if (!list) return migration?.kind === 'class' ? [] : undefined
    const options = optionsOf(list)
    const isOverridden = migration?.kind === 'class' && overrideIn(migration, text) !== undefined
    if (!options.every(isSequence)) return undefined
    return options
      .flatMap(option => (isSequence(option) ? option.items : []))
      .slice(0, mostOperations)
      .flatMap(item =>
        optionsOf(item).map((one): [Value, boolean] => [
          one,
          options.length === 1 && one === item && !isOverridden,
        ]),
      )
  } catch (error) {
    // Nesting beyond the stack, or a text beyond memory: what no person writes.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

async function effectsOf(value: Value, around: Around): Promise<StaticEffect[]> {
  const source: StaticEffect = {
    kind: 'unclear',
    text: around.text.slice(value.at.start, value.at.end),
  }
  if (value.kind !== 'call' || !isDjangos(value.callee)) return [source]
  const name = lastPart(value.callee)
  switch (name) {
    case 'SeparateDatabaseAndState': {
      const inner = async (part: 'database_operations' | 'state_operations', position: number) => {
        const list = given(value, part, position)
        if (!list) return []
        if (!isSequence(list)) return [source]
        const stateOnly = around.stateOnly || part === 'state_operations'
        const effects = list.items.map(item => effectsOf(item, { ...around, stateOnly }))
        return (await Promise.all(effects)).flat()
      }
      return [...(await inner('database_operations', 0)), ...(await inner('state_operations', 1))]
    }
    case 'RunSQL':
      return await effectsOfRunSql(value, around, source)
    case 'RunPython': {
      const code = given(value, 'code', 0)
      if (code?.kind !== 'function') return [source]
      return [{ kind: 'unclear', text: around.text.slice(code.at.start, code.node.to) }]
    }
    default: {
      const operation = around.known(name)
      const effects = operation?.effects ? operation.effects({ ...around, call: value }) : operation && []
      if (!effects) return [source]
      return around.stateOnly ? effects.filter(({ kind }) => kind === 'drops') : effects
    }
  }
}

async function effectsOfRunSql(call: Call, around: Around, unclear: StaticEffect): Promise<StaticEffect[]> {
  const effects: StaticEffect[] = []
  const sql = given(call, 'sql', 0)
  for (const item of sql ? (isSequence(sql) ? sql.items : [sql]) : []) {
    const statement = stringOf(isSequence(item) ? item.items[0] : item)
    if (statement === undefined) effects.push(unclear)
    else if (!around.stateOnly)
      effects.push(...relocated(await effectsOfSql(statement), call.at, around.guarded))
  }
  return effects
}

/** A project's own operation of the same name may do anything. */
function isDjangos(callee: string): boolean {
  return /^(?:django\.(?:db|contrib)\.|migrations\.|operations\.|[A-Z]\w*$)/.test(callee)
}
