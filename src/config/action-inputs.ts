import { z } from 'zod'
import { isEngineChoice } from '../model/engine-choice.ts'
import { ExpectedError } from '../model/expected-error.ts'
import { failOnValues } from './fail-on.ts'
import { type ShardName, shardFrom } from './shard-name.ts'

/** An input that can't be used. The message names it, its value and what is allowed. */
export class InputError extends ExpectedError {
  override name = 'InputError'
}

interface InputMeta {
  description: string
  /** As action.yml has it; '' is the same as not set. */
  default: string
  /** Never shown, not even in an error. */
  secret?: true
  [key: string]: unknown
}

function described<T extends z.ZodType>(schema: T, meta: InputMeta): T {
  return schema.meta(meta)
}

const secondsAllowed = 'a whole number of seconds from 1 to 86400'
/** A day is more than any runner gives. */
const seconds = z
  .string()
  .regex(/^\d{1,5}$/, secondsAllowed)
  .transform(Number)
  .refine(value => value >= 1 && value <= 86_400, secondsAllowed)

const flag = z.enum(['true', 'false'], 'true or false').transform(value => value === 'true')

/** Not set: then the configuration of the repository decides, and where it is silent, the gate. */
const unset = z.literal('').transform(() => undefined)
const text = z.string().transform(value => (value === '' ? undefined : value))

function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  const allowed = `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`
  return z.union([z.enum(values), unset], allowed)
}

/** Separated by commas or lines: a name may hold blanks. */
const list = z.string().transform(value =>
  value
    .split(/[,\n]/)
    .map(one => one.trim())
    .filter(one => one !== ''),
)

const count = z
  .string()
  .regex(/^[1-9]\d{0,6}$/, 'a whole number from 1 to 9999999')
  .transform(Number)

const shardName = z.string().transform((value, context): ShardName => {
  const shard = shardFrom(value)
  if (shard) return shard
  context.addIssue({ code: 'custom', message: 'a shard such as 2/4' })
  return z.NEVER
})

/** "2/4", or "2/4 on PostgreSQL 16": then the server has to be of that version. */
const shardOf = z.union([shardName, unset], 'a shard such as 2/4, or 2/4 on PostgreSQL 16')

const fileFormats = ['sarif', 'junit', 'gitlab', 'markdown', 'html'] as const

/** "none" says what leaving it empty can't: that there shall be no file. */
const formatList = z.string().transform((value, context) => {
  const names = value.split(/[\s,]+/).filter(name => name !== '' && name !== 'none')
  const known = fileFormats.filter(format => names.includes(format))
  if (names.some(name => !known.some(format => format === name)))
    context.addIssue({
      code: 'custom',
      message: 'none, or names out of sarif, junit, gitlab, markdown, html',
    })
  return known
})

/** What one run of the action does; each is a function in action-modes.ts. */
const modes = ['check', 'sweep', 'nightly', 'plan', 'collect', 'doctor'] as const
export type Mode = (typeof modes)[number]

