import type { PythonFunction } from '../../../../languages/python/interpreter/values.ts'

/** Where a statement can come from; code without any of it is about rows. */
const statement =
  /\bexecute\(|\bschema_editor\.(?!connection\.alias\b)\w+[.(]|\.cursor\(|\bconnections?\b[.[]|\w\([^()]*\b(?:schema_editor|cursor|connection)\b/

const deepest = 4

/** Can a function send statements of its own, or does it only work on rows through models? */
export function reachesDatabase({ node, frame }: PythonFunction, depth = 0): boolean {
  const text = frame.module.text.slice(node.from, node.to)
  // Its head names `schema_editor`; what counts is whether its body does something with it.
  const body = text.slice(text.indexOf(':') + 1)
  if (statement.test(body)) return true
  if (depth >= deepest) return false
  for (const [, name = ''] of body.matchAll(/(?<![\w.])(\w+)\(/g)) {
    const called = frame.module.names.get(name)
    if (called?.kind === 'function' && called.node !== node && reachesDatabase(called, depth + 1)) return true
  }
  return false
}
