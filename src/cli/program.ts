import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type FailOn, failOnValues } from '../config/fail-on.ts'
import { type ShardName, shardFrom } from '../config/shard-name.ts'
import { ownCode, type Trust, unknownAuthor } from '../config/trust.ts'
import type { RunOptions } from '../modes/check/run-check.ts'
import { type DocumentFormat, documentFormats, isDocumentFormat } from '../reporters/formats.ts'
import type { PlanFlags } from './run-sharing.ts'
import { UsageError } from './usage-error.ts'

/** How a report is reported. */
export interface ReportFlags {
  format: 'text' | DocumentFormat
  failOn: FailOn
  verbose: boolean
  /** Documents that go to files, whatever standard output gets. */
  output?: readonly ReportFile[]
}

export interface ReportFile {
  format: DocumentFormat
  path: string
}

/** What `check` was asked for, as the flags say it. */
export interface CheckFlags extends Omit<RunOptions, 'trust' | 'configFromChange'>, ReportFlags {
  repo: string
  /** Is the code the user's own? */
  trust: boolean
  configFromChange: boolean
  base?: string
  head?: string
  fetch: boolean
  only?: string[]
  shard?: ShardName
}

/** A baseline is no report. */
export type BaselineFlags = Omit<CheckFlags, keyof ReportFlags>

export type Invocation =
  | { command: 'check'; flags: CheckFlags }
  | { command: 'fix'; flags: CheckFlags; dryRun: boolean; merge: boolean }
  | { command: 'baseline'; flags: BaselineFlags; output: string }
  | { command: 'plan'; flags: PlanFlags }
  | { command: 'collect'; flags: ReportFlags; directory: string; plan: string | undefined }
  | { command: 'explain'; rule: string | undefined }
  | { command: 'demo'; case: string | undefined; list: boolean; keep: string | undefined; flags: CheckFlags }
  /** Help or version: printed already. */
  | { command: 'done' }

/** The branch that is checked out may be anybody's, unless the user says otherwise. */
export function trustOf({ trust }: Pick<CheckFlags, 'trust'>): Trust {
  return trust ? ownCode : unknownAuthor
}

function seconds(value: string): number {
  const number = Number(value)
  if (!Number.isFinite(number) || number <= 0)
    throw new InvalidArgumentError('A number of seconds above 0 is allowed.')
  return number
}

function count(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError('A whole number from 1 on is allowed.')
  return Number(value)
}

function names(value: string): string[] {
  return value.split(',').flatMap(name => name.trim() || [])
}

function versions(value: string): string[] {
  const all = names(value)
  if (!all.every(version => /^\d{1,2}$/.test(version)))
    throw new InvalidArgumentError('Major versions such as 16,17,18 are allowed.')
  return all
}

function shard(value: string): ShardName {
  const name = shardFrom(value)
  const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(value) ?? []
  if (Number(index) > Number(count))
    throw new InvalidArgumentError(`${index} is larger than ${count}: the last part is ${count}/${count}.`)
  if (!name)
    throw new InvalidArgumentError('A shard such as 2/4 is allowed, as migration-gate plan names it.')
  return name
}

function reportFile(value: string, all: readonly ReportFile[] = []): ReportFile[] {
  const [, format, path] = /^(\w+)=(.+)$/.exec(value) ?? []
  if (path === undefined || !isDocumentFormat(format))
    throw new InvalidArgumentError(`FORMAT=FILE is allowed, with the formats ${documentFormats.join(', ')}.`)
  return [...all, { format, path }]
}

const only = () =>
  new Option('--only <histories>', 'look at these histories alone, separated by commas').argParser(names)

function withCheckOptions(command: Command): Command {
  return withReplayOptions(withReportOptions(command))
}

function withReplayOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--replay <mode>',
        'what to replay on PostgreSQL (default: what the configuration says, else auto)',
      ).choices(['auto', 'off', 'fresh', 'upgrade', 'both']),
    )
    .option(
      '--postgres <where>',
      '"embedded", or the URL of a server on which scratch databases may be made',
      'embedded',
    )
    .option('--allow-production', 'use that server even where it looks like production', false)
    .option('--allow-other-databases', 'use that server even where it has other databases', false)
    .option('--timeout <seconds>', 'for the whole run', seconds, 600)
    .option('--statement-timeout <seconds>', 'for one statement', seconds, 60)
}

function withReportOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--format <format>', 'what standard output gets')
        .choices(['text', ...documentFormats])
        .default('text'),
    )
    .addOption(
      new Option(
        '--fail-on <severity>',
        'from which severity on a finding fails the change; never: exit 0 all the same',
      )
        .choices(failOnValues)
        .default('error'),
    )
    .option(
      '--output <format=file>',
      'write a report to a file as well; may be given several times',
      reportFile,
    )
    .option('--verbose', 'show every consequence, every finding of base and every history', false)
}

function withRepositoryOptions(command: Command): Command {
  return command
    .option('--repo <dir>', 'the repository; a bare one will do', '.')
    .option(
      '--base <rev>',
      'what the change will be merged into, or "none" to judge all there is (default: origin/HEAD)',
    )
    .option('--fetch', 'ask the remote for base as it is now, and for what this clone lacks', false)
    .option('--config <path>', 'the configuration, a path in the repository (default: .migration-gate.yml)')
    .option(
      '--trust',
      "the code is your own: base's `command:` may run on it, and ignore comments in new files count",
      false,
    )
    .option(
      '--config-from-change',
      'go by the configuration and the baseline of the change, not of base; with --trust',
      false,
    )
    .hook('preAction', command => {
      const { trust, configFromChange } = command.opts<Pick<CheckFlags, 'trust' | 'configFromChange'>>()
      if (configFromChange && !trust)
        throw new UsageError(
          '--config-from-change lets the change decide how it is judged: it needs --trust.',
        )
    })
}

