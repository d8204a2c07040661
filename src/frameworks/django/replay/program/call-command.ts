import type { Flow } from '../../../../languages/python/interpreter/flow.ts'
import type { Interpreter } from '../../../../languages/python/interpreter/interpreter.ts'
import { itemsOf } from '../../../../languages/python/interpreter/operators.ts'
import { classAttribute } from '../../../../languages/python/interpreter/super.ts'
import {
  type Arguments,
  type Instance,
  lastSegment,
  type Module,
  none,
  type PythonClass,
  type Value as Running,
  resolutionOrder,
  unknown,
} from '../../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../../model/position.ts'

import type { Tree } from '../../../../model/tree.ts'
import { byName } from '../../../../text/by-name.ts'
import { CannotTellError } from '../arguments.ts'
import type { Settings } from '../settings.ts'
import { CommandParser } from './command-parser.ts'
import { findCommand, withoutStructure } from './commands.ts'
import { isOfRows } from './of-rows.ts'
import type { Stage } from './stage.ts'

/** What a call of a command is made with. */
export interface CommandCall {
  readonly python: Interpreter
  readonly tree: Tree
  readonly settings: Settings
  readonly stage: Stage
  /** Runs a part as that of a command, with its own rules of what is reported. */
  readonly inside: <T>(of: PythonClass, flow: Flow<T>) => Flow<T>
}

/**
 * `django.core.management.call_command`: what the command's `handle()` does, where its code is in the tree.
 * https://docs.djangoproject.com/en/stable/ref/django-admin/#django.core.management.call_command
 */
export function* callCommand(call: CommandCall, given: Arguments, at: Span): Flow<Running> {
  const [first, ...args] = given.args
  const keywords = new Map(given.keywords)
  const command = first ?? keywords.get('command_name') ?? keywords.get('name')
  if (!first) for (const name of ['command_name', 'name']) keywords.delete(name)
  try {
    if (command?.kind === 'instance') return yield* execute(call, command, { args, keywords }, at)
    if (command?.kind !== 'str') throw new CannotTellError('which command it calls is computed')
    const name = /^[\w.-]{1,60}$/.test(command.value) ? command.value : '(a name that no command has)'
    const load = loaderOf(call, name)
    if (!load) {
      yield* call.stage.skip(`the command ${name} changes no structure and is not run`, at)
      return none
    }
    const { savepoints, title } = call.stage
    call.stage.title = `${title}: the command ${name}`
    try {
      const module = yield* load
      const of = module && (yield* call.python.attribute(module, 'Command', at))
      if (of?.kind !== 'class') throw new CannotTellError('its file has no class Command')
      const made = yield* call.inside(of, call.python.call(of, { args: [], keywords: new Map() }, at))
      if (made.kind !== 'instance') throw new CannotTellError('what its class makes is not known')
      return yield* execute(call, made, { args, keywords }, at)
    } catch (error) {
      if (!(error instanceof CannotTellError)) throw error
      // It was left in the middle of what it was inside of.
      call.stage.savepoints = savepoints
      yield* call.stage.unverified(error.message, at)
      return none
    } finally {
      call.stage.title = title
    }
  } catch (error) {
    if (!(error instanceof CannotTellError)) throw error
    yield* call.stage.unverified(error.message, at)
    return none
  }
}

/** What loads the module of a command; undefined: it is Django's own, and of no matter. */
function loaderOf(
  { python, tree, settings }: CommandCall,
  name: string,
): Flow<Module | undefined> | undefined {
  const found = findCommand(tree, settings, name)
  if (found && 'why' in found) throw new CannotTellError(found.why)
  if (found) return python.load([name], found.directory)
  if (withoutStructure.has(name)) return undefined
  const source = Object.hasOwn(djangoCommands, name) ? djangoCommands[name] : undefined
  if (source === undefined)
    throw new CannotTellError(`it calls the command ${name}, whose code is not in the repository`)
  return python.module(`django/core/management/commands/${name}.py`, source)
}

/** Methods of Django's that decide what of a command is run. */
const steering = ['execute', 'create_parser', 'run_from_argv', '__call__']

function* execute(call: CommandCall, command: Instance, given: Arguments, at: Span): Flow<Running> {
  const { python, stage } = call
  const of = command.class
  const own = steering.find(name => classAttribute(of, name)?.kind === 'function')
  if (own !== undefined) throw new CannotTellError(`it has a method ${own}() of its own`)
  if (classAttribute(of, 'handle')?.kind !== 'function')
    throw new CannotTellError('its handle() is not in the repository')
  if (isOfRows(of)) {
    yield* stage.skip('what it does to rows is not replayed', at)
    return none
  }
  const result = yield* call.inside(of, handle(python, command, given, at))
  // What handle() returns is only printed; what is unknown was not run.
  return result.kind === 'unknown' ? result : none
}

function* handle(python: Interpreter, command: Instance, given: Arguments, at: Span): Flow<Running> {
  const of = command.class
  const parser = new CommandParser()
  const describe = classAttribute(of, 'add_arguments')
  if (describe?.kind === 'function') {
    const answer = yield* python.call(
      { ...describe, self: command },
      { args: [parser.object], keywords: new Map() },
      at,
    )
    if (answer.kind === 'unknown') throw new CannotTellError(`its options depend on ${answer.reason}`)
  } else if (describe?.kind === 'foreign' && !isBase(of))
    throw new CannotTellError(`its options are those of ${describe.path}`)
  const stealth = new Set(['stderr', 'stdout'])
  const more = classAttribute(of, 'stealth_options')
  for (const name of (more && itemsOf(more)) ?? []) if (name.kind === 'str') stealth.add(name.value)
  const parsed = yield* parser.parse(python, given, stealth, at)
  const method = yield* python.attribute(command, 'handle', at)
  return method.kind === 'function' ? yield* python.call(method, parsed, at) : unknown('its handle()')
}

/** Does all that it has and that is not in the tree come from Django's BaseCommand, which has no options of its own? */
function isBase(of: PythonClass): boolean {
  return resolutionOrder(of).every(
    one => one.kind === 'class' || ['BaseCommand', 'object'].includes(lastSegment(one.path)),
  )
}

/** Commands of Django itself that make tables, in the words of a command of the tree, for the same interpreter. */
const djangoCommands: Readonly<Record<string, string>> = byName({
  // https://github.com/django/django/blob/main/django/core/management/commands/createcachetable.py
  createcachetable: `
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, connections, transaction


class Command(BaseCommand):
    def add_arguments(self, parser):
        parser.add_argument('args', nargs='*')
        parser.add_argument('--database', default='default')
        parser.add_argument('--dry-run', action='store_true')

    def handle(self, *tables, **options):
        if not tables:
            caches = settings.CACHES.values()
            tables = [cache['LOCATION'] for cache in caches if cache['BACKEND'].endswith('.DatabaseCache')]
        if not options['dry_run']:
            for table in tables:
                self.create_table(connections[options['database']], table)

    def create_table(self, connection, table):
        if table in connection.introspection.table_names():
            return
        name = connection.ops.quote_name(table)
        index = connection.ops.quote_name(table + '_expires')
        with transaction.atomic(), connection.cursor() as cursor:
            try:
                cursor.execute(
                    f'CREATE TABLE {name} ("cache_key" varchar(255) NOT NULL PRIMARY KEY, '
                    '"value" text NOT NULL, "expires" timestamp with time zone NOT NULL)'
                )
            except DatabaseError as error:
                raise CommandError(f"Cache table '{table}' could not be created. The error was: {error}.")
            cursor.execute(f'CREATE INDEX {index} ON {name} ("expires")')
`,
})
