import type { Finding } from '../model/finding.ts'
import type { Tree } from '../model/tree.ts'
import { type Baseline, type BaselineEntry, nameEntries, readBaseline } from './baseline.ts'
import { ConfigurationError } from './config.ts'
import { configChanges, type InSight } from './config-changes.ts'
import type { LoadedConfig } from './load-config.ts'

/** What a change alters in the files by which changes are judged. It counts once it is merged, and is reported now. */
export interface Alterations {
  /** In what the gate becomes less strict; each a sentence's part, with the file that says it. */
  weakened: { file: string; what: string }[]
  notices: string[]
  /** What would keep the gate from judging anything, once it is merged. */
  unknowns: string[]
}

export async function alterationsOf(
  loaded: LoadedConfig,
  { baseTree, merged }: { baseTree: Tree; merged: Tree },
  seen: () => Promise<InSight>,
  findings: readonly Finding[],
): Promise<Alterations> {
  const { file, before, proposed, broken, repairs, withoutBase } = loaded
  const found: Alterations = { weakened: [], notices: [], unknowns: [] }
  if (withoutBase) return found
  if (repairs)
    found.notices.push(
      `${file} of base can't be used, and this change repairs it. It was checked as if there were no such file.`,
    )
  if (broken !== undefined) found.unknowns.push(wouldBreak(file, broken))
  if (!proposed || proposed === before) return found
  const { weakened, altered, commands } = await configChanges(before, proposed, await seen())
  found.weakened.push(...weakened.map(what => ({ file, what })))
  if (altered.length > 0)
    found.notices.push(`This change alters ${file} (${altered.join(', ')}). ${when(loaded)}`)
  for (const command of commands)
    found.notices.push(
      `This change adds or alters a command, which is not run before it is merged: ${command}`,
    )
  await alteredBaseline(found, loaded, { baseTree, merged }, findings)
  return found
}

/** From when on it counts, as a sentence. */
export function when({ authority, written }: Pick<LoadedConfig, 'authority' | 'written'>): string {
  if (authority === 'change') return 'It already counts, as requested.'
  return `It counts once it is merged; this change was checked with ${written ? 'the configuration of base' : 'the defaults, since base has no configuration'}.`
}

async function alteredBaseline(
  found: Alterations,
  loaded: LoadedConfig,
  { baseTree, merged }: { baseTree: Tree; merged: Tree },
  findings: readonly Finding[],
): Promise<void> {
  const { before, proposed, authority } = loaded
  const file = proposed?.baseline
  if (file === undefined) return
  const isSame = before.baseline === file && baseTree.file(file)?.oid === merged.file(file)?.oid
  if (isSame) return
  let entries: Baseline
  try {
    entries = await readBaseline(merged, file)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    found.unknowns.push(wouldBreak(file, error.message))
    return
  }
  const known = await baselineOf(baseTree, before.baseline)
  const added = [...entries.values()].filter(({ fingerprint }) => !known.has(fingerprint))
  const introduced = new Set(findings.flatMap(one => (one.introduced ? one.fingerprint : [])))
  const hiding = added.filter(({ fingerprint }) => introduced.has(fingerprint))
  const others = added.filter(({ fingerprint }) => !introduced.has(fingerprint))
  const from = authority === 'change' ? 'They count already' : 'They count once it is merged'
  if (hiding.length > 0)
    found.weakened.push({ file, what: `${file}: ${entriesOf(hiding)} hide problems of this change` })
  if (others.length > 0)
    found.notices.push(`This change adds entries to ${file}: ${nameEntries(others)}. ${from}.`)
}

function entriesOf(entries: readonly BaselineEntry[]): string {
  return `new entries (${nameEntries(entries)})`
}

async function baselineOf(tree: Tree, path: string | undefined): Promise<Baseline> {
  return path === undefined || !tree.file(path) ? new Map() : await readBaseline(tree, path)
}

function wouldBreak(file: string, why: string): string {
  return `${file}, as this change has it, can't be used, and no change could be checked once it is merged. ${why}`
}