/** Reads the arguments. Throws UsageError. */
export function readArguments(
  args: readonly string[],
  version: string,
  print: (text: string) => void,
): Invocation {
  let invocation: Invocation = { command: 'done' }
  const program = new Command('migration-gate')
    .description('Will these migrations apply: to a new database, and to the one that production has today?')
    .version(version)
    .showHelpAfterError('(migration-gate --help shows what is allowed)')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => {} })
    .addHelpText(
      'after',
      `
Exit codes:
  0  pass     nothing that this change brings in is wrong
  1  fail     it brings in at least one error
  2  unknown  something could not be established, or the arguments make no sense

Examples:
  migration-gate check                         my files, against origin/HEAD as this clone knows it
  migration-gate check --fetch                 the same, against origin/HEAD as it is now
  migration-gate check --base main --head topic --replay off
  migration-gate check --postgres postgres://postgres:postgres@localhost:5432/postgres
  migration-gate demo                          a real collision, found and explained
  migration-gate fix --dry-run                 the patch that fixes the collisions of this branch
  migration-gate explain diverged-heads        what a rule means and what to do about it`,
    )
  const subcommand = (name: string): Command =>
    program
      .command(name)
      .exitOverride()
      .configureOutput({ writeOut: print, writeErr: () => {} })

  withRepositoryOptions(
    withCheckOptions(
      subcommand('check')
        .description('Check a change: its migrations as they would be after merging it into base.')
        .option('--head <rev>', 'the change (default: the files in the work tree; HEAD in a bare repository)')
        .addOption(
          new Option('--on-unknown <how>', 'whether an unknown verdict fails (default: fail)').choices([
            'fail',
            'warn',
          ]),
        )
        .addOption(
          new Option(
            '--on-not-checked <how>',
            'whether a migration of which nothing was run fails (default: fail)',
          ).choices(['fail', 'warn']),
        )
        .addOption(only())
        .option('--shard <part>', 'look at this part of the histories, such as 2/4', shard)
        .option('--allow-empty', 'a repository without migrations is no reason for "unknown"'),
    ),
  ).action((flags: CheckFlags) => {
    invocation = { command: 'check', flags }
  })

  withRepositoryOptions(
    withCheckOptions(
      subcommand('fix')
        .description(
          'Fix what needs no decision: put the incoming side of collisions after base, and check again.',
        )
        .option('--dry-run', 'print the patch and change nothing', false)
        .option(
          '--merge',
          'add merge migrations instead of moving incoming ones, where the framework has them',
          false,
        ),
    ),
  ).action((flags: CheckFlags & { dryRun: boolean; merge: boolean }) => {
    invocation = { command: 'fix', flags, dryRun: flags.dryRun, merge: flags.merge }
  })

  withRepositoryOptions(
    withReplayOptions(
      subcommand('baseline')
        .description(
          'Write down what is wrong in HEAD today, so that only what is new is reported from now on.',
        )
        .option('--output <path>', 'the file to write', '.migration-gate-baseline.json'),
    ),
  ).action(({ output, ...flags }: BaselineFlags & { output: string }) => {
    invocation = { command: 'baseline', flags, output }
  })

  subcommand('plan')
    .description(
      'Share the histories among jobs, as JSON for a matrix; each takes its part with check --shard.',
    )
    .option('--repo <dir>', 'the repository; a bare one will do', '.')
    .option('--head <rev>', 'what shall be shared', 'HEAD')
    .option('--config <path>', 'the configuration, a path in the repository (default: .migration-gate.yml)')
    .addOption(only().default([], 'all'))
    .addOption(
      new Option('--postgres-versions <list>', 'major versions that each part shall meet')
        .argParser(versions)
        .default([], 'one job for each part'),
    )
    .option('--shard-size <migrations>', 'about how many one job looks at', count, 2000)
    .action((flags: PlanFlags) => {
      invocation = { command: 'plan', flags }
    })

  withReportOptions(
    subcommand('collect')
      .description('Join the JSON reports of many jobs to one verdict.')
      .argument('<directory>', 'where they lie')
      .option('--plan <file>', 'what migration-gate plan printed: a missing part of it is unknown'),
  ).action((directory: string, flags: ReportFlags & { plan?: string }) => {
    invocation = { command: 'collect', flags, directory, plan: flags.plan }
  })

  subcommand('explain')
    .description('Explain a rule: what it finds, why that hurts, what to do; without a name, list the rules.')
    .argument('[rule]')
    .action((rule?: string) => {
      invocation = { command: 'explain', rule }
    })

  withCheckOptions(
    subcommand('demo')
      .description('Make a small real repository of a case from the field, and check it.')
      .argument('[case]')
      .option('--list', 'list the cases', false)
      .option('--keep <dir>', 'leave the repository there, to play with'),
  ).action((name: string | undefined, flags: CheckFlags & { list: boolean; keep?: string }) => {
    invocation = {
      command: 'demo',
      case: name,
      list: flags.list,
      keep: flags.keep,
      flags: { ...flags, fetch: false, repo: '.', trust: true, configFromChange: false },
    }
  })

  try {
    if (args.length === 0) program.outputHelp()
    else program.parse([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw misuse(error, args)
  }
  return invocation
}

function misuse(error: CommanderError, args: readonly string[]): UsageError {
  const name = args.find(arg => !arg.startsWith('-')) ?? ''
  const known = ['check', 'fix', 'baseline', 'plan', 'collect', 'explain', 'demo'].includes(name)
  const seeAlso = `migration-gate ${known ? `${name} ` : ''}--help`
  const takesNoPaths =
    error.code === 'commander.excessArguments' && ['check', 'fix', 'baseline'].includes(name)
  const message = takesNoPaths
    ? `${name} takes no paths: it compares branches. To look at some histories alone: --only NAME.`
    : error.message.replace(/^error: /, '')
  return new UsageError(message, { cause: error, seeAlso })
}
