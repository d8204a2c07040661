import * as z from 'zod'
import { commandShape, commandsFrom } from './command-schema.ts'
import type { AllowedNames, Config } from './config.ts'
import { path } from './path-schema.ts'
import { runners } from './runners.ts'

/** `schema:`, as a path, or as one or several mappings. */
function schemaSetting(frameworks: readonly string[]) {
  const one = z.union([
    path.transform(file => ({ file, ignore: [] })),
    z.strictObject({
      file: path.describe('The dump'),
      framework: z.enum(frameworks).describe('Only for histories of this framework').optional(),
      history: z.string().min(1).describe('Only for the history of this name').optional(),
      ignore: z.array(z.string().min(1)).describe('Objects that may differ, as globs').default([]),
    }),
  ])
  return z.union([one.transform(setting => [setting]), z.array(one)])
}

/** By key ('' is the file itself): what may stand in it, to find the name that was meant. */
export function configKeys(allowed: AllowedNames): Readonly<Record<string, readonly string[]>> {
  return { '': Object.keys(shape(allowed)), rules: allowed.rules }
}

/** .migration-gate.yml, kebab-case as workflows are. */
export function configSchema(allowed: AllowedNames): z.ZodType<Config> {
  return z.strictObject(shape(allowed)).transform(
    (value): Config => ({
      histories: value.histories.map(({ framework, path, name, runner }) => ({
        framework,
        path,
        ...(name ? { name } : {}),
        ...(runner ? { runner } : {}),
      })),
      exclude: value.exclude,
      replay: value.replay,
      rows: value.rows,
      seeds: value.seed,
      assertions: value.assertions,
      down: value.down,
      prepare: value.prepare,
      startFrom: value['start-from'],
      schemas: value.schema ?? [],
      commands: commandsFrom(value),
      onUnknown: value['on-unknown'],
      onNotChecked: value['on-not-checked'],
      allowEmpty: value['allow-empty'],
      skipLabel: value['skip-label'],
      rules: value.rules,
      baseline: value.baseline,
    }),
  )
}

/** Each key with what the reference says of it: docs/configuration.md and the JSON schema are generated from here. */
export function shape({ frameworks, rules }: AllowedNames) {
  return {
    histories: z
      .array(
        z.strictObject({
          framework: z.enum(frameworks).describe('The tool'),
          path: path.describe('The directory, or the file that names them'),
          name: z.string().min(1).describe('Its name in reports').optional(),
          runner: z
            .enum(runners)
            .describe('The runner of plain SQL files, if nothing in the repository names it')
            .optional(),
        }),
      )
      .default([])
      .describe('Directories of migrations that are not auto-detected.'),
    exclude: z
      .union([
        z
          .string()
          .min(1)
          .transform(glob => [glob]),
        z.array(z.string().min(1)),
      ])
      .default([])
      .describe('Globs of files to skip: examples, tests, copies of other projects.'),
    replay: z
      .enum(['auto', 'off', 'fresh', 'upgrade', 'both'])
      .default('auto')
      .describe(
        'Run the migrations on a scratch PostgreSQL: on an empty database (`fresh`), on a database that has all of base (`upgrade`), on both (`both`), on both wherever possible (`auto`), or not at all (`off`).',
      ),
    rows: z
      .enum(['auto', 'off'])
      .default('auto')
      .describe("Run the incoming migrations once more with rows in base's tables."),
    seed: listOf(
      z.union([
        path.transform(file => ({ file })),
        z.strictObject({
          file: path.describe('SQL, or a fixture of Django'),
          after: z
            .union([z.string(), z.number()])
            .transform(String)
            .describe('The migration of the change after which to load it')
            .optional(),
        }),
      ]),
    ).describe("SQL files or Django fixtures with your own rows. They are loaded after base's migrations."),
    assertions: listOf(z.string().min(1)).describe(
      "Queries that must return no rows after the change's migrations have run.",
    ),
    prepare: listOf(z.string()).describe(
      'SQL to run before the first migration: extensions, roles and schemas that the real database gets from elsewhere.',
    ),
    down: z
      .enum(['auto', 'off'])
      .default('auto')
      .describe(
        'Run the downgrade of each incoming migration, and compare the schema with what it was before.',
      ),
    'start-from': z
      .union([
        path.transform(file => ({ file })),
        z.strictObject({
          file: path.describe('The dump'),
          through: z
            .union([z.string(), z.number()])
            .transform(String)
            .describe('The last migration that the dump contains')
            .optional(),
        }),
      ])
      .optional()
      .describe("A schema dump to load instead of replaying base's migrations, or those up to one of them."),
    schema: schemaSetting(frameworks)
      .optional()
      .describe(
        'A committed schema that must match what the migrations create. The nightly run compares them.',
      ),
    ...commandShape(frameworks),
    'on-unknown': z
      .enum(['fail', 'warn'])
      .default('fail')
      .describe(
        'What to do when the result is inconclusive: fail the job, or only warn while you adopt the gate.',
      ),
    'on-not-checked': z
      .enum(['fail', 'warn'])
      .default('fail')
      .describe('What to do when nothing of an incoming migration could be run: fail the job, or only warn.'),
    'allow-empty': z
      .boolean()
      .default(false)
      .describe('Pass if no migrations are found anywhere, instead of reporting an inconclusive result.'),
    // GitHub allows no longer ones.
    'skip-label': z
      .string()
      .min(1)
      .max(50)
      .optional()
      .describe('A pull request with this label passes. Its report says so.'),
    rules: z
      .record(z.string(), z.preprocess(spelt, z.enum(['error', 'warning', 'note', 'off'])))
      .check(({ value, issues }) => {
        const keys = Object.keys(value).filter(rule => !rules.includes(rule))
        if (keys.length > 0) issues.push({ code: 'unrecognized_keys', keys, input: value })
      })
      .default({})
      .describe('Severities that differ from the default, by rule.'),
    baseline: path
      .optional()
      .describe('The file that `migration-gate baseline` writes: known findings to accept.'),
  }
}

/** One, or a list of them; nothing where the key is absent. */
function listOf<Schema extends z.ZodType>(one: Schema) {
  return z.union([one.transform(value => [value]), z.array(one)]).default([])
}

/** `on-unknown` is spelt so, and ESLint's severity is. */
function spelt(value: unknown): unknown {
  return value === 'warn' ? 'warning' : value
}

/** A baseline file. */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  findings: z.array(
    z.strictObject({
      fingerprint: z.string().regex(/^[0-9a-f]{24}$/, '24 hexadecimal digits'),
      rule: z.string(),
      path: z.string(),
      message: z.string().optional(),
      date: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-01-31')
        .optional(),
      reason: z.string().optional(),
    }),
  ),
})
