import { z } from 'zod'

/** What a migration is in this database, and whether that is wrong. */
export const states = {
  applied: { wrong: false, title: 'recorded and in the tree' },
  pending: { wrong: false, title: 'pending: nothing of it exists' },
  'other-package': { wrong: false, title: 'recorded by a package that this tree does not hold' },
  'not-in-tree': { wrong: true, title: 'recorded, but not in the tree' },
  'exists-identical': {
    wrong: true,
    title: 'pending, but all that it creates exists already and is identical',
  },
  'exists-compatible': {
    wrong: true,
    title: 'pending, but all that it creates exists already and is compatible',
  },
  'exists-different': { wrong: true, title: 'pending, but what it creates exists already and is different' },
  'exists-in-part': { wrong: true, title: 'pending, but a part of what it creates exists already' },
  'objects-missing': { wrong: true, title: 'recorded, but objects of it are missing' },
  edited: { wrong: true, title: 'edited since it was applied' },
  failed: { wrong: true, title: 'failed half-way' },
  'out-of-order': { wrong: true, title: 'pending, but its runner does not accept it after what is recorded' },
  fails: { wrong: true, title: 'pending, and fails on this database' },
  'not-verified': { wrong: false, title: 'pending: what it does is not known' },
} as const satisfies Readonly<Record<string, { wrong: boolean; title: string }>>

export type State = keyof typeof states

const row = z.object({ what: z.string(), database: z.string(), migration: z.string() })

const migration = z.object({
  id: z.string(),
  /** Absent where the tree has no such file. */
  path: z.string().optional(),
  state: z.enum(Object.keys(states) as [State, ...State[]]),
  detail: z.string().optional(),
  /** Where what exists and what the migration creates differ. */
  differences: z.array(row).optional(),
})

const action = z.union([z.object({ command: z.string() }), z.object({ sql: z.string() })])

const step = z.object({
  title: z.string(),
  /** From the top of the repository; absent: there. */
  directory: z.string().optional(),
  actions: z.array(action),
  /** On a scratch copy of this database's structure. `reason`: why it could not be proven there. */
  proof: z.discriminatedUnion('proven', [
    z.object({ proven: z.literal(true) }),
    z.object({ proven: z.literal(false), reason: z.string() }),
  ]),
})

const difference = z.object({
  object: z.string(),
  kind: z.enum(['missing', 'different', 'additional', 'column-order']),
  /** As it is in the database, and as the recorded migrations create it. */
  database: z.string().optional(),
  migrations: z.string().optional(),
})

const history = z.object({
  framework: z.string(),
  history: z.string(),
  runner: z.string(),
  /** Absent where the database has no such table. */
  versionTable: z.string().optional(),
  migrations: z.array(migration),
  drift: z.array(difference),
  /** In this order. */
  runbook: z.array(step),
})

const preflight = z.object({ path: z.string(), counts: z.string(), sql: z.string(), rows: z.string() })

/** What `doctor` found: the document of `--format json`. */
export const diagnosisSchema = z.object({
  version: z.literal(1),
  verdict: z.enum(['healthy', 'wrong', 'inconclusive']),
  database: z.string(),
  tree: z.string(),
  /** What the migrations were replayed on; null where nothing was. */
  engine: z.string().nullable(),
  histories: z.array(history),
  preflight: z.array(preflight).optional(),
  /** Why something could not be established, each a sentence that says what to do. */
  unknowns: z.array(z.string()),
  notices: z.array(z.string()),
  seconds: z.number(),
})

export type Diagnosis = z.infer<typeof diagnosisSchema>
export type HistoryDiagnosis = z.infer<typeof history>
export type MigrationDiagnosis = z.infer<typeof migration>
export type DifferenceRow = z.infer<typeof row>
export type DriftRow = z.infer<typeof difference>
export type RunbookStep = z.infer<typeof step>

/** What is there in addition, and the order of columns, make nothing fail. */
export function isWrong({ migrations, drift }: Pick<HistoryDiagnosis, 'migrations' | 'drift'>): boolean {
  return (
    migrations.some(({ state }) => states[state].wrong) ||
    drift.some(({ kind }) => kind === 'missing' || kind === 'different')
  )
}
