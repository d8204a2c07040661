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
      file: path,
      framework: z.enum(frameworks).optional(),
      history: z.string().min(1).optional(),
      ignore: z.array(z.string().min(1)).default([]),
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

function shape({ frameworks, rules }: AllowedNames) {
  return {
    histories: z
      .array(
        z.strictObject({
          framework: z.enum(frameworks),
          path,
          name: z.string().min(1).optional(),
          runner: z.enum(runners).optional(),
        }),
      )
      .default([]),
    exclude: z
      .union([
        z
          .string()
          .min(1)
          .transform(glob => [glob]),
        z.array(z.string().min(1)),
      ])
      .default([]),
    replay: z.enum(['auto', 'off', 'fresh', 'upgrade', 'both']).default('auto'),
    rows: z.enum(['auto', 'off']).default('auto'),
    seed: listOf(
      z.union([
        path.transform(file => ({ file })),
        z.strictObject({ file: path, after: z.union([z.string(), z.number()]).transform(String).optional() }),
      ]),
    ),
    assertions: listOf(z.string().min(1)),
    prepare: listOf(z.string()),
    down: z.enum(['auto', 'off']).default('auto'),
    'start-from': z
      .union([
        path.transform(file => ({ file })),
        z.strictObject({
          file: path,
          through: z.union([z.string(), z.number()]).transform(String).optional(),
        }),
      ])
      .optional(),
    schema: schemaSetting(frameworks).optional(),
    ...commandShape(frameworks),
    'on-unknown': z.enum(['fail', 'warn']).default('fail'),
    'on-not-checked': z.enum(['fail', 'warn']).default('fail'),
    'allow-empty': z.boolean().default(false),
    // GitHub allows no longer ones.
    'skip-label': z.string().min(1).max(50).optional(),
    rules: z
      .record(z.string(), z.preprocess(spelt, z.enum(['error', 'warning', 'note', 'off'])))
      .check(({ value, issues }) => {
        const keys = Object.keys(value).filter(rule => !rules.includes(rule))
        if (keys.length > 0) issues.push({ code: 'unrecognized_keys', keys, input: value })
      })
      .default({}),
    baseline: path.optional(),
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
