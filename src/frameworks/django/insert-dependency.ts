import { attributeOf } from '../../languages/python/access.ts'
import type { PythonReader } from '../../languages/python/read-python.ts'
import { optionsOf } from '../../languages/python/values.ts'
import type { TextEdits } from '../text-edits.ts'

/** Adds a dependency where the migration names none of its own app, in the style of the file. */
export function insertDependency(
  path: string,
  text: string,
  label: string,
  name: string,
  edits: TextEdits,
  python: PythonReader,
): boolean {
  const reading = python.read(text, new Set(['operations']), () => true)
  const migration = reading.kind === 'module' ? reading.module.names.names.get('Migration') : undefined
  const owner = migration && optionsOf(migration)[0]
  if (owner?.kind !== 'class') return false
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const body = text.slice(owner.at.end)
  const quote = (body.match(/"/g)?.length ?? 0) > (body.match(/'/g)?.length ?? 0) ? '"' : "'"
  const pair = `(${quote}${label}${quote}, ${quote}${name}${quote})`
  const list = attributeOf(owner, 'dependencies')
  if (!list) {
    const line = /^:[^\S\r\n]*(?:#[^\r\n]*)?(\r\n|\r(?!\n)|\n)(?:[^\S\r\n]*[\r\n])*([^\S\r\n]+)/.exec(body)
    if (!line) return false
    const indent = line[2] ?? '    '
    edits.insert(
      path,
      text,
      owner.at.end + line[0].length,
      `dependencies = [${newline}${indent}    ${pair},${newline}${indent}]${newline}${newline}${indent}`,
    )
    return true
  }
  const open = text.charAt(list.at.start)
  if (open !== '[') return false
  const inside = text.slice(list.at.start + 1, list.at.end - 1)
  const indent = /^[^\S\r\n]*(?:\r\n?|\n)([^\S\r\n]*)\S/.exec(inside)?.[1]
  if (indent !== undefined) edits.insert(path, text, list.at.start + 1, `${newline}${indent}${pair},`)
  else if (/^\s*$/.test(inside)) edits.insert(path, text, list.at.start + 1, pair)
  else edits.insert(path, text, list.at.start + 1, `${pair}, `)
  return true
}
