import type { PythonFunction } from '../../../../languages/python/interpreter/values.ts'

/** Where a statement can come from; code without any of it is about rows. */
const statement = new RegExp(
  [
    String.raw`\bexecute\(`,
    String.raw`\bschema_editor\.(?!connection\.alias\b)\w+[.(]`,
    String.raw`\.cursor\(`,
    String.raw`(?<!\bschema_editor\.)\bconnections?\b(?!\.alias\b)[.[]`,
    // It is handed on; `using(schema_editor.connection.alias)` only names a database.
    String.raw`\w\([^()]*(?:\bschema_editor\b(?!\.connection\.alias\b)|\bcursor\b|(?<!\.)\bconnection\b(?!\.alias\b))`,
    String.raw`\bcall_command\(`,
  ].join('|'),
)

/** Does a piece of code send statements, as far as its own words tell? */
export const mayReach = (text: string): boolean => statement.test(text)

const maxDepth = 4

/** What the second parameter of `def forwards(apps, editor)` is called. */
function editorOf(node: PythonFunction['node'], text: string): string | undefined {
  const parameters = node.getChild('ParamList')?.getChildren('VariableName') ?? []
  const [, second] = parameters
  const name = second && text.slice(second.from, second.to)
  return name !== undefined && /^\w{1,80}$/.test(name) && !/^_+$/.test(name) ? name : undefined
}

/** With the name that the editor usually has. */
function withEditor(body: string, name: string | undefined): string {
  if (name === undefined || name === 'schema_editor') return body
  return body.replaceAll(/(?<![\w.])\w+/g, word => (word === name ? 'schema_editor' : word))
}

/**
 * Can a function send statements of its own, or does it only work on rows through models? `perhaps`: it calls what another
 * file of the tree has.
 */
export function reachOf({ node, frame }: PythonFunction, depth = 0): 'yes' | 'perhaps' | 'no' {
  // Its head names `schema_editor`; what counts is whether its body, or a lambda's expression, does something with it.
  const inside = node.getChild('Body') ?? node.lastChild ?? node
  const body = withEditor(
    frame.module.text.slice(inside.from, inside.to),
    depth === 0 ? editorOf(node, frame.module.text) : undefined,
  )
  if (statement.test(body)) return 'yes'
  let reach: 'perhaps' | 'no' = 'no'
  for (const [, name = ''] of body.matchAll(/(?<![\w.])(\w+)[.(]/g)) {
    const called = frame.module.names.get(name)
    if (called?.kind === 'lazy' || called?.kind === 'module') reach = 'perhaps'
    if (called?.kind !== 'function' || called.node === node || depth >= maxDepth) continue
    const inner = reachOf(called, depth + 1)
    if (inner === 'yes') return inner
    if (inner === 'perhaps') reach = inner
  }
  return reach
}
