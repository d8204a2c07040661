import type { Finding } from '../model/finding.ts'
import type { Tree } from '../model/tree.ts'
import { ConfigurationError } from './config.ts'

/** One finding that is in production already. Only the fingerprint counts; the rest is for people. */
export interface BaselineEntry {
  fingerprint: string
  rule: string
  path: string
  message?: string | undefined
  /** When it was accepted, as YYYY-MM-DD. */
  date?: string | undefined
  /** Why. */
  reason?: string | undefined
}

/** By fingerprint. */
export type Baseline = ReadonlyMap<string, BaselineEntry>

/** Findings that are accepted from today on. */
export function acceptedToday(findings: readonly Finding[], reason?: string): BaselineEntry[] {
  const date = new Date().toISOString().slice(0, 10)
  return findings.map(({ fingerprint, rule, path, message }) => ({
    fingerprint,
    rule,
    path,
    message: shortened(message),
    date,
    ...(reason === undefined ? {} : { reason }),
  }))
}

/** The text of a baseline file with exactly these entries. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const findings = entries.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
  return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`
}

/** Reads a baseline file. Throws ConfigurationError where it is none. */
export async function readBaseline(tree: Tree, path: string): Promise<Baseline> {
  const file = tree.file(path)
  if (!file)
    throw new ConfigurationError(`baseline: there is no ${path}. Write it with: migration-gate baseline`)
  return await parseBaseline(await tree.readText(file), path)
}

/** Throws ConfigurationError where the text is no baseline; `path` is for the message. */
export async function parseBaseline(text: string, path: string): Promise<Baseline> {
  const { baselineSchema } = await import('./config-schema.ts')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new ConfigurationError(
      `baseline: ${path} is not JSON. Write it again with: migration-gate baseline`,
      {
        cause,
      },
    )
  }
  const result = baselineSchema.safeParse(value)
  if (result.success) return new Map(result.data.findings.map(entry => [entry.fingerprint, entry]))
  const { describeIssues } = await import('./describe-issues.ts')
  throw new ConfigurationError(`${path}:\n  ${describeIssues(result.error, value).join('\n  ')}`)
}

const entriesShown = 5

/** Entries for people: "duplicate-version db/migrations/0003_b.sql (Two files …)". */
export function nameEntries(entries: readonly BaselineEntry[]): string {
  const names = entries
    .slice(0, entriesShown)
    .map(({ rule, path, message }) => `${rule} ${path}${message ? ` (${shortened(message)})` : ''}`)
  const more = entries.length - names.length
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join('; ')
}

function shortened(message: string): string {
  const [line = ''] = message.split('\n', 1)
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}
