import { Command, CommanderError, Option } from 'commander'
import {
  type BaselineFlags,
  type BaselineOptions,
  type CheckFlags,
  count,
  inGroup,
  only,
  type ReportFlags,
  shard,
  versions,
  withCheckOptions,
  withReplayOptions,
  withReportOptions,
  withRepositoryOptions,
} from './options.ts'
import { type DoctorFlags, doctorCommand } from './run-doctor.ts'
import { type GraphFlags, graphCommand } from './run-graph.ts'
import type { PlanFlags } from './run-sharing.ts'
import { UsageError } from './usage-error.ts'

export type Invocation =
  | { command: 'check'; flags: CheckFlags }
  | { command: 'fix'; flags: CheckFlags; dryRun: boolean; merge: boolean }
  | { command: 'graph'; flags: GraphFlags }
  | ({ command: 'baseline'; flags: BaselineFlags } & BaselineOptions)
  | { command: 'init'; flags: BaselineFlags; reportOnly: boolean; dryRun: boolean }
  | { command: 'doctor'; flags: DoctorFlags }
  | { command: 'plan'; flags: PlanFlags }
  | { command: 'collect'; flags: ReportFlags; directory: string; plan: string | undefined }
  | { command: 'explain'; rule: string | undefined }
  | { command: 'demo'; case: string | undefined; list: boolean; keep: string | undefined; flags: CheckFlags }
  /** Help or version: printed already. */
  | { command: 'done' }

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
  migration-gate init                          set up this repository
  migration-gate doctor --database URL         what is wrong with this database, and the way out
  migration-gate demo                          a real collision, found and explained
  migration-gate fix --dry-run                 the patch that fixes the collisions of this branch
  migration-gate explain diverged-heads        what a rule means and what to do about it`,
    )
  const subcommand = (name: string): Command =>
    program
      .command(name)
      .exitOverride()
      .configureOutput({ writeOut: print, writeErr: () => {} })

  const check = withCheckOptions(
    withRepositoryOptions(
      subcommand('check').description(
        'Check a change: its migrations as they would be after merging it into base.',
      ),
    ),
  )
  check
    .addOption(
      inGroup(
        new Option(
          '--head <rev>',
          'the change (default: the files in the work tree; HEAD in a bare repository)',
        ),
        'change',
      ),
    )
    .addOption(only())
    .addOption(
      inGroup(
        new Option('--shard <part>', 'look at this part of the histories, such as 2/4').argParser(shard),
        'change',
      ),
    )
    .addOption(
      inGroup(
        new Option('--on-unknown <how>', 'whether an unknown verdict fails (default: fail)').choices([
          'fail',
          'warn',
        ]),
        'verdict',
      ),
    )
    .addOption(
      inGroup(
        new Option(
          '--on-not-checked <how>',
          'whether a migration of which nothing was run fails (default: fail)',
        ).choices(['fail', 'warn']),
        'verdict',
      ),
    )
    .addOption(
      inGroup(
        new Option('--allow-empty', 'a repository without migrations is no reason for "unknown"'),
        'verdict',
      ),
    )
    .addHelpText(
      'after',
      `
Examples:
  migration-gate check                     my files, against origin/HEAD as this clone knows it
  migration-gate check --fetch             the same, against origin/HEAD as it is now
  migration-gate check --base main --replay off
  migration-gate check --postgres postgres://postgres:postgres@localhost:5432/postgres`,
    )
    .action((flags: CheckFlags) => {
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
        .option('--output <path>', 'the file to write', '.migration-gate-baseline.json')
        .option('--reason <text>', 'why this is accepted; kept with every new entry')
        .option('--prune', 'drop the entries that match nothing any more, and add none', false),
    ),
  ).action(({ output, reason, prune, ...flags }: BaselineFlags & BaselineOptions) => {
    invocation = { command: 'baseline', flags, output, prune, ...(reason === undefined ? {} : { reason }) }
  })

  withReplayOptions(
    subcommand('init')
      .description(
        'Set up a repository: show what is found in it, write the workflow, and a baseline if something is wrong today.',
      )
      .option('--report-only', 'for the first weeks: checks say what they find and fail nothing', false)
      .option('--dry-run', 'say what would be written, and write nothing', false)
      .option('--repo <dir>', 'the repository', '.'),
  ).action(({ reportOnly, dryRun, ...flags }: BaselineFlags & { reportOnly: boolean; dryRun: boolean }) => {
    invocation = {
      command: 'init',
      flags: { ...flags, trust: false, configFromChange: false },
      reportOnly,
      dryRun,
    }
  })

  doctorCommand(subcommand('doctor'), flags => {
    invocation = { command: 'doctor', flags }
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

  graphCommand(subcommand('graph'), flags => {
    invocation = { command: 'graph', flags }
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
  const known = [
    'check',
    'fix',
    'init',
    'baseline',
    'doctor',
    'graph',
    'plan',
    'collect',
    'explain',
    'demo',
  ].includes(name)
  const seeAlso = `migration-gate ${known ? `${name} ` : ''}--help`
  const takesNoPaths =
    error.code === 'commander.excessArguments' && ['check', 'fix', 'init', 'baseline'].includes(name)
  const message = takesNoPaths
    ? `${name} takes no paths: it compares branches. To look at some histories alone: --only NAME.`
    : error.message.replace(/^error: /, '')
  return new UsageError(message, { cause: error, seeAlso })
}
