import { type StandIn, standIns } from './stand-ins.ts'

/** The version by which a database says that an extension is none. */
export const standInVersion = 'stand-in'

/** Of these, those that something stands in for. */
export function standInsFor(names: readonly string[]): StandIn[] {
  const wanted = new Set(names.map(name => name.toLowerCase()))
  return standIns.filter(({ extension }) => wanted.has(extension))
}

/** What says that a statement uses the extension: its own schemas, and what it makes elsewhere. */
export function namesOf({ schema, makes, types, domains, tables, functions, methods }: StandIn): string[] {
  const made = [
    ...(types ?? []),
    ...Object.keys(domains ?? {}),
    ...Object.keys(tables ?? {}),
    ...(functions ?? []).map(text => text.slice(0, text.indexOf('('))),
  ]
  const own = [schema, makes].flatMap(name => name ?? [])
  return [...own, ...made.filter(name => !name.includes('.')), ...(methods ?? [])]
}

/** The extensions whose libraries they need. */
export function librariesOf(chosen: readonly StandIn[]): string[] {
  return chosen.some(({ indexed }) => indexed) ? ['btree_gist'] : []
}

/** The files by which PostgreSQL finds it. */
export function filesOf(standIn: StandIn): { name: string; text: string }[] {
  const { extension, schema } = standIn
  const control = [
    `default_version = '${standInVersion}'`,
    ...(schema === undefined ? [] : [`schema = '${schema}'`]),
    'relocatable = false',
  ]
  return [
    { name: `${extension}.control`, text: `${control.join('\n')}\n` },
    { name: `${extension}--${standInVersion}.sql`, text: scriptOf(standIn) },
  ]
}

function scriptOf(standIn: StandIn): string {
  const { makes, types = [], indexed = [], operators = [], casts = [] } = standIn
  const { domains = {}, tables = {}, functions = [] } = standIn
  return [
    ...(makes === undefined ? [] : [schemaUnlessThere(makes)]),
    ...types.map(typeLikeText),
    ...Object.entries(domains).map(([name, type]) => `create domain ${name} as ${type};`),
    ...Object.entries(tables).map(([name, columns]) => `create table ${name} (${columns});`),
    ...functions.map(functionOf),
    ...indexed.map(orderOf),
    ...operators.map(operatorOf),
    ...casts.map(([from, to]) => `create cast (${from} as ${to}) without function as implicit;`),
  ].join('\n')
}

/** A platform may have it already; IF NOT EXISTS is refused in an extension then. */
function schemaUnlessThere(name: string): string {
  return `do $$ begin if to_regnamespace('${name}') is null then create schema ${name}; end if; end $$;`
}

/** A type that reads and writes any text, with any modifiers. */
function typeLikeText(name: string): string {
  return `create type ${name};
create function ${name}_in(cstring) returns ${name} immutable strict language internal as 'textin';
create function ${name}_out(${name}) returns cstring immutable strict language internal as 'textout';
create function ${name}_typmod_in(cstring[]) returns int4 immutable strict language internal as 'pg_trigger_depth';
create type ${name} (input = ${name}_in, output = ${name}_out, typmod_in = ${name}_typmod_in, like = pg_catalog.text);`
}

function functionOf(text: string): string {
  const end = text.lastIndexOf(')')
  const [head, result] = [text.slice(0, end + 1), text.slice(end + 2)]
  const body =
    result === 'void' || result.startsWith('setof ') ? 'begin return; end' : 'begin return null; end'
  return `create function ${head} returns ${result} immutable language plpgsql as '${body}';`
}

function operatorOf(text: string, index: number): string {
  const [left, name, right, result] = text.split(' ')
  return `create function standin_${index}(${left}, ${right}) returns ${result} immutable language sql as 'select null::${result}';
create operator ${name} (leftarg = ${left}, rightarg = ${right}, function = standin_${index});`
}

const comparisons = { '<': 'bytealt', '<=': 'byteale', '=': 'byteaeq', '>=': 'byteage', '>': 'byteagt' }

/** By its bytes, and for GiST as btree_gist does it with bytea. */
function orderOf(type: string): string {
  const name = (what: string) => `${type}_${what}`
  const internal = (what: string, result: string) =>
    `create function ${name(what)}(${type}, ${type}) returns ${result} immutable strict language internal as '${what}';`
  const operators = Object.entries(comparisons)
  const gist = (what: string, args: string, result = 'internal') =>
    `create function ${name(what)}(${args}) returns ${result} immutable strict language c as '$libdir/btree_gist', '${what}';`
  const two = 'internal, internal'
  const three = 'internal, internal, internal'
  const tested = `internal, ${type}, int2, oid, internal`
  return `${operators.map(([, what]) => internal(what, 'bool')).join('\n')}
${internal('byteacmp', 'int4')}
${operators.map(([sign, what]) => `create operator ${sign} (leftarg = ${type}, rightarg = ${type}, function = ${name(what)});`).join('\n')}
create operator class btree_${type}_ops default for type ${type} using btree as
  ${operators.map(([sign], index) => `operator ${index + 1} ${sign}`).join(', ')}, function 1 ${name('byteacmp')}(${type}, ${type});
${gist('gbt_bytea_consistent', tested, 'bool')}
${gist('gbt_bytea_union', two)}
${gist('gbt_bytea_compress', 'internal')}
${gist('gbt_var_decompress', 'internal')}
${gist('gbt_bytea_penalty', three)}
${gist('gbt_bytea_picksplit', two)}
${gist('gbt_bytea_same', three)}
create operator class gist_${type}_ops default for type ${type} using gist as operator 3 =,
  function 1 ${name('gbt_bytea_consistent')}(${tested}), function 2 ${name('gbt_bytea_union')}(${two}),
  function 3 ${name('gbt_bytea_compress')}(internal), function 4 ${name('gbt_var_decompress')}(internal),
  function 5 ${name('gbt_bytea_penalty')}(${three}), function 6 ${name('gbt_bytea_picksplit')}(${two}),
  function 7 ${name('gbt_bytea_same')}(${three}), storage bytea;`
}
