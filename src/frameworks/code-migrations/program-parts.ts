import type { Call, Expression, Procedure, Statement } from '../../languages/programs/program.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'

/** The call, and those that it is called on. */
export function chain(call: Call): Call[] {
  const calls: Call[] = []
  for (let one: Expression | undefined = call; one?.kind === 'call'; one = one.on) calls.push(one)
  return calls
}

/** An argument, by its name or by its position. */
export function argument(call: Call, position: number, name: string): Expression | undefined {
  return call.named.get(name) ?? call.args[position]
}

/** A column of a table. */
export function columnOf({ name: table, schema }: ObjectName, name: string): ObjectName {
  return { kind: 'column', name, table, ...(schema === undefined ? {} : { schema }) }
}

/** `users` and `this.users` */
export function nameOf(one: Expression): string | undefined {
  if (one.kind === 'name') return one.name
  return one.kind === 'member' && one.of.kind === 'name' ? `${one.of.name}.${one.name}` : undefined
}

export function leaves(body: readonly Statement[]): boolean {
  return body.some(one => {
    if (one.does === 'leaves') return true
    if (one.does === 'branches') return one.bodies.some(leaves)
    return (one.does === 'encloses' || one.does === 'repeats') && leaves(one.body)
  })
}

/** Does the migration fail where this runs? Rails takes it for applied after a Rollback. */
export function stopsMigration(body: readonly Statement[], text: string): boolean {
  const last = body.at(-1)
  if (last?.does !== 'leaves' || !last.fails || leaves(body.slice(0, -1))) return false
  return !/\bRollback\b/.test(text.slice(last.at.start, last.at.end))
}

/** What it returns stands there, where it is there at all. */
export function saysFlag(procedure: Procedure | undefined): boolean {
  const [only, ...others] = procedure?.body ?? []
  if (!procedure) return true
  return only?.does === 'leaves' && only.value?.kind === 'flag' && others.length === 0
}

/** What the whole chain is called on. */
export function baseOf(call: Call): string | undefined {
  let one: Expression | undefined = call
  while (one?.kind === 'call' || one?.kind === 'member') one = one.kind === 'call' ? one.on : one.of
  return one?.kind === 'name' ? one.name : undefined
}