/** Every input of the action: action.yml says the same, and a test compares them. */
export const actionInputShape = {
  mode: described(z.enum(modes, `${modes.slice(0, -1).join(', ')} or ${modes.at(-1)}`), {
    description:
      'What to do: check (one pull request), sweep (re-check all open pull requests after base has moved), nightly (the whole branch, with one issue while it is broken), plan and collect (split a run across jobs, and join their reports), or doctor (compare a real database with the migrations).',
    default: 'check',
  }),
  base: described(text, {
    description:
      'Branch, tag or commit to compare with, or none to check everything in the checkout, as a nightly run does. Default: the current tip of the branch that the pull request targets.',
    default: '',
  }),
  replay: described(oneOf(['auto', 'off', 'fresh', 'upgrade', 'both']), {
    description:
      'Run the migrations on a scratch PostgreSQL: on an empty database (fresh), on the state that base has (upgrade), on both (both), on both wherever possible (auto), or not at all (off). Default: what the configuration says, else auto.',
    default: '',
  }),
  postgres: described(
    z
      .string()
      .refine(
        isEngineChoice,
        'auto, embedded, local, local with a version such as local:16, or a URL such as postgres://user:password@localhost:5432/postgres',
      ),
    {
      description:
        'The PostgreSQL to replay on: embedded (in a sandbox); local (the one installed on this machine, started for this run only, for code of people with push rights; local:16 picks a version); auto (local where allowed, and embedded for everything that does not pass there); or the URL of a server where scratch databases may be created.',
      default: 'auto',
      secret: true,
    },
  ),
  'allow-other-databases': described(flag, {
    description:
      'Use the server of `postgres` even if it has other databases. Unreviewed migrations run there: log in as a role that is not a superuser.',
    default: 'false',
  }),
  timeout: described(seconds, { description: 'Seconds for the whole run.', default: '600' }),
  'statement-timeout': described(seconds, { description: 'Seconds for one statement.', default: '60' }),
  'on-unknown': described(oneOf(['fail', 'warn']), {
    description:
      'What to do when the result is inconclusive: fail the job, or only warn while you adopt the gate. Default: what the configuration says, else fail.',
    default: '',
  }),
  'on-not-checked': described(oneOf(['fail', 'warn']), {
    description:
      'What to do when nothing of an incoming migration could be run: fail the job, or only warn while you adopt the gate. Default: what the configuration says, else fail.',
    default: '',
  }),
  'fail-on': described(z.enum(failOnValues, 'error, warning or never'), {
    description:
      'Lowest severity that fails the job: error, warning, or never (the verdict is shown, but the job stays green).',
    default: 'error',
  }),
  'allow-empty': described(z.union([flag, unset], 'true or false'), {
    description:
      'Pass if no migrations are found anywhere, instead of reporting an inconclusive result. Default: what the configuration says, else false.',
    default: '',
  }),
  config: described(text, {
    description:
      'Path of the configuration file, from the top of the repository. Default: .migration-gate.yml, if it exists.',
    default: '',
  }),
  'config-from-change': described(flag, {
    description:
      'Use the configuration and the baseline of the change instead of those of base, to try a first one. Its commands run only after the merge. Ignored on pull requests from forks.',
    default: 'false',
  }),
  'working-directory': described(z.string(), {
    description: 'Where the repository is checked out, relative to the workspace.',
    default: '.',
  }),
  review: described(flag, {
    description: 'Comment on the lines of the pull request, with suggestions to commit.',
    default: 'true',
  }),
  comment: described(z.union([flag, z.literal('always')], 'true, false or always'), {
    description:
      'Keep one comment with the full report in the pull request: once there is something to report (true), from the start, as one quiet line (always), or not at all (false).',
    default: 'true',
  }),
  'report-formats': described(formatList, {
    description:
      'Reports to write as files in addition to JSON, separated by commas: sarif, junit, gitlab, markdown, html. The outputs with these names hold their paths.',
    default: 'sarif',
  }),
  'self-test': described(flag, {
    description:
      'Check a built-in collision instead of the repository, with the same inputs, and fail the step if the gate would pass it: proof that this check can turn red.',
    default: 'false',
  }),
  'other-pull-requests': described(z.enum(['ready', 'all', 'off'], 'ready, all or off'), {
    description:
      'Warn if another open pull request for the same base takes the same number or creates the same object: compare with those ready for review (ready), with drafts too (all), or with none (off). Needs pull-requests: read.',
    default: 'ready',
  }),
  'sweep-by': described(z.enum(['rerun', 'check-run'], 'rerun or check-run'), {
    description:
      'Of mode sweep: how to update the check of a pull request: re-run its workflow (rerun, needs actions: write) or write a check run of its own (check-run, needs checks: write).',
    default: 'rerun',
  }),
  'check-name': described(text, {
    description:
      'Of mode sweep: the name of that check as GitHub shows it. More lines name checks to re-run along with it, such as a review of forks. Default: Migration Gate, the job that checks pull requests; for check-run, Migration Gate (base).',
    default: '',
  }),
  issue: described(flag, {
    description:
      'Of modes nightly and collect: keep one issue open while anything is broken. Needs issues: write.',
    default: 'true',
  }),
  'issue-labels': described(list, {
    description: 'Of modes nightly and collect: labels of that issue, separated by commas.',
    default: '',
  }),
  only: described(list, {
    description:
      'Of modes check, nightly and plan: names or directories of the histories to check, separated by commas. Histories that share a database with them are included. Default: all.',
    default: '',
  }),
  shard: described(shardOf, {
    description:
      'Of modes check and nightly: the part of the histories that this job checks, such as 2/4, as mode plan names it.',
    default: '',
  }),
  'postgres-versions': described(list, {
    description:
      'Of mode plan: major versions of PostgreSQL, separated by commas; each shard gets a job on each.',
    default: '',
  }),
  'shard-size': described(count, {
    description: 'Of mode plan: about how many migrations one job checks.',
    default: '2000',
  }),
  reports: described(z.string(), {
    description: 'Of mode collect: the directory into which the reports of the jobs were downloaded.',
    default: 'migration-gate-reports',
  }),
  matrix: described(text, {
    description:
      'Of mode collect: the output `matrix` of mode plan. If one of its jobs has no report, the verdict is unknown.',
    default: '',
  }),
  database: described(
    z.union(
      [
        unset,
        z
          .string()
          .regex(/^postgres(ql)?:\/\/\S+$/, 'a URL such as postgres://reader:password@db.example/app'),
      ],
      'a URL such as postgres://reader:password@db.example/app',
    ),
    {
      description:
        'Of mode doctor: the URL of the database to examine, from a secret. It is only read: a role that may connect and read the version table is enough.',
      default: '',
      secret: true,
    },
  ),
  preflight: described(flag, {
    description:
      'Of mode doctor: ask that database how many rows would make a pending migration fail. This reads rows of its tables.',
    default: 'false',
  }),
  token: described(text, {
    description:
      'Token to fetch base and to write to the pull request. Needs contents: read and pull-requests: write.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner fills it in.
    default: '${{ github.token }}',
    secret: true,
  }),
}

