import type { Flow } from '../../../../languages/python/interpreter/flow.ts'
import type { Interpreter } from '../../../../languages/python/interpreter/interpreter.ts'
import { none, str } from '../../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../../model/position.ts'
import type { Step } from '../../../../replay/steps.ts'
import type { Run } from '../schema-editor.ts'
import type { Program } from './program.ts'

const nowhere = { start: 0, end: 0 }

/** What routers say of an app's migrations on the default database; `unknown`: that depends on what can't be known. */
export type Routing = { kind: 'here' } | { kind: 'elsewhere' | 'unknown'; router: string }

/**
 * Does a router keep an app's migrations off the default database? The first of them that has a word on it decides.
 * `doubts`: begins to listen, and says whether anything could not be known since.
 * https://docs.djangoproject.com/en/stable/topics/db/multi-db/#allow_migrate
 */
export function* routingOf(
  python: Interpreter,
  routers: readonly string[],
  label: string,
  doubts: () => () => boolean,
): Flow<Routing> {
  for (const router of routers) {
    const segments = router.split('.')
    const name = segments.pop() ?? ''
    const module = yield* python.load(segments, undefined)
    const of = module && (yield* python.attribute(module, name, nowhere))
    if (of?.kind !== 'class') continue
    const instance = yield* python.call(of, { args: [], keywords: new Map() }, nowhere)
    const method = yield* python.attribute(instance, 'allow_migrate', nowhere)
    const given = { args: [str('default'), str(label)], keywords: new Map([['model_name', none]]) }
    const hasDoubts = doubts()
    const answer = yield* python.call(method, given, nowhere)
    if (hasDoubts()) return { kind: 'unknown', router }
    if (answer.kind === 'none') continue
    return answer.kind === 'bool' && !answer.value ? { kind: 'elsewhere', router } : { kind: 'here' }
  }
  return { kind: 'here' }
}

/** What routers have said, app by app. */
export class Routings {
  readonly #known = new Map<string, Routing>();

  *answerFor(label: string, program: Program, routers: readonly string[]): Run<Routing> {
    const known = this.#known.get(label)
    if (known) return known
    const routing = yield* program.routingOf(routers, label)
    this.#known.set(label, routing)
    return routing
  }
}

/** Where only running a router can tell, the migration runs as usual, and what it meets is no error. */
export function notHere(
  { kind, router }: Exclude<Routing, { kind: 'here' }>,
  span: Span,
  text: string,
): Extract<Step, { kind: 'unverified' }> {
  const keeps = `${router}.allow_migrate() keeps it off the default database`
  return kind === 'elsewhere'
    ? { kind: 'unverified', why: keeps, span }
    : {
        kind: 'unverified',
        why: `whether ${keeps} depends on what only running it can tell`,
        span: { start: 0, end: 0 },
        only: text,
        reach: () => ({ text, anything: false }),
      }
}
