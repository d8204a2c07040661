import { attributeOf } from '../../languages/python/access.ts'
import { decodePython } from '../../languages/python/decode.ts'
import { quotedLike } from '../../languages/python/literals.ts'
import { type PythonReader, pythonReader } from '../../languages/python/read-python.ts'
import { optionsOf } from '../../languages/python/values.ts'
import type { Rename } from '../../model/fix.ts'
import type { Migration } from '../../model/migration.ts'
import { rangeOf, startOfFile } from '../../model/position.ts'
import { parentOf } from '../../text/paths.ts'
import type { Repair, RepairRequest } from '../framework.ts'
import { TextEdits, textAt } from '../text-edits.ts'
import type { MigrationFile, Reference } from './migration-facts.ts'
import { readMigrationFile } from './migration-file.ts'

type Facts = Extract<MigrationFile, { kind: 'migration' }>

/**
 * Puts incoming migrations after another one, as a developer does by hand: the next free numbers, the first one's
 * dependency, and every name that other incoming files call them by. Undefined where that can't be done by editing text.
 */
export async function repairDjango(request: RepairRequest): Promise<Repair | undefined> {
  const [first] = request.chain
  if (!first || comesAfterOneOf(request)) return undefined
  const python = await pythonReader()
  const names = newNames(request)
  const edits = new TextEdits()
  const incoming = request.scope.flatMap(history => history.migrations.filter(request.incoming))
  const bytes = await request.tree.read(incoming.map(({ file }) => file))
  for (const migration of incoming) {
    const content = bytes.get(migration.file.oid)
    const decoded = content && decodePython(content)
    if (decoded?.kind !== 'text') return undefined
    const facts = readMigrationFile(decoded.text, python)
    if (facts.kind !== 'migration') return undefined
    const isFirst = migration === first
    if (isFirst && !reparent(migration, facts, decoded.text, request, edits, python)) return undefined
    if (!renameReferences(migration, facts, decoded.text, names, edits)) return undefined
  }
  const renames: Rename[] = []
  for (const { id, file } of request.chain) {
    const name = names.get(id)
    if (name !== undefined) renames.push({ from: file.path, to: `${parentOf(file.path)}/${name}.py` })
  }
  await followHeadFile(request, names, edits)
  return { edits: edits.all, renames }
}

/** By run_before, what they shall follow may have to wait for them: moving them would close a circle. */
function comesAfterOneOf({ chain, after, scope }: RepairRequest): boolean {
  const moving = new Set(chain.map(({ id }) => id))
  const seen = new Set<string>()
  const stack = [after.id]
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (moving.has(id)) return true
    if (seen.has(id)) continue
    seen.add(id)
    for (const history of scope) stack.push(...history.parentsOf(id))
  }
  return false
}

/**
 * Numbers after the new parent that nothing of the merged tree has. A migration whose number fits already keeps it,
 * and one without a number keeps its name.
 */
function newNames({ chain, after, history }: RepairRequest): Map<string, string> {
  const moving = new Set(chain.map(({ id }) => id))
  const taken = new Set<number>()
  for (const { id, version } of history.migrations)
    if (version !== undefined && !moving.has(id)) taken.add(Number(version))
  const following = [...history.ancestorsOf(after.id)].flatMap(id => history.get(id)?.version ?? [])
  let last = Math.max(0, ...(after.version === undefined ? following.map(Number) : [Number(after.version)]))
  const names = new Map<string, string>()
  for (const { id, name, version } of chain) {
    if (version === undefined) continue
    let number = Number(version)
    if (number <= last || taken.has(number)) {
      number = last + 1
      while (taken.has(number)) number++
      names.set(id, String(number).padStart(version.length, '0') + name.slice(version.length))
    }
    last = number
  }
  return names
}

/** Names the new parent instead of the old one. What else the migration depends on stays. */
function reparent(
  migration: Migration,
  facts: Facts,
  text: string,
  { after, history, chain }: RepairRequest,
  edits: TextEdits,
  python: Awaited<ReturnType<typeof pythonReader>>,
): boolean {
  const [label = ''] = after.id.split('.')
  const moving = new Set(chain.map(({ id }) => id))
  const own = facts.dependencies.filter(
    ({ label: of, name }) =>
      of.kind === 'label' && of.text === label && name !== '__first__' && !moving.has(`${label}.${name}`),
  )
  if (own.some(({ name }) => name === after.name)) return true
  const following = history.ancestorsOf(after.id)
  const old = own.find(({ name }) => following.has(`${label}.${name}`)) ?? own[0]
  if (!old) return insertDependency(migration.file.path, text, label, after.name, edits, python)
  if (!old.literal) return false
  edits.replace(migration.file.path, old.range, quotedLike(textAt(text, old.range), after.name))
  return true
}

function renameReferences(
  migration: Migration,
  facts: Facts,
  text: string,
  names: ReadonlyMap<string, string>,
  edits: TextEdits,
): boolean {
  const references: Reference[] = [...facts.dependencies, ...facts.runBefore, ...facts.replaces]
  for (const { label, name, range, literal } of references) {
    const next = label.kind === 'label' ? names.get(`${label.text}.${name}`) : undefined
    if (next === undefined) continue
    if (!literal) return false
    edits.replace(migration.file.path, range, quotedLike(textAt(text, range), next))
  }
  return true
}

/** django-linear-migrations keeps the last migration's name in a file, so that git sees the collision: https://github.com/adamchainz/django-linear-migrations */
async function followHeadFile(
  { chain, history, tree }: RepairRequest,
  names: ReadonlyMap<string, string>,
  edits: TextEdits,
): Promise<void> {
  const path = `${history.directory}/max_migration.txt`
  const file = tree.file(path)
  const last = chain.at(-1)
  if (!file || !last) return
  const text = await tree.readText(file)
  const wanted = names.get(last.id) ?? last.name
  if (text.trim() === wanted) return
  const range = text === '' ? startOfFile : rangeOf(text, 0, text.length)
  edits.replace(path, range, `${wanted}${text.includes('\r\n') ? '\r\n' : '\n'}`)
}

/** Adds a dependency where the migration names none of its own app, in the style of the file. */
function insertDependency(
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
