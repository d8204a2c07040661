import type { Edit, Fix } from '../model/fix.ts'
import { renameCommands } from '../model/shell-quote.ts'
import type { SourceLookup } from '../model/source.ts'
import { type LineChange, lineChange } from './edited-lines.ts'

/** A fix taken apart into what a reader can look at and paste, in the order in which it is carried out. */
export interface FixParts {
  changes: FileChangeView[]
  creates: { path: string; content: string }[]
  commands: string[]
}

interface FileChangeView {
  path: string
  /** -/+ lines, or words where the file is not at hand. */
  lines: { sign: '-' | '+' | ' '; number?: number; text: string }[]
}

export function fixParts(fix: Fix, source: SourceLookup): FixParts {
  return {
    changes: [...groupByPath(fix.edits)].map(([path, edits]) => changeView(path, edits, source(path))),
    creates: fix.creates,
    // Some fixes spell their renames out as commands, too: once is enough for a reader.
    commands: [...new Set([...renameCommands(fix.renames), ...fix.commands])],
  }
}

export function groupByPath(edits: readonly Edit[]): Map<string, Edit[]> {
  const groups = new Map<string, Edit[]>()
  for (const edit of edits) {
    const group = groups.get(edit.path)
    if (group) group.push(edit)
    else groups.set(edit.path, [edit])
  }
  return groups
}

function changeView(
  path: string,
  edits: readonly Edit[],
  lines: readonly string[] | undefined,
): FileChangeView {
  const changes = lines === undefined ? [] : separateChanges(edits, lines)
  if (changes.length === 0) {
    return {
      path,
      lines: edits.flatMap(({ range, replacement }) =>
        replacement
          .split('\n')
          .map((text, index) => ({ sign: '+' as const, number: range.start.line + index, text })),
      ),
    }
  }
  return {
    path,
    lines: changes.flatMap(diffLines),
  }
}

/** A line that an insertion only borrowed is shown as what it is: context. */
function diffLines({ first, before, after }: LineChange): FileChangeView['lines'] {
  const kept = before.findIndex((text, index) => text !== after[index])
  const head = kept < 0 ? Math.min(before.length, after.length) : kept
  const tail = head === 0 && before.length === 1 && before[0] === after.at(-1) ? 1 : 0
  return [
    ...before.slice(0, head).map((text, index) => ({ sign: ' ' as const, number: first + index, text })),
    ...before
      .slice(head, before.length - tail)
      .map((text, index) => ({ sign: '-' as const, number: first + head + index, text })),
    ...after.slice(head, after.length - tail).map(text => ({ sign: '+' as const, text })),
    ...before.slice(before.length - tail).map(text => ({ sign: ' ' as const, number: first, text })),
  ]
}

/** Edits far apart are shown apart: nobody wants to read the forty lines between them. */
function separateChanges(edits: readonly Edit[], lines: readonly string[]) {
  const sorted = [...edits].sort((a, b) => a.range.start.line - b.range.start.line)
  const clusters: Edit[][] = []
  for (const edit of sorted) {
    const cluster = clusters.at(-1)
    if (cluster && edit.range.start.line <= Math.max(...cluster.map(({ range }) => range.end.line)))
      cluster.push(edit)
    else clusters.push([edit])
  }
  return clusters.map(cluster => lineChange(cluster, lines)).filter(change => change !== undefined)
}
