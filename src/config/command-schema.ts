import * as z from 'zod'
import type { ReplayCommand } from './config.ts'
import { path } from './path-schema.ts'

/** Names with which a migration could write to the repository, or read the inputs of the action. */
export function isNeverHandedOn(name: string): boolean {
  return /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_\w+|INPUT_.*)$/i.test(name)
}

const variable = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: 'the name of an environment variable' })
  .refine(name => !isNeverHandedOn(name), {
    error: 'a variable other than the tokens and inputs of the job',
  })

const line = z.string().refine(value => value.trim() !== '', { error: 'a command' })
const defaultTimeout = 300

/** `command:`, as a line, or as one or several mappings; `down-command:` goes with the line. */
export function commandShape(frameworks: readonly string[]) {
  const one = z.strictObject({
    run: line.describe('Applies all migrations'),
    down: line.describe('Undoes the migrations of the change').optional(),
    models: line.describe('Fails if models and migrations disagree').optional(),
    framework: z.enum(frameworks).describe('Only for histories of this framework').optional(),
    history: z.string().min(1).describe('Only for the history of this name').optional(),
    'working-directory': path.describe('Where it runs').default('.'),
    env: z.array(variable).describe('Variables of the job to pass on; tokens are refused').default([]),
    'database-env': z
      .record(variable, z.string())
      .describe(
        'Variables in which it gets the address of the scratch database; `{url}`, `{host}`, `{port}`, `{user}`, `{password}` and `{database}` are filled in',
      )
      .default({}),
    timeout: z
      .number()
      .positive()
      .max(86_400)
      .describe('Timeout of each run, in seconds')
      .default(defaultTimeout),
  })
  return {
    command: z
      .union([line, one, z.array(one)])
      .optional()
      .describe(
        "The project's own command, which applies the migrations instead of the gate. It always comes from base, and never runs for a fork.",
      ),
    'down-command': line.optional().describe('`down` of a `command` that is one line.'),
  }
}

type Written = z.infer<z.ZodObject<ReturnType<typeof commandShape>>>

export function commandsFrom({ command, 'down-command': down }: Written): ReplayCommand[] {
  if (command === undefined) return []
  if (typeof command === 'string') {
    const rest = { directory: '.', env: [], databaseEnv: {}, timeout: defaultTimeout }
    return [{ run: command, ...(down === undefined ? {} : { down }), ...rest }]
  }
  return (Array.isArray(command) ? command : [command]).map(one => {
    const back = one.down ?? down
    return {
      run: one.run,
      ...(back === undefined ? {} : { down: back }),
      ...(one.models === undefined ? {} : { models: one.models }),
      ...(one.framework === undefined ? {} : { framework: one.framework }),
      ...(one.history === undefined ? {} : { history: one.history }),
      directory: one['working-directory'],
      env: one.env,
      databaseEnv: one['database-env'],
      timeout: one.timeout,
    }
  })
}
