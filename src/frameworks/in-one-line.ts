import type { Migration } from '../model/migration.ts'
import { type Range, startOfFile } from '../model/position.ts'

/** Each comes after the one before it. */
export function inOneLine(
  drafts: readonly (Pick<
    Migration,
    | 'id'
    | 'identity'
    | 'name'
    | 'file'
    | 'version'
    | 'repeatable'
    | 'transaction'
    | 'content'
    | 'section'
    | 'edited'
    | 'mayBeEdited'
  > & { replaces?: string[]; range?: Range })[],
): { migrations: Migration[]; parents: Map<string, string[]> } {
  const migrations = drafts.map((draft, i): Migration => {
    const previous = drafts[i - 1]
    return {
      replaces: [],
      range: startOfFile,
      ...draft,
      parents: previous ? [{ id: previous.id, kind: 'order', range: startOfFile }] : [],
      labels: [],
    }
  })
  return {
    migrations,
    parents: new Map(migrations.map(({ id, parents }) => [id, parents.map(parent => parent.id)])),
  }
}
