import {
  type Call,
  type Expression,
  isStatement,
  type Procedure,
  type Program,
  type Statement,
} from '../../languages/programs/program.ts'
import { type ObjectName, objectKey } from '../../languages/sql/objects.ts'
import type { Span } from '../../model/position.ts'
import { effectsOfSql, namesMadeBy } from '../sql/effects.ts'
import { creationOf, relocated, type StaticEffect, tableKey } from '../static-effects.ts'
import { type Dialect, newCall, type ProgramReading, type Sent } from './dialect.ts'
import { columnOf, leaves, stopsMigration } from './program-parts.ts'
import { Values } from './values.ts'

/** Goes through what a migration runs, in order. What is not certain to run creates nothing. */
export class Walk extends Values {
  readonly #dialect: Dialect
  readonly #effects: (StaticEffect | Promise<StaticEffect[]>)[] = []
  readonly #sent: (Sent | Promise<Sent>)[] = []
  /** Of the call that is followed. */
  #call = newCall()
  readonly #parameters = new Set<string>()
  #followed = true
  /** It may have stopped before, for what it found: that may be what comes next. */
  #guarded = false

  constructor(program: Program, dialect: Dialect) {
    super(program)
    this.#dialect = dialect
  }

  /** `down`: what never runs in the upgrade. What is not followed may come at any place, so it counts at both ends. */
  async reading(down: Span | undefined): Promise<ProgramReading> {
    const { text } = this.program
    const upgrade = down ? text.slice(0, down.start) + text.slice(down.end) : text
    const effects = (await Promise.all(this.#effects)).flat()
    const unclear: StaticEffect = { kind: 'unclear', text: upgrade }
    return {
      effects: this.#followed ? effects : [unclear, ...effects, unclear],
      sent: await Promise.all(this.#sent),
      upgrade,
    }
  }

  /** Of the call that is followed, not all is known. */
  unclear(): void {
    this.#followed = false
    this.#call.unclear = true
  }

  /** Of what is there, not all that it sends is known. */
  unread(at: Span, makes: readonly ObjectName[] = [], unsent: readonly string[] = []): void {
    const bySql = Promise.all(unsent.map(namesMadeBy))
    this.#sent.push(bySql.then(names => ({ kind: 'unread', at, makes: [...makes, ...names.flat()] })))
  }

  procedure({ parameters, body }: Procedure, sure: boolean): void {
    for (const { name, parts } of parameters)
      for (const one of [...(name === undefined ? [] : [name]), ...(parts?.values() ?? [])]) {
        this.locals.set(one, undefined)
        this.#parameters.add(one)
      }
    this.#statements(body, sure)
  }

  /** `words`: those of its name that stand in the text, where the runner gives the rest. */
  creates(object: ObjectName, at: Span, sure: boolean, part = false, words?: readonly string[]): void {
    this.#call.makes.push(object)
    if (!sure || this.#guarded) return
    const owner = object.table
    this.#effects.push(
      creationOf(object, at, {
        part,
        ...(words ? { words } : {}),
        ...(owner === undefined
          ? {}
          : { within: [tableKey(object.schema, owner)], owners: [owner, object.name] }),
      }),
    )
  }

  /**
   * An index belongs to a table, but its name is one of the schema. `columns`: where it is known that it is of these.
   * A name that the runner gives stands in no other text, which is found by the words that it is made of.
   */
  createsIndex(
    name: string,
    table: ObjectName,
    at: Span,
    sure: boolean,
    { columns, words = [name] }: { columns?: readonly string[] | undefined; words?: readonly string[] } = {},
  ): void {
    const schema = table.schema === undefined ? {} : { schema: table.schema }
    const index: ObjectName = { kind: 'index', name, ...schema }
    this.#call.makes.push(index)
    if (!sure || this.#guarded) return
    const ofColumns = columns?.map(column => objectKey(columnOf(table, column))) ?? []
    this.#effects.push(
      creationOf(index, at, {
        within: [tableKey(table.schema, table.name), ...ofColumns],
        owners: [table.name, name],
        words,
      }),
    )
    // It goes away with any of its columns, too.
    if (!columns) this.unclear()
  }

  /** Not known: the caller's migration is not followed there. */
  dropsIndex(name: string | undefined, { schema }: ObjectName): boolean {
    if (name === undefined) return false
    this.drops({ kind: 'index', name, ...(schema === undefined ? {} : { schema }) })
    return true
  }

  drops(...objects: readonly ObjectName[]): void {
    this.#effects.push({ kind: 'drops', keys: objects.map(objectKey) })
  }

  /** SQL that stands in the text. `bound`: values that do not stand there go with it. */
  sql(text: string, at: Span, sure: boolean, bound = false): void {
    this.#effects.push(this.#effectsOf(text, at, sure))
    if (!bound) this.sends(text, at, sure)
  }

  /** The SQL that a call stands for. Names that the runner makes stand in no text: what they are made of does. */
  ddl(statements: readonly string[], { at }: Call, sure: boolean): void {
    this.#effects.push(
      this.#effectsOf(statements.join(';\n'), at, sure).then(effects =>
        effects.map(one =>
          one.kind === 'creates' ? { ...one, words: one.words.flatMap(name => this.wordsOf(name, at)) } : one,
        ),
      ),
    )
    for (const one of statements) this.sends(one, at, sure)
  }

  #effectsOf(sql: string, at: Span, sure: boolean): Promise<StaticEffect[]> {
    const unsure = !sure || this.#guarded
    return effectsOfSql(sql).then(effects => relocated(effects, at, unsure))
  }

