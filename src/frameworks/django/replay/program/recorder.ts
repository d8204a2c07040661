import type { Flow } from '../../../../languages/python/interpreter/flow.ts'
import {
  type Arguments,
  bool,
  dict,
  type Foreign,
  type ForeignCall,
  int,
  lastSegment,
  none,
  type Value as Running,
  str,
} from '../../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../../model/position.ts'
import { quoteText } from '../names.ts'
import { textArgument } from './objects.ts'
import type { Stage } from './stage.ts'

const recorder = /^django\.db\.migrations\.recorder\.MigrationRecorder\b/

/** `MigrationRecorder`, an instance of it, its model and the rows of that. */
export function isRecorder({ path }: Foreign): boolean {
  return recorder.test(path)
}

/** Undefined: nothing happens yet, or it can't be known. */
export function* recorderCall(
  callee: Foreign,
  given: Arguments,
  at: Span,
  stage: Stage,
): Flow<Running | undefined> {
  const [app, name] = [textArgument(given, 0, 'app'), textArgument(given, 1, 'name')]
  const run = function* (sql: string): Flow<Running> {
    yield* stage.execute(str(sql), undefined, at)
    return none
  }
  switch (lastSegment(callee.path)) {
    case 'ensure_schema':
      return none
    case 'has_table':
      return bool(true)
    case 'record_applied':
      if (app === undefined || name === undefined) break
      return yield* run(
        `INSERT INTO django_migrations (app, name, applied) VALUES (${quoteText(app)}, ${quoteText(name)}, now())`,
      )
    case 'record_unapplied':
      if (app === undefined || name === undefined) break
      return yield* run(
        `DELETE FROM django_migrations WHERE app = ${quoteText(app)} AND name = ${quoteText(name)}`,
      )
    case 'flush':
      return yield* run('DELETE FROM django_migrations')
    case 'applied_migrations': {
      const rows = yield* stage.ask('SELECT app, name FROM django_migrations ORDER BY id', at)
      const keys = rows.map(
        (row): Running => ({
          kind: 'tuple',
          items: [str(String(row.app)), str(String(row.name))],
        }),
      )
      return dict(keys.map(key => [key, none] as const))
    }
    default:
      return yield* rowsCall(callee, at, stage)
  }
  yield* stage.skip('what it does to rows is not replayed', at)
  return none
}

/** `.filter(app='shop', name='0001_initial').exists()` */
function* rowsCall(callee: Foreign, at: Span, stage: Stage): Flow<Running | undefined> {
  const condition = conditionOf(callee.of)
  const name = lastSegment(callee.path)
  if (condition === undefined) return undefined
  if (name === 'delete') {
    yield* stage.execute(str(`DELETE FROM django_migrations WHERE ${condition}`), undefined, at)
    return none
  }
  if (name !== 'exists' && name !== 'count') return undefined
  const [row] = yield* stage.ask(`SELECT count(*)::int AS n FROM django_migrations WHERE ${condition}`, at)
  const found = Number(row?.n ?? 0)
  return name === 'count' ? int(found) : bool(found > 0)
}

/** What a chain of `filter()` asks for; undefined where it is more than equality of texts. */
function conditionOf(of: Foreign['of']): string | undefined {
  const conditions = ['true']
  for (let call: ForeignCall | undefined = isCall(of) ? of : undefined; call; ) {
    const { callee, args, keywords } = call
    const name = lastSegment(callee.path)
    if (!['filter', 'all', 'using'].includes(name) || (name === 'filter' && args.length > 0)) return undefined
    for (const [key, value] of keywords) {
      if (value.kind !== 'str' || (key !== 'app' && key !== 'name')) return undefined
      conditions.push(`${key} = ${quoteText(value.value)}`)
    }
    if (!isCall(callee.of) || !recorder.test(callee.of.callee.path)) break
    // What its rows are asked of: an instance of the recorder itself.
    if (lastSegment(callee.of.callee.path) === 'MigrationRecorder') break
    call = callee.of
  }
  return conditions.join(' AND ')
}

function isCall(value: Foreign['of']): value is ForeignCall {
  return value?.kind === 'foreign-call'
}
