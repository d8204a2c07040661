import type { Node } from './grammar.ts'
import { lex } from './lexer.ts'
import { isPlain, nameParts, type Plain, stringOf } from './nodes.ts'
import type { Reach, ReachCode } from './reach.ts'
import { functionReach, settingReach, sharedCatalogs } from './reaching-names.ts'

/**
 * What a statement reaches outside of the database that it runs in. Bodies of DO blocks are read as far as they are
 * spelled out; text that is put together while it runs (EXECUTE), and bodies of functions, are not.
 */
export function reachesOutside(node: Node): Reach | undefined {
  return ownReach(node) ?? reachInside(node)
}

function ownReach(node: Node): Reach | undefined {
  if ('CopyStmt' in node) {
    const { is_program, filename, is_from } = node.CopyStmt
    if (is_program) return reach('program', `COPY … ${is_from ? 'FROM' : 'TO'} PROGRAM runs a program`)
    if (filename === undefined) return undefined
    return reach('server-file', `COPY … ${is_from ? 'FROM' : 'TO'} reads or writes a file of the server`)
  }
  if ('LoadStmt' in node) return reach('library', 'LOAD loads a library into the server')
  if ('AlterSystemStmt' in node) return reach('system-setting', 'ALTER SYSTEM changes the whole server')
  if ('VariableSetStmt' in node) return setting(node.VariableSetStmt.name)
  if ('CreateFunctionStmt' in node) return languageOf(node.CreateFunctionStmt.options)
  if ('DoStmt' in node) return languageOf(node.DoStmt.args) ?? insideBlock(node.DoStmt.args)
  if ('CreatePLangStmt' in node) {
    const { plhandler = [], plname = '' } = node.CreatePLangStmt
    return plhandler.length > 0 ? reach('native-code', 'CREATE LANGUAGE … HANDLER') : language(plname)
  }
  if ('TransactionStmt' in node) {
    return /PREPARE/.test(node.TransactionStmt.kind ?? '')
      ? reach('prepared-transaction', 'a prepared transaction outlives its session')
      : undefined
  }
  return foreign(node) ?? sharedObject(node) ?? replication(node)
}

function foreign(node: Node): Reach | undefined {
  if ('CreateForeignTableStmt' in node) return foreignOptions(node.CreateForeignTableStmt.options)
  if ('AlterTableStmt' in node) return alteredOptions(node.AlterTableStmt.cmds)
  if ('CreateForeignServerStmt' in node)
    return reach('foreign-server', 'CREATE SERVER defines a connection to another server')
  if ('ImportForeignSchemaStmt' in node)
    return reach('connection', 'IMPORT FOREIGN SCHEMA connects to another server')
  return undefined
}

function sharedObject(node: Node): Reach | undefined {
  if ('CreatedbStmt' in node) return database('CREATE', node.CreatedbStmt.dbname)
  if ('DropdbStmt' in node) return database('DROP', node.DropdbStmt.dbname)
  if ('AlterDatabaseStmt' in node) return database('ALTER', node.AlterDatabaseStmt.dbname)
  if ('AlterDatabaseRefreshCollStmt' in node)
    return database('ALTER', node.AlterDatabaseRefreshCollStmt.dbname)
  if ('AlterDatabaseSetStmt' in node) {
    const { setstmt, dbname } = node.AlterDatabaseSetStmt
    return setting(setstmt?.name) ?? database('ALTER', dbname)
  }
  if ('CreateTableSpaceStmt' in node) return tablespace('CREATE', node.CreateTableSpaceStmt.tablespacename)
  if ('DropTableSpaceStmt' in node) return tablespace('DROP', node.DropTableSpaceStmt.tablespacename)
  if ('AlterTableSpaceOptionsStmt' in node)
    return tablespace('ALTER', node.AlterTableSpaceOptionsStmt.tablespacename)
  if ('DropRoleStmt' in node) return role('DROP', (node.DropRoleStmt.roles ?? []).map(roleName))
  if ('AlterRoleStmt' in node) return role('ALTER', [node.AlterRoleStmt.role?.rolename])
  if ('AlterRoleSetStmt' in node) {
    const { setstmt, role: of } = node.AlterRoleSetStmt
    return setting(setstmt?.name) ?? role('ALTER', [of?.rolename])
  }
  if ('RenameStmt' in node) {
    const { renameType, subname } = node.RenameStmt
    return named(renameType, subname)
  }
  if ('AlterOwnerStmt' in node) {
    const { objectType, object } = node.AlterOwnerStmt
    return named(objectType, stringOf(object))
  }
  return undefined
}

function named(objectType: string | undefined, name: string | undefined): Reach | undefined {
  if (objectType === 'OBJECT_DATABASE') return database('ALTER', name)
  if (objectType === 'OBJECT_TABLESPACE') return tablespace('ALTER', name)
  if (objectType === 'OBJECT_ROLE') return role('ALTER', [name])
  return undefined
}

function replication(node: Node): Reach | undefined {
  if ('CreateSubscriptionStmt' in node)
    return reach('replication', 'CREATE SUBSCRIPTION connects to another server')
  if ('AlterSubscriptionStmt' in node || 'DropSubscriptionStmt' in node)
    return reach('replication', 'ALTER and DROP SUBSCRIPTION connect to another server')
  return undefined
}

/** What its expressions call, and the catalogs that it writes; the whole tree, as a call may be anywhere in it. */
function reachInside(node: Node): Reach | undefined {
  // A stack of its own: a hostile statement nests deeper than functions may.
  const open: unknown[] = [node]
  while (open.length > 0) {
    const value = open.pop()
    if (Array.isArray(value)) for (const item of value) open.push(item)
    if (!isPlain(value)) continue
    const found = call(value.FuncCall) ?? written(value)
    if (found) return found
    for (const key in value) {
      const inner = value[key]
      if (typeof inner === 'object' && inner !== null) open.push(inner)
    }
  }
  return undefined
}