type InputName = keyof typeof actionInputShape

export type ActionInputs = { [K in InputName]: z.infer<(typeof actionInputShape)[K]> }

/** Reads the inputs as the runner hands them over. Throws an `InputError` that names all that is wrong. */
export function readActionInputs(env: NodeJS.ProcessEnv): ActionInputs {
  const raw: Record<string, string> = {}
  for (const name of inputNames()) {
    // The runner puts names in capitals and spaces as underscores; hyphens stay.
    const value = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
    raw[name] = value === '' ? defaultOf(name) : value
  }
  const result = z.object(actionInputShape).safeParse(raw)
  if (result.success) return result.data
  throw new InputError(
    result.error.issues.map(issue => problem(String(issue.path[0]), issue.message, raw)).join('\n'),
  )
}

function problem(name: string, allowed: string, raw: Readonly<Record<string, string>>): string {
  const known = inputNames().find(input => input === name)
  const secret = known !== undefined && actionInputShape[known].meta()?.secret === true
  const value = secret ? 'a value that is not shown here' : JSON.stringify((raw[name] ?? '').slice(0, 200))
  return `Input \`${name}\` is ${value}; it must be ${allowed}.`
}

export function inputNames(): InputName[] {
  return Object.keys(actionInputShape).filter(isInputName)
}

function isInputName(name: string): name is InputName {
  return Object.hasOwn(actionInputShape, name)
}

/** What an input is when the workflow does not set it; a default that the runner must fill in is none here. */
function defaultOf(name: InputName): string {
  const value = actionInputShape[name].meta()?.default
  return typeof value === 'string' && !value.startsWith('$') ? value : ''
}
