import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export const listFile = join(import.meta.dirname, 'repositories.json')

const listedSchema = z.object({
  name: z.string(),
  commit: z.string(),
  /** Was it looked at while the gate was corrected, or run first afterwards? */
  half: z.enum(['tuned', 'held out']),
  tools: z.array(z.string()),
  migrations: z.number(),
  /** Migrations of which nothing was run: they change rows by code, mostly. */
  notRun: z.number(),
  /** Is the history PostgreSQL's, and read rather than run by a command? */
  read: z.boolean(),
  verdict: z.string(),
  /** Rules of the errors that make it fail. */
  errors: z.array(z.string()).default([]),
  /** How many things about it are inconclusive. */
  unknowns: z.number().default(0),
  /** False where its own runner, too, needs more than an empty database, or is refused: `why` says what. */
  fromEmpty: z.boolean().default(true),
  /** Of the half that was held out: the verdict of the first run, before anything was corrected for it. */
  first: z.string().optional(),
  /** The statement with which a history fails or is inconclusive, and why. */
  why: z.string().optional(),
  /** Of the last changes that add migrations, how many have each verdict. */
  merges: z.record(z.string(), z.number()),
  /** Those of them that fail, with what is really wrong; or that it is the gate that errs. */
  failed: z.record(z.string(), z.string()).optional(),
})

export type Listed = z.infer<typeof listedSchema>

export function readList(): Listed[] {
  return existsSync(listFile) ? z.array(listedSchema).parse(JSON.parse(readFileSync(listFile, 'utf8'))) : []
}

export const halves = ['tuned', 'held out'] as const

/** What the replay of a history comes to. A clean one is read to its end, and nothing of it is inconclusive. */
export type Outcome = 'clean' | 'red' | 'inconclusive' | 'not judged'

/** Rules of what a replay meets: a statement that PostgreSQL refuses, or one whose guard skips what it wants. */
const ofReplay = new Set([
  'assertion-failed',
  'replay-duplicate-column',
  'replay-duplicate-object',
  'replay-duplicate-table',
  'replay-failed',
  'silent-mismatch',
])

export function outcomeOf({ read, verdict, errors, unknowns }: Outcomes): Outcome {
  if (!read) return 'not judged'
  if (errors.some(rule => ofReplay.has(rule))) return 'red'
  return unknowns > 0 || verdict === 'no report' ? 'inconclusive' : 'clean'
}
type Outcomes = Pick<Listed, 'read' | 'verdict' | 'errors' | 'unknowns'>

/** What they came to in the first run. What failed then and is not read now was taken for PostgreSQL's. */
export function firstOf(list: readonly Listed[]): Listed[] {
  return list.flatMap(one =>
    one.first === undefined
      ? []
      : {
          ...one,
          verdict: one.first,
          // Only the verdict was written down then.
          errors: one.first === 'fail' ? ['replay-failed'] : [],
          unknowns: one.first === 'unknown' ? 1 : 0,
          read: one.read || one.first === 'fail',
          merges: {},
        },
  )
}

/** How many of a half came to each outcome, and how their changes were judged. */
export function totalsOf(list: readonly Listed[], half: Listed['half']) {
  const own = list.filter(one => one.half === half)
  const outcomes = { clean: 0, red: 0, inconclusive: 0, 'not judged': 0 }
  const merges = new Map<string, number>()
  let [migrations, notRun] = [0, 0]
  const fromEmpty = { all: 0, clean: 0 }
  for (const one of own) {
    outcomes[outcomeOf(one)]++
    if (!one.read) continue
    migrations += one.migrations
    notRun += one.notRun
    for (const [verdict, count] of Object.entries(one.merges))
      merges.set(verdict, (merges.get(verdict) ?? 0) + count)
    if (!one.fromEmpty) continue
    fromEmpty.all++
    if (outcomeOf(one) === 'clean') fromEmpty.clean++
  }
  return { repositories: own.length, outcomes, merges, migrations, notRun, fromEmpty }
}
