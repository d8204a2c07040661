import { applyEdits, type Fix } from '../../src/model/fix.ts'
import type { Files } from '../support/git-repository.ts'

/** What a developer has after following a fix, edits first and renames last. */
export function followed(change: Files, fix: Fix | undefined): Files {
  if (!fix) throw new Error('there is no such fix')
  const files: Files = { ...change }
  for (const path of new Set(fix.edits.map(edit => edit.path))) {
    const text = files[path]
    if (typeof text !== 'string') throw new Error(`the fix edits ${path}, which the change does not bring`)
    files[path] = applyEdits(
      text,
      fix.edits.filter(edit => edit.path === path),
    )
  }
  for (const { path, content } of fix.creates) files[path] = content
  for (const { from, to } of fix.renames) {
    files[to] = files[from] ?? null
    delete files[from]
  }
  return files
}
