import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { acceptedToday, type BaselineEntry, baselineText, parseBaseline } from '../config/baseline.ts'
import { judgeHead } from '../modes/check/judge-head.ts'
import { plural } from '../reporters/wording.ts'
import { type BaselineFlags, type BaselineOptions, trustOf } from './options.ts'
import { UsageError } from './usage-error.ts'

/**
 * `migration-gate baseline`: adds the errors and warnings of HEAD to the file, or drops what it has and HEAD has no more.
 * An entry that stays keeps its date and its reason. Answers with what was done.
 */
export async function writeBaseline(
  { flags, output, reason, prune }: { flags: BaselineFlags } & BaselineOptions,
  onProgress: (doing: string) => void,
): Promise<string> {
  const file = resolve(flags.repo, output)
  const existing = await entriesOf(file, output)
  const before = existing ?? []
  const today = await judgeHead(flags.repo, { ...flags, trust: trustOf(flags) }, onProgress)
  const [unusable] = today.report.coverage.head.commit === null ? today.report.unknowns : []
  if (unusable !== undefined) throw new UsageError(unusable)
  const known = new Set(before.map(({ fingerprint }) => fingerprint))
  const gone = new Set(today.stale.map(({ fingerprint }) => fingerprint))
  const added = prune
    ? []
    : acceptedToday(
        today.findings.filter(({ fingerprint }) => !known.has(fingerprint)),
        reason,
      )
  const kept = prune ? before.filter(({ fingerprint }) => !gone.has(fingerprint)) : before
  const dropped = before.length - kept.length
  if (added.length === 0 && dropped === 0) return nothingToDo(prune, before, output)
  await writeFile(file, baselineText([...kept, ...added]))
  const name = existing ? '' : `, and name it in .migration-gate.yml: baseline: ${output}`
  return `${output}: ${[
    ...(added.length > 0 ? [`${plural(added.length, 'finding')} added`] : []),
    ...(dropped > 0 ? [`${plural(dropped, 'entry', 'entries')} dropped`] : []),
    ...(kept.length > 0 ? [`${kept.length} kept`] : []),
  ].join(', ')}. Commit it${name}\n`
}

/** What the file accepts; undefined where there is none. */
async function entriesOf(file: string, output: string): Promise<readonly BaselineEntry[] | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return text === undefined ? undefined : [...(await parseBaseline(text, output)).values()]
}

function nothingToDo(prune: boolean, before: readonly BaselineEntry[], output: string): string {
  if (prune)
    return before.length === 0
      ? `There is no ${output} to drop entries from.\n`
      : `Nothing to drop: no entry of ${output} is known to be out of date. For that, the configuration has to name the file (baseline: ${output}), and the replay has to reach what the entry is about.\n`
  return before.length === 0
    ? 'Nothing to baseline: HEAD has no findings. No file was written.\n'
    : `Nothing to add: ${output} already has every finding of HEAD.\n`
}
