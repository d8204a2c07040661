import type { Flow } from '../../../../languages/python/interpreter/flow.ts'
import type { Interpreter } from '../../../../languages/python/interpreter/interpreter.ts'
import { none, str } from '../../../../languages/python/interpreter/values.ts'

const nowhere = { start: 0, end: 0 }

/**
 * The router that keeps an app's migrations off the default database: the first of them that has a word on it decides.
 * https://docs.djangoproject.com/en/stable/topics/db/multi-db/#allow_migrate
 */
export function* routerAgainst(
  python: Interpreter,
  routers: readonly string[],
  label: string,
): Flow<string | undefined> {
  for (const router of routers) {
    const segments = router.split('.')
    const name = segments.pop() ?? ''
    const module = yield* python.load(segments, undefined)
    const of = module && (yield* python.attribute(module, name, nowhere))
    if (of?.kind !== 'class') continue
    const instance = yield* python.call(of, { args: [], keywords: new Map() }, nowhere)
    const method = yield* python.attribute(instance, 'allow_migrate', nowhere)
    const given = { args: [str('default'), str(label)], keywords: new Map([['model_name', none]]) }
    const answer = yield* python.call(method, given, nowhere)
    if (answer.kind === 'none') continue
    return answer.kind === 'bool' && !answer.value ? router : undefined
  }
  return undefined
}
