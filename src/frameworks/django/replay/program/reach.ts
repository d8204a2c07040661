import type { PythonFunction } from '../../../../languages/python/interpreter/values.ts'

/** Where a statement can come from; code without any of it is about rows. */
const statement =
  /\bexecute\(|\bschema_editor\.(?!connection\.alias\b)\w+[.(]|\.cursor\(|\bconnections?\b[.[]|\w\([^()]*\b(?:schema_editor|cursor|connection)\b|\bcall_command\(/

const deepest = 4

/**
 * Can a function send statements of its own, or does it only work on rows through models? `perhaps`: it calls what another
 * file of the tree has.
 */
export function reachOf({ node, frame }: PythonFunction, depth = 0): 'yes' | 'perhaps' | 'no' {
  const text = frame.module.text.slice(node.from, node.to)
  // Its head names `schema_editor`; what counts is whether its body does something with it.
  const body = text.slice(text.indexOf(':') + 1)
  if (statement.test(body)) return 'yes'
  let reach: 'perhaps' | 'no' = 'no'
  for (const [, name = ''] of body.matchAll(/(?<![\w.])(\w+)[.(]/g)) {
    const called = frame.module.names.get(name)
    if (called?.kind === 'lazy' || called?.kind === 'module') reach = 'perhaps'
    if (called?.kind !== 'function' || called.node === node || depth >= deepest) continue
    const inner = reachOf(called, depth + 1)
    if (inner === 'yes') return inner
    if (inner === 'perhaps') reach = inner
  }
  return reach
}
