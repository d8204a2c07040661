import { createHash } from 'node:crypto'
import { explainReplay, type ReplayReport } from '../../../src/explain/explain-replay.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Edit } from '../../../src/model/fix.ts'
import { positionAt } from '../../../src/model/position.ts'
import type { Engine } from '../../../src/postgres/engine.ts'
import { replay } from '../../../src/replay/replay.ts'
import type { ReplayMigration, ReplayRequest } from '../../../src/replay/request.ts'
import { sqlInterpreter } from '../../../src/replay/sql-interpreter.ts'

export type Files = Record<string, string>

export interface Scenario {
  base?: Files
  /** null deletes a file. */
  change?: Record<string, string | null>
}

function migration(path: string, text: string, introduced: boolean): ReplayMigration {
  const name = path.replace(/^.*\//, '')
  return {
    migration: {
      id: name,
      name: name.replace(/\.sql$/, ''),
      file: { path, oid: createHash('sha1').update(text).digest('hex'), mode: '100644' },
      range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      parents: [],
      replaces: [],
      labels: [],
    },
    text,
    introduced,
  }
}

/** A plain SQL directory as base has it, and as a change leaves it. */
export function requestFor(
  { base = {}, change = {} }: Scenario,
  more: Partial<ReplayRequest> = {},
): ReplayRequest {
  const merged: Files = { ...base }
  for (const [path, text] of Object.entries(change)) {
    if (text === null) delete merged[path]
    else merged[path] = text
  }
  const list = (files: Files, isIncoming: (path: string) => boolean) =>
    Object.keys(files)
      .sort()
      .map(path => migration(path, files[path] ?? '', isIncoming(path)))
  const after = list(merged, path => merged[path] !== base[path])
  return {
    framework: 'sql',
    history: 'db/migrations',
    transaction: 'autocommit',
    base: list(base, () => false),
    merged: after,
    pending: after.filter(one => base[one.migration.file.path] === undefined),
    modes: { fresh: true, upgrade: true },
    interpreterFor: () => sqlInterpreter(),
    prelude: [],
    ...more,
  }
}

export async function replayed(
  engine: Engine,
  scenario: Scenario,
  more: Partial<ReplayRequest> = {},
): Promise<ReplayReport> {
  const request = requestFor(scenario, more)
  return explainReplay(request, await replay(request, engine))
}

/** What a reader sees of the findings, in a form that snapshots well. */
export function shown({ findings, unknowns, notVerified }: ReplayReport): string {
  const lines = findings.map(finding => {
    const { start, end } = finding.range
    const flags = [
      finding.severity,
      finding.introduced ? 'introduced' : 'of base',
      ...(finding.causedBy ? ['consequence'] : []),
    ]
    return [
      `${finding.path}:${start.line}:${start.column}-${end.line}:${end.column} ${finding.rule} (${flags.join(', ')})`,
      `  ${finding.message}`,
      ...finding.related.map(
        place => `  see ${place.path}:${place.range.start.line}:${place.range.start.column} ${place.message}`,
      ),
      ...(finding.table
        ? [`  | ${finding.table.title}`, ...finding.table.rows.map(row => `  | ${row.join(' | ')}`)]
        : []),
      ...finding.fixes.map(fix => `  fix: ${fix.title}. ${fix.applies}`),
    ].join('\n')
  })
  return [
    ...lines,
    ...unknowns.map(unknown => `unknown: ${unknown}`),
    ...notVerified.map(({ path, line, why }) => `not verified: ${path}:${line} ${why}`),
  ].join('\n')
}

/** Applies the edits of a fix to the change, as a reviewer's click would. */
export function withFix(scenario: Scenario, finding: Finding, index = 0): Scenario {
  const change = { ...scenario.change }
  const edits = [...(finding.fixes[index]?.edits ?? [])].sort(
    (a, b) => b.range.start.line - a.range.start.line || b.range.start.column - a.range.start.column,
  )
  for (const edit of edits) {
    const text = change[edit.path]
    if (typeof text !== 'string')
      throw new Error(`the fix touches ${edit.path}, which the change does not bring`)
    change[edit.path] = edited(text, edit)
  }
  return { ...scenario, change }
}

function edited(text: string, { range, replacement }: Edit): string {
  return text.slice(0, offsetOf(text, range.start)) + replacement + text.slice(offsetOf(text, range.end))
}

function offsetOf(text: string, position: { line: number; column: number }): number {
  for (let offset = 0; offset <= text.length; offset++) {
    const at = positionAt(text, offset)
    if (at.line === position.line && at.column === position.column) return offset
  }
  throw new Error(`no line ${position.line}, column ${position.column}`)
}