  /** What the call that is followed sends, where all of it is known. */
  sends(text: string, at: Span, sure: boolean): void {
    if (!sure) {
      this.#call.unsent.push(text)
      return
    }
    this.#sent.push({ kind: 'sql', text, at })
    this.#call.sends = true
  }

  /** The call that is followed is only a part of another one. */
  sendsNothing(): void {
    this.#call.sends = true
  }

  expression(one: Expression, sure: boolean): void {
    switch (one.kind) {
      case 'call':
        this.#calls(one, sure)
        return
      // Nobody waits for a part of something.
      case 'joined':
        for (const part of one.parts) this.expression(part, false)
        return
      case 'list':
        if (!one.whole) this.#notFollowed(one.at)
        for (const item of one.items) this.expression(item, false)
        return
      case 'dictionary':
        if (!one.whole) this.#notFollowed(one.at)
        for (const value of one.entries.values()) this.expression(value, false)
        return
      case 'member':
        this.expression(one.of, false)
        return
      case 'name':
        if (this.#dialect.callsByName && /^[a-z_]/.test(one.name) && one.name !== 'self')
          if (!this.locals.has(one.name)) this.#notFollowed(one.at)
        return
      case 'procedure':
        this.#notFollowed(one.at)
        this.procedure(one, false)
        return
      case 'either':
        this.expression(one.condition, false)
        for (const option of one.options) this.expression(option, false)
        return
      case 'other':
        this.#notFollowed(one.at)
        for (const part of one.parts)
          if (isStatement(part)) this.#statements([part], false)
          else this.expression(part, false)
        return
      default:
    }
  }

  #notFollowed(at: Span): void {
    this.#followed = false
    this.unread(at)
  }

  #follow(call: Call, sure: boolean): boolean {
    const outer = this.#call
    this.#call = newCall()
    const follows = this.#dialect.follow(call, this, sure)
    const { sends, unclear, makes, unsent } = this.#call
    this.#call = outer
    if (follows && (unclear || !sends)) this.unread(call.at, makes, unsent)
    return follows
  }

  /** The file has a procedure of that name. */
  #isOwn({ on, name }: Call): boolean {
    const isHere = !on || (on.kind === 'name' && /^(?:this|self|\$this)$/.test(on.name))
    return isHere && this.program.procedures.has(name)
  }

  #calls(call: Call, sure: boolean): void {
    const isOwn = this.#isOwn(call)
    const isIdle = !isOwn && this.#dialect.idle?.(call, this)
    if (!isOwn && !isIdle && this.#follow(call, sure)) return
    const [first, ...others] = call.args
    const given = call.block ?? (first?.kind === 'procedure' ? first : undefined)
    const encloses = !isOwn && this.#dialect.encloses(call) && call.whole && given !== undefined
    if (!encloses && !(isIdle && call.whole)) this.#notFollowed(call.at)
    // What is caught may have failed.
    const certain = sure && !/^(?:catch|finally)$/.test(call.name)
    if (call.on) this.expression(call.on, certain)
    if (first?.kind === 'procedure') this.procedure(first, certain && encloses && others.length === 0)
    else if (first) this.expression(first, false)
    for (const one of [...others, ...call.named.values()]) this.expression(one, false)
    if (call.block) this.procedure(call.block, certain && encloses)
  }

  /** Is what comes after them still certain to run? */
  #statements(body: readonly Statement[], sure: boolean): boolean {
    let certain = sure
    for (const one of body) certain = this.#statement(one, certain) && certain
    return certain
  }

  #statement(one: Statement, sure: boolean): boolean {
    const written = this.program.text.slice(one.at.start, one.at.start + 10)
    switch (one.does) {
      case 'evaluates':
        // There is no reason to write it but what getting it does.
        if (one.value.kind === 'name' || one.value.kind === 'member') this.unread(one.at)
        this.expression(one.value, sure && this.#dialect.runs(written))
        return true
      case 'assigns':
        this.expression(one.value, false)
        if (this.#parameters.has(one.name)) this.unread(one.at)
        this.locals.set(one.name, this.locals.has(one.name) || !sure ? undefined : one.value)
        return true
      case 'leaves':
        if (one.fails) this.unread(one.at)
        if (one.value) this.expression(one.value, sure)
        return false
      case 'encloses':
        return this.#enclosed(one.body, sure)
      case 'repeats':
        this.#notFollowed(one.at)
        if (one.name !== undefined) this.locals.set(one.name, undefined)
        this.expression(one.over, false)
        this.#statements(one.body, false)
        return !leaves(one.body)
      case 'branches':
        return this.#branches(one)
    }
  }

  #branches({ conditions, bodies }: Extract<Statement, { does: 'branches' }>): boolean {
    const stops = bodies.filter(body => stopsMigration(body, this.program.text))
    const guards = stops.length > 0 && bodies.every(body => stops.includes(body) || !leaves(body))
    if (guards) {
      this.#followed = false
      for (const { at } of [...conditions, ...stops.flat()])
        this.#sent.push({ kind: 'unread', at, makes: [], alone: true })
    } else for (const condition of conditions) this.expression(condition, false)
    // What it drops may stay, but then there is less to collide with.
    for (const body of bodies) if (!guards || !stops.includes(body)) this.#statements(body, false)
    this.#guarded ||= guards
    return guards || !bodies.some(leaves)
  }

  /** A name that gets its value in there may be another one than that outside. */
  #enclosed(body: readonly Statement[], sure: boolean): boolean {
    const before = new Map(this.locals)
    const certain = this.#statements(body, sure)
    for (const [name, value] of this.locals)
      if (!before.has(name) || before.get(name) !== value) this.locals.set(name, undefined)
    return certain
  }
}
