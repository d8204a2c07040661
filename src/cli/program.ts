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
    .description(
      'Will these PostgreSQL migrations apply: to an empty database, and to production as it is today?',
    )
    .version(version)
    .showHelpAfterError('(see: migration-gate --help)')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => {} })
    .addHelpText(
      'after',
      `
Exit codes:
  0  pass         no new problems
  1  fail         the change introduces at least one error
  2  unknown      something could not be determined, or invalid arguments
  2  not checked  nothing of an incoming migration could be run

Examples:
  migration-gate check                         my files, compared with origin/HEAD as this clone knows it
  migration-gate check --fetch                 the same, compared with origin/HEAD as it is now
  migration-gate check --base main --head topic --replay off
  migration-gate check --postgres postgres://postgres:postgres@localhost:5432/postgres
  migration-gate init                          set up this repository
  migration-gate doctor --database URL         what is wrong with this database, and how to repair it
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
      subcommand('check').description('Check a change, as it will be after merging it into base.'),
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
        new Option('--shard <part>', 'check only this part of the histories, such as 2/4').argParser(shard),
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
          'whether it fails if nothing of a migration was run (default: fail)',
        ).choices(['fail', 'warn']),
        'verdict',
      ),
    )
    .addOption(inGroup(new Option('--allow-empty', 'pass if there are no migrations at all'), 'verdict'))
    .addHelpText(
      'after',
      `
Examples:
  migration-gate check                     my files, compared with origin/HEAD as this clone knows it
  migration-gate check --fetch             the same, compared with origin/HEAD as it is now
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
          'Fix what needs no decision: move the incoming side of collisions after base, and check again.',
        )
        .option('--dry-run', 'print the patch and change nothing', false)
        .option(
          '--merge',
          'add merge migrations instead of moving incoming ones, if the framework has them',
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
          'Record the problems that HEAD has today, so that only new ones are reported from now on.',
        )
        .option('--output <path>', 'the file to write', '.migration-gate-baseline.json')
        .option('--reason <text>', 'why this is accepted; kept with every new entry')
        .option('--prune', 'remove entries that no longer match, and add none', false),
    ),
  ).action(({ output, reason, prune, ...flags }: BaselineFlags & BaselineOptions) => {
    invocation = { command: 'baseline', flags, output, prune, ...(reason === undefined ? {} : { reason }) }
  })

  withReplayOptions(
    subcommand('init')
      .description(
        'Set up a repository: show what was found, write the workflow, and a baseline if there are problems today.',
      )
      .option('--report-only', 'for the first weeks: checks report and never fail', false)
      .option('--dry-run', 'show what would be written, and write nothing', false)
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
      'Split the histories across jobs, as JSON for a matrix; each job checks its part with check --shard.',
    )
    .option('--repo <dir>', 'the repository, which may be a bare one', '.')
    .option('--head <rev>', 'the commit to split', 'HEAD')
    .option('--config <path>', 'path of the configuration in the repository (default: .migration-gate.yml)')
    .addOption(only().default([], 'all'))
    .addOption(
      new Option('--postgres-versions <list>', 'major versions to check each part on')
        .argParser(versions)
        .default([], 'one job for each part'),
    )
    .option('--shard-size <migrations>', 'about how many one job checks', count, 2000)
    .action((flags: PlanFlags) => {
      invocation = { command: 'plan', flags }
    })

  withReportOptions(
    subcommand('collect')
      .description('Join the JSON reports of several jobs into one verdict.')
      .argument('<directory>', 'where they are')
      .option('--plan <file>', 'output of migration-gate plan; a missing part makes the verdict unknown'),
  ).action((directory: string, flags: ReportFlags & { plan?: string }) => {
    invocation = { command: 'collect', flags, directory, plan: flags.plan }
  })

  graphCommand(subcommand('graph'), flags => {
    invocation = { command: 'graph', flags }
  })

  subcommand('explain')
    .description('Explain a rule: what it finds, why it matters, what to do. Without a name, list all rules.')
    .argument('[rule]')
    .action((rule?: string) => {
      invocation = { command: 'explain', rule }
    })

  withCheckOptions(
    subcommand('demo')
      .description('Create a small repository with a case from a real project, and check it.')
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
