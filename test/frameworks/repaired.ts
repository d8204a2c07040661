import type { Framework, Repair } from '../../src/frameworks/framework.ts'
import { History } from '../../src/model/history.ts'
import type { Migration } from '../../src/model/migration.ts'
import { memoryTree } from '../support/memory-tree.ts'

type Files = Record<string, string>

export async function historiesOf(framework: Framework, files: Files): Promise<History[]> {
  const tree = memoryTree(files)
  const readings = await framework.read(await framework.locate(tree, []), tree)
  return readings.map(reading => new History(reading))
}

/** Moves incoming migrations (by path) after another one, and gives the files that come out. */
export async function repaired(
  framework: Framework,
  files: Files,
  chain: readonly string[],
  after: string,
): Promise<Files | undefined> {
  const scope = await historiesOf(framework, files)
  const all = scope.flatMap(history => history.migrations)
  const byPath = (path: string): Migration => {
    const found = all.find(({ file }) => file.path === path)
    if (!found) throw new Error(`no migration at ${path}`)
    return found
  }
  const moving = chain.map(byPath)
  const history = scope.find(({ migrations }) => migrations.some(({ file }) => file.path === after))
  if (!history || !framework.repair) throw new Error('nothing to repair')
  const incoming = new Set([...moving, ...all.filter(({ file }) => files[file.path]?.includes('# incoming'))])
  const repair = await framework.repair({
    chain: moving,
    after: byPath(after),
    history,
    scope,
    tree: memoryTree(files),
    incoming: migration => incoming.has(migration),
  })
  return repair && applied(files, repair)
}

export function applied(files: Files, repair: Repair): Files {
  const result = { ...files }
  for (const path of new Set(repair.edits.map(edit => edit.path))) {
    let text = result[path] ?? ''
    const edits = repair.edits.filter(edit => edit.path === path)
    const offsets = edits
      .map(({ range, replacement }) => ({
        start: offsetOf(text, range.start.line, range.start.column),
        end: offsetOf(text, range.end.line, range.end.column),
        replacement,
      }))
      .sort((a, b) => b.start - a.start)
    for (const { start, end, replacement } of offsets)
      text = text.slice(0, start) + replacement + text.slice(end)
    result[path] = text
  }
  for (const { from, to } of repair.renames) {
    const text = result[from]
    if (text === undefined || result[to] !== undefined) throw new Error(`${from} can't become ${to}`)
    delete result[from]
    result[to] = text
  }
  return result
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split(/(?<=\n)/).slice(0, line - 1)
  return before.join('').length + column - 1
}
