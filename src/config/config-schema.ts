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
      framework: z.enum(frameworks).describe('The histories that it stands for').optional(),
      history: z.string().min(1).describe('The one history that it stands for, by its name').optional(),
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
            .describe('Who applies plain SQL files, where nothing in the repository says so')
            .optional(),
        }),
      )
      .default([])
      .describe('Directories of migrations that are not found by themselves.'),
    exclude: z
      .union([
        z
          .string()
          .min(1)
          .transform(glob => [glob]),
        z.array(z.string().min(1)),
      ])
      .default([])
      .describe(
        'Globs of files in which no migrations are looked for: examples, tests, copies of other projects.',
      ),
    replay: z
      .enum(['auto', 'off', 'fresh', 'upgrade', 'both'])
      .default('auto')
      .describe(
        'Run the migrations on a scratch PostgreSQL: on an empty database (`fresh`), on what base has (`upgrade`), on both, wherever it is possible (`auto`), or not at all.',
      ),
    rows: z
      .enum(['auto', 'off'])
      .default('auto')
      .describe('Run what is pending once more where the tables of base hold rows.'),
    seed: listOf(
      z.union([
        path.transform(file => ({ file })),
        z.strictObject({
          file: path.describe('SQL, or a fixture of Django'),
          after: z
            .union([z.string(), z.number()])
            .transform(String)
            .describe('The migration of the change that it needs')
            .optional(),
        }),
      ]),
    ).describe('SQL files or Django fixtures with rows of your own. They are read where base ends.'),
    assertions: listOf(z.string().min(1)).describe(
      'Queries that must return no row once the change has run.',
    ),
    prepare: listOf(z.string()).describe(
      'SQL that runs before everything: extensions, roles and schemas that the real database has from elsewhere.',
    ),
    down: z
      .enum(['auto', 'off'])
      .default('auto')
      .describe(
        'Run the down side of each incoming migration, and compare the schema with what it was before.',
      ),
    'start-from': z
      .union([
        path.transform(file => ({ file })),
        z.strictObject({
          file: path.describe('The dump'),
          through: z
            .union([z.string(), z.number()])
            .transform(String)
            .describe('The last migration that the dump holds')
            .optional(),
        }),
      ])
      .optional()
      .describe('A schema dump that stands for the migrations of base, or for those through one of them.'),
    schema: schemaSetting(frameworks)
      .optional()
      .describe(
        'A committed schema that has to be what the migrations create. The nightly run compares them.',
      ),
    ...commandShape(frameworks),
    'on-unknown': z
      .enum(['fail', 'warn'])
      .default('fail')
      .describe('What an inconclusive result does: fail the job, or only warn while you adopt the gate.'),
    'on-not-checked': z
      .enum(['fail', 'warn'])
      .default('fail')
      .describe('The same where nothing of an incoming migration could be run.'),
    'allow-empty': z
      .boolean()
      .default(false)
      .describe('Pass where no migrations are found anywhere, instead of calling that inconclusive.'),
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
      .describe('Another severity for a rule.'),
    baseline: path
      .optional()
      .describe(
        'The file of `migration-gate baseline`: findings that were there when it was written, and are accepted.',
      ),
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
