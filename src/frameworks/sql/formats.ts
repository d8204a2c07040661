import type { Migration } from '../../model/migration.ts'
import { hasStatement } from './lines.ts'
import { asOneMessage } from './one-message.ts'
import type { FileFormat, RunnerProfile } from './profile.ts'
import { profiles } from './profiles/profiles.ts'

/** A runner that writes what it is into its files. */
export type MarkedProfile = RunnerProfile & { format: FileFormat }

const marked = profiles.filter((profile): profile is MarkedProfile => profile.format !== undefined)

/** All runners whose signs a file holds. */
export function markedIn(text: string): MarkedProfile[] {
  return text.includes('--') ? marked.filter(({ format }) => format.is.test(text)) : []
}

/** UTF-16 offsets of the part of a file that a runner applies. */
export interface Section {
  start: number
  end: number
}

/** What runs when the file is applied: all of it, or what stands under the runner's "up" marker. */
export function upSection(text: string, format: FileFormat | undefined): Section {
  const begins = format?.up?.exec(text)
  const start = begins ? begins.index + begins[0].length : 0
  const ends = format?.down?.exec(text)
  return { start, end: ends && ends.index >= start ? ends.index : text.length }
}

/** What runs when the file is taken back; undefined where its format has no line for that, or nothing comes after it. */
export function downSection(text: string, format: FileFormat | undefined): Section | undefined {
  const begins = format?.down?.exec(text)
  if (!begins) return undefined
  const start = begins.index + begins[0].length
  return hasStatement(text.slice(start)) ? { start, end: text.length } : undefined
}

export function howSent(
  text: string,
  { format, sends, unwrappedSends }: RunnerProfile,
): RunnerProfile['sends'] {
  return format?.unwrapped.test(text) ? unwrappedSends : sends
}

/** How its runner sends a file. Of one whose runner is not known, only the file itself says something. */
export function transactionIn(
  text: string,
  known: RunnerProfile | undefined,
  name = '',
): Migration['transaction'] {
  const profile = known ?? markedIn(text)[0]
  if (!profile) return undefined
  if (profile.wrapsByName?.test(name)) return 'per-migration'
  if (profile.cutsAt !== undefined && text.includes(profile.cutsAt)) return 'autocommit'
  const how = howSent(text, profile)
  if (how === 'transaction') return 'per-migration'
  if (how === 'statements') return 'autocommit'
  const { start, end } = upSection(text, profile.format)
  return asOneMessage(text.slice(start, end))
}
