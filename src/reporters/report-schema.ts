import { z } from 'zod'
import { lockModes } from '../model/locks.ts'
import { outcomes } from '../model/replay-course.ts'
import type { Report } from '../model/report.ts'

/** The shape of `--format json`. Loaded only where somebody asks for it: most runs don't need zod. */

const position = z.strictObject({ line: z.int().min(1), column: z.int().min(1) })
const range = z
  .strictObject({ start: position, end: position })
  .describe('1-based; columns count characters (UTF-16 code units); the end column is exclusive.')

const relatedPlace = z.strictObject({
  path: z.string(),
  range,
  message: z.string(),
  commit: z.string().exactOptional().describe('The commit in which to look; absent: the change itself.'),
})

const fix = z
  .strictObject({
    title: z.string(),
    applies: z.string().describe('When it is the right answer, and what it would skip or lose.'),
    edits: z.array(z.strictObject({ path: z.string(), range, replacement: z.string() })),
    renames: z
      .array(z.strictObject({ from: z.string(), to: z.string() }))
      .describe('Carried out after the edits: their paths are the old ones.'),
    creates: z.array(z.strictObject({ path: z.string(), content: z.string() })),
    commands: z.array(z.string()).describe('Shell commands, quoted for a POSIX shell.'),
    sql: z
      .array(z.string())
      .exactOptional()
      .describe('Statements to write into a migration, where its text can not be edited for that.'),
    conditional: z
      .literal(true)
      .exactOptional()
      .describe('Right for some databases only. The first fix without it is the recommended one.'),
    automatic: z.literal(true).exactOptional().describe('`migration-gate fix` applies it.'),
  })
  .describe('Everything of one fix belongs together.')

const table = z.strictObject({
  title: z.string(),
  head: z.array(z.string()),
  rows: z.array(z.array(z.string())),
})

const graph = z.strictObject({
  nodes: z.array(
    z.strictObject({ id: z.string(), label: z.string(), side: z.enum(['base', 'incoming', 'both']) }),
  ),
  edges: z.array(z.tuple([z.string(), z.string()])).describe('From the older migration to the newer one.'),
})

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  introduced: z.boolean().describe("Is it this change's fault? Only introduced errors fail it."),
  framework: z.string(),
  history: z.string(),
  path: z.string(),
  range,
  message: z.string(),
  related: z.array(relatedPlace),
  fixes: z.array(fix),
  causedBy: z
    .string()
    .exactOptional()
    .describe('The fingerprint of the finding that this one only follows from.'),
  fingerprint: z.string().describe('Survives edits elsewhere in the file, rewording and re-runs.'),
  sqlstate: z.string().exactOptional(),
  side: z.literal('down').exactOptional().describe('What failed is the downgrade; absent: the upgrade.'),
  preflight: z
    .strictObject({
      sql: z.string(),
      counts: z.string().describe('What it counts: "rows of public.users in which email is NULL".'),
    })
    .exactOptional()
    .describe('A query that says whether a real database has rows that make it fail. It changes nothing.'),
  statement: z.string().exactOptional().describe('The statement that failed, as written.'),
  table: table.exactOptional(),
  graph: graph.exactOptional(),
  broughtBy: z
    .strictObject({ commit: z.string(), pullRequest: z.int().positive().exactOptional() })
    .exactOptional()
    .describe('Where several pull requests land together: which of them brought it in.'),
})

const rowsCoverage = z
  .strictObject({
    tables: z.array(z.string()).describe('Tables of base that held rows.'),
    notVerified: z.array(z.string()).describe('What could not be seen with rows, with the reason.'),
  })
  .describe('What ran on tables with rows; absent: nothing of what is incoming depends on them.')
const statementLocks = z.strictObject({
  path: z.string(),
  line: z.int().min(1),
  statement: z.string().describe('As it was sent; long ones are cut.'),
  locks: z.array(
    z.strictObject({
      relation: z.string(),
      kind: z.enum(['table', 'index', 'view', 'materialized view', 'sequence']),
      mode: z.enum(lockModes).describe('The strongest that the statement takes.'),
      measured: z
        .boolean()
        .describe('Seen in pg_locks; false: what PostgreSQL documents for such a statement.'),
    }),
  ),
  rewritten: z
    .array(z.string())
    .describe('Tables and indexes that were written again from beginning to end.'),
  scanned: z.array(z.string()).describe('Tables that were read from beginning to end.'),
  heldUntil: z
    .array(z.int().min(1))
    .describe('Lines of later statements of the same transaction, during which the locks are held.'),
  lockTimeout: z.string().exactOptional().describe('lock_timeout as the statement found it.'),
})

const historyCoverage = z.strictObject({
  framework: z.string(),
  history: z.string(),
  runner: z
    .string()
    .exactOptional()
    .describe('Who runs it, with what says so, where one framework stands for several runners.'),
  migrations: z.int().min(0),
  incoming: z.int().min(0),
  replay: z.enum(['fresh', 'upgrade', 'both', 'not replayed']),
  reason: z.string().exactOptional(),
  rows: rowsCoverage.exactOptional(),
  notVerified: z
    .array(
      z.strictObject({ path: z.string(), line: z.int().min(1), why: z.string(), introduced: z.boolean() }),
    )
    .describe('Steps that were not run: nothing that depends on them is proven.'),
  notChecked: z
    .array(z.strictObject({ path: z.string(), why: z.string() }))
    .describe('Incoming migrations of which nothing was run, with the reason.'),
  locks: z
    .array(statementLocks)
    .exactOptional()
    .describe('What incoming migrations lock of what base has; absent where nothing is.'),
  downs: z
    .array(
      z.strictObject({
        path: z.string(),
        checked: z.boolean().describe('Was it run after the upgrade, and the schema compared?'),
        why: z.string().exactOptional().describe('Why it was not.'),
      }),
    )
    .exactOptional()
    .describe('The down sides of incoming migrations that have one; absent where none was tried.'),
})

