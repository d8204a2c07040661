import type { Framework } from '../../src/frameworks/framework.ts'
import { checkRules } from '../../src/gate/judge.ts'
import { changesOf } from '../../src/model/change.ts'
import type { Finding } from '../../src/model/finding.ts'
import { applyEdits, type Fix } from '../../src/model/fix.ts'
import { memoryTree } from '../support/memory-tree.ts'
import { historiesOf } from './repaired.ts'

type Files = Record<string, string>

export interface FixedFailure {
  files: Files
  /** How many fixes it took. */
  rounds: number
  /** What is left of what the change is to blame for. */
  left: Finding[]
}

/** Takes the first way out of each finding, as `migration-gate fix` does, until there is none left. */
export async function fixed(
  framework: Framework,
  base: Files,
  merged: Files,
  prefer: 'move' | 'merge',
): Promise<FixedFailure> {
  let files = merged
  for (let rounds = 0; ; rounds++) {
    const errors = await introducedErrors(framework, base, files)
    const next = errors.flatMap(({ fixes }) => inOrder(fixes, prefer)).at(0)
    if (!next || rounds > 20) return { files, rounds, left: errors }
    files = applied(files, next)
  }
}

export async function introducedErrors(framework: Framework, base: Files, merged: Files): Promise<Finding[]> {
  const findings = await checkRules({
    changes: changesOf(await historiesOf(framework, base), await historiesOf(framework, merged)),
    frameworks: [framework],
    baseTree: memoryTree(base),
    merged: memoryTree(merged),
    baseName: 'main',
    baseCommit: 'b'.repeat(40),
    authorship: async () => undefined,
  })
  return findings.filter(({ introduced, severity }) => introduced && severity === 'error')
}

function inOrder(fixes: readonly Fix[], prefer: 'move' | 'merge'): Fix[] {
  const creating = fixes.filter(({ creates }) => creates.length > 0)
  const moving = fixes.filter(
    ({ creates, edits, renames }) => creates.length === 0 && edits.length + renames.length > 0,
  )
  return prefer === 'merge' ? [...creating, ...moving] : [...moving, ...creating]
}

function applied(files: Files, fix: Fix): Files {
  const result = { ...files }
  for (const path of new Set(fix.edits.map(edit => edit.path))) {
    const text = result[path]
    if (text === undefined) throw new Error(`no ${path} to edit`)
    result[path] = applyEdits(
      text,
      fix.edits.filter(edit => edit.path === path),
    )
  }
  for (const { from, to } of fix.renames) {
    const text = result[from]
    if (text === undefined || result[to] !== undefined) throw new Error(`${from} can't become ${to}`)
    delete result[from]
    result[to] = text
  }
  for (const { path, content } of fix.creates) {
    if (result[path] !== undefined) throw new Error(`${path} is there already`)
    result[path] = content
  }
  return result
}