function call(value: unknown): Reach | undefined {
  if (!isPlain(value)) return undefined
  const name = nameParts(value.funcname as Node[] | undefined).at(-1) ?? ''
  if (name === 'set_config') return setting(constant((value.args as Node[] | undefined)?.[0]))
  return functionReach(name)
}

function constant(node: Node | undefined): string | undefined {
  if (node && 'TypeCast' in node) return constant(node.TypeCast.arg)
  return node && 'A_Const' in node ? node.A_Const.sval?.sval : undefined
}

function written(object: Plain): Reach | undefined {
  for (const kind of ['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']) {
    const statement = object[kind]
    const relation = isPlain(statement) ? statement.relation : undefined
    if (!isPlain(relation)) continue
    const { schemaname = 'pg_catalog', relname } = relation
    if (schemaname === 'pg_catalog' && typeof relname === 'string' && sharedCatalogs.has(relname))
      return reach(sharedCatalogs.get(relname) ?? 'system-catalog', `it writes to the catalog ${relname}`)
  }
  return undefined
}

const setting = (name: string | undefined) => settingReach(name ?? '')

function languageOf(options: readonly Node[] | undefined): Reach | undefined {
  const option = (options ?? []).find(one => 'DefElem' in one && one.DefElem.defname === 'language')
  return option && 'DefElem' in option ? language(stringOf(option.DefElem.arg) ?? '') : undefined
}

/** PostgreSQL's own rule for names: the trusted variant of a language lacks the "u". */
function language(name: string): Reach | undefined {
  const folded = name.toLowerCase()
  if (folded === 'c' || folded === 'internal')
    return reach('native-code', `LANGUAGE ${folded} runs code of the server`)
  if (/^pl(?!pgsql).*u$|^(?:plsh|plr|plpython\d?|javau|plperlu)$/.test(folded))
    return reach('untrusted-language', `LANGUAGE ${folded} may do all that the server may`)
  return undefined
}

/** Options of file_fdw. */
function foreignOptions(options: readonly Node[] | undefined): Reach | undefined {
  const names = (options ?? []).map(one => ('DefElem' in one ? one.DefElem.defname : undefined))
  if (names.includes('program')) return reach('program', 'the foreign table runs a program')
  if (names.includes('filename')) return reach('server-file', 'the foreign table reads a file of the server')
  return undefined
}

function alteredOptions(commands: readonly Node[] | undefined): Reach | undefined {
  for (const command of commands ?? []) {
    if (!('AlterTableCmd' in command) || command.AlterTableCmd.subtype !== 'AT_GenericOptions') continue
    const { def } = command.AlterTableCmd
    const found = foreignOptions(def && 'List' in def ? def.List.items : undefined)
    if (found) return found
  }
  return undefined
}

const blockWords: readonly { words: RegExp; found: Reach }[] = [
  { words: /;copy [^;]*\bprogram /, found: reach('program', 'COPY … PROGRAM runs a program') },
  {
    words: /;copy [^;]*\b(?:from|to) (?!stdin|stdout)'/,
    found: reach('server-file', 'COPY reads or writes a file of the server'),
  },
  { words: /;alter system /, found: reach('system-setting', 'ALTER SYSTEM changes the whole server') },
  { words: /;load '/, found: reach('library', 'LOAD loads a library into the server') },
  { words: /;(?:create|drop|alter) database /, found: reach('database', 'it changes a database') },
  { words: /;(?:create|drop|alter) tablespace /, found: reach('tablespace', 'it changes a tablespace') },
  { words: /;(?:drop|alter) (?:role|user|group) (?!mapping )/, found: reach('role', 'it changes a role') },
  {
    words: /;(?:create|drop|alter) subscription /,
    found: reach('replication', 'it changes a subscription'),
  },
]

const startsStatement = new Set(['begin', 'then', 'else', 'loop', 'declare'])

/** The words of a block outside of strings, each statement after a semicolon. */
function insideBlock(options: readonly Node[] | undefined): Reach | undefined {
  const option = (options ?? []).find(one => 'DefElem' in one && one.DefElem.defname === 'as')
  const body = option && 'DefElem' in option ? (stringOf(option.DefElem.arg) ?? '') : ''
  let words = ';'
  let last = ''
  for (const token of lex(body)) {
    if (token.kind === 'comment') continue
    const text = body.slice(token.start, token.end)
    const called = text === '(' ? functionReach(last) : undefined
    if (called) return called
    last = ''
    if (token.kind === 'word' || token.kind === 'quoted') {
      last = token.kind === 'word' ? text.toLowerCase() : text.slice(1, -1)
      words += startsStatement.has(last) ? ';' : `${last} `
    } else if (token.kind === 'string' || token.kind === 'dollar') words += "'' "
    else if (text === ';') words += ';'
  }
  return blockWords.find(one => one.words.test(words))?.found
}

function reach(code: ReachCode, what: string, names?: readonly (string | undefined)[]): Reach {
  return names ? { code, what, names: names.filter(name => name !== undefined) } : { code, what }
}

const database = (verb: string, name: string | undefined) => reach('database', `${verb} DATABASE`, [name])
const tablespace = (verb: string, name: string | undefined) =>
  reach('tablespace', `${verb} TABLESPACE`, [name])
const role = (verb: string, names: readonly (string | undefined)[]) => reach('role', `${verb} ROLE`, names)

const roleName = (node: Node) => ('RoleSpec' in node ? node.RoleSpec.rolename : undefined)