const side = z.enum(['base', 'incoming'])

const trackSteps = z.array(
  z
    .strictObject({
      path: z.string(),
      last: z.string().exactOptional().describe('Of several migrations the last; `path` is the first.'),
      count: z.int().min(1),
      side,
      outcome: z.enum(outcomes),
    })
    .describe('One migration, or several that follow each other and went alike.'),
)

const objectChange = z.enum(['added', 'removed', 'changed'])

const schemaChange = z
  .strictObject({
    objects: z.array(
      z.strictObject({
        kind: z.string(),
        name: z.string(),
        change: objectChange,
        before: z.string().exactOptional(),
        after: z.string().exactOptional(),
        parts: z
          .array(
            z.strictObject({
              kind: z.string(),
              name: z.string().describe('Without its table.'),
              change: objectChange.exactOptional().describe('Absent: it is as it was.'),
              before: z.string().exactOptional(),
              after: z.string().exactOptional(),
              references: z.string().exactOptional().describe('The table that a foreign key leads to.'),
            }),
          )
          .describe(
            'Of a table all columns and foreign keys; of everything else what is different. Long tables are cut.',
          ),
      }),
    ),
    more: z.int().min(0).describe('How much more is different.'),
    without: z
      .array(z.string())
      .describe('Incoming migrations that did not run to their end: what they would do is not in it.'),
  })
  .describe("What the change makes of base's schema, as the catalog has it.")

const replayCourse = z.strictObject({
  framework: z.string(),
  histories: z.array(z.string()).describe('Those that are replayed together.'),
  fresh: trackSteps.exactOptional().describe('All migrations on an empty database.'),
  upgrade: trackSteps.exactOptional().describe("Base's migrations, then what its runner still runs."),
  schema: schemaChange.exactOptional(),
})

const replayTimes = z
  .strictObject({
    framework: z.string(),
    histories: z.array(z.string()),
    track: z.enum(['fresh', 'upgrade']),
    seconds: z.number().min(0).describe('Of all that ran.'),
    migrations: z.int().min(0),
    slowest: z.array(z.strictObject({ path: z.string(), side, seconds: z.number().min(0) })),
  })
  .describe('How long the database took for migrations. It is another time at every run.')

const coverage = z.strictObject({
  base: z.strictObject({
    name: z.string(),
    commit: z.string().nullable(),
    date: z.string().nullable().describe('When its tip was committed, ISO 8601.'),
    fetched: z.string().nullable().describe('When the clone last heard of it, ISO 8601.'),
  }),
  head: z.strictObject({ name: z.string(), commit: z.string().nullable() }),
  conflicts: z.array(z.string()).describe('Paths that git could not merge.'),
  histories: z.array(historyCoverage),
  engine: z.string().nullable().describe('Null where nothing was replayed.'),
  replays: z.array(replayCourse).exactOptional().describe('How histories were replayed; absent: not seen.'),
  notRead: z
    .array(z.string())
    .exactOptional()
    .describe('New or changed files that look like migrations, and are in no known history.'),
  sandbox: z
    .array(
      z.strictObject({
        layer: z.enum(['database', 'webassembly', 'process', 'machine', 'parent']),
        held: z.boolean(),
        why: z.string().exactOptional().describe('Why it did not hold.'),
      }),
    )
    .exactOptional()
    .describe('What lay between SQL and the machine; absent where the embedded engine ran nothing.'),
  openPullRequests: z
    .strictObject({
      open: z.int().min(0),
      compared: z.int().min(0).describe('How many of them touch the same histories and were compared.'),
      reason: z.string().exactOptional().describe('Why not all of those were.'),
    })
    .exactOptional()
    .describe('Other pull requests of the same base; absent: they were not asked for.'),
})

export const reportSchema = z
  .strictObject({
    version: z.literal(1),
    verdict: z
      .enum(['pass', 'fail', 'unknown', 'not-checked'])
      .describe('Neither unknown nor not-checked is green.'),
    unknowns: z.array(z.string()).describe('Why it is unknown; also present beside `fail`.'),
    notices: z.array(z.string()).describe('Facts that fail nothing.'),
    shard: z
      .string()
      .exactOptional()
      .describe('The part of the histories that this was about, where several jobs share them.'),
    coverage,
    findings: z.array(finding),
    times: z.array(replayTimes).exactOptional(),
    seconds: z.number().min(0),
  })
  .describe('The one document of a run of Migration Gate, whatever it ends with.')

/** Does not compile when the schema and the type part ways. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Exactly<A, B> = [A, B] extends [B, A] ? true : false
true satisfies Exactly<z.infer<typeof reportSchema>, Report>
true satisfies Same<keyof z.infer<typeof reportSchema>, keyof Report>
