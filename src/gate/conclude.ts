import type { Comparison } from '../comparison/comparison.ts'
import type { Alterations } from '../config/alterations.ts'
import type { Config } from '../config/config.ts'
import type { LoadedConfig } from '../config/load-config.ts'
import type { Framework } from '../frameworks/framework.ts'
import type { HistoryChange } from '../model/change.ts'
import { type Finding, type Found, reported } from '../model/finding.ts'
import type { HistoryLocation } from '../model/history-location.ts'
import { whyNotRead } from '../model/limits.ts'
import { type Report, verdictOf } from '../model/report.ts'
import type { SourceLookup } from '../model/source.ts'
import type { Tree } from '../model/tree.ts'
import {
  brokenBases,
  commandNotices,
  conflictNotice,
  coverageOf,
  emptyHistories,
  excludeNotice,
  notCheckedNotices,
  notVerifiedNotices,
} from './coverage.ts'
import { type Others, openPulls } from './others.ts'
import type { ReplayResult } from './replay-result.ts'
import { type UnreadFiles, unreadNotices } from './unread-files.ts'

/** What was asked. */
interface Question {
  comparison: Comparison
  loaded: LoadedConfig
  mode: Config['replay']
  allowEmpty: boolean
}

/** What there is to check. */
interface Located {
  /** Of the merged tree; of base where the merged one has none. */
  locations: readonly HistoryLocation[]
  after: readonly HistoryLocation[]
  /** Why it can't be made out what there is. */
  unusable: readonly string[] | undefined
  merged: Tree
  changes: readonly HistoryChange[]
  frameworks: readonly Framework[]
}

/** What came of it. */
interface Outcome {
  found: readonly Found[]
  notices: readonly string[]
  replay: ReplayResult
  models: { notices: readonly string[] }
  altered: Alterations
  unread: UnreadFiles
  others: Others | undefined
}

/** The verdict, and all that a reader has to know of how it came about; the time that it took is the caller's. */
export function reportOf(
  { comparison, loaded, mode, allowEmpty }: Question,
  { locations, after, unusable, merged, changes, frameworks }: Located,
  { found, notices, replay, models, altered, unread, others }: Outcome,
): Omit<Report, 'seconds'> {
  const { file } = loaded
  const findings = found.map(reported)
  const broken = brokenBases(found, changes, replay)
  const unknowns = [
    ...(unusable ?? emptyHistories(after, changes, allowEmpty, merged)),
    ...unreadableIncoming(findings),
    ...replay.unknowns,
    ...altered.unknowns,
    ...broken.unknowns,
  ]
  const compared = comparison.base.commit === null ? [] : frameworks.filter(one => one.effects)
  const textsRead = new Set(compared.map(({ id }) => id))
  const histories = coverageOf(locations, changes, replay, mode)
  return {
    version: 1,
    verdict: verdictOf(findings, unknowns, histories),
    unknowns: [...new Set(unknowns)],
    notices: [
      ...notices,
      ...(comparison.notices ?? []),
      ...conflictNotice(comparison),
      ...commandNotices(replay, file, textsRead),
      ...replay.notices,
      ...broken.notices,
      ...models.notices,
      ...notCheckedNotices(histories, [...replay.needCommands, ...replay.readInPart]),
      ...notVerifiedNotices(histories),
      ...altered.notices,
      ...excludeNotice(loaded.config, file),
      ...unreadNotices(unread, file),
      ...(others?.reason === undefined ? [] : [`Other open pull requests: ${others.reason}.`]),
    ],
    coverage: {
      base: comparison.base,
      head: comparison.head,
      conflicts: comparison.conflicts,
      histories,
      engine: replay.engine,
      ...(replay.courses.length > 0 ? { replays: replay.courses } : {}),
      ...(unread.elsewhere.length > 0 ? { notRead: unread.elsewhere.flatMap(({ paths }) => paths) } : {}),
      ...(replay.sandbox ? { sandbox: replay.sandbox } : {}),
      ...openPulls(others),
    },
    findings,
    ...(replay.times.length > 0 ? { times: replay.times } : {}),
  }
}

function unreadableIncoming(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ rule, introduced }) => rule === 'unreadable-migration' && introduced)
    .map(({ message }) => message)
}

/** One read for all files that findings name. */
export async function sourceOf(
  findings: readonly Finding[],
  { baseTree, merged }: Comparison,
): Promise<SourceLookup> {
  const paths = new Set(
    findings.flatMap(finding => [
      finding.path,
      ...finding.fixes.flatMap(fix => fix.edits.map(edit => edit.path)),
    ]),
  )
  const files = [...paths].flatMap(path => merged.file(path) ?? [])
  const blobs = await merged.read(files)
  const lines = new Map(
    files.flatMap(({ path, oid }) => {
      const content = blobs.get(oid)
      if (!content || whyNotRead(content) !== undefined) return []
      return [[path, content.toString('utf8').split(/\r\n|\n|\r/)] as const]
    }),
  )
  const isOfBase = (path: string) => {
    const [there, here] = [baseTree.file(path)?.oid, merged.file(path)?.oid]
    return there !== undefined && (here === undefined || here === there)
  }
  return Object.assign((path: string) => lines.get(path), { isOfBase })
}
