import { type Command, InvalidArgumentError, Option } from 'commander'
import { type FailOn, failOnValues } from '../config/fail-on.ts'
import { type ShardName, shardFrom } from '../config/shard-name.ts'
import { ownCode, type Trust, unknownAuthor } from '../config/trust.ts'
import type { RunOptions } from '../modes/check/run-check.ts'
import { type DocumentFormat, documentFormats, isDocumentFormat } from '../reporters/formats.ts'
import { UsageError } from './usage-error.ts'

/** Headings of a command's help. */
const groups = {
  common: 'Common options:',
  change: 'What to check:',
  engine: 'PostgreSQL:',
  report: 'Reports:',
  verdict: 'What fails:',
} as const

/** Puts an option below a heading. */
export function inGroup(option: Option, group: keyof typeof groups): Option {
  return option.helpGroup(groups[group])
}

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

export interface BaselineOptions {
  output: string
  reason?: string
  prune: boolean
}

/** The branch that is checked out may be anybody's, unless the user says otherwise. */
export function trustOf({ trust }: Pick<CheckFlags, 'trust'>): Trust {
  return trust ? ownCode : unknownAuthor
}

export function seconds(value: string): number {
  const number = Number(value)
  if (!Number.isFinite(number) || number <= 0)
    throw new InvalidArgumentError('It must be a number of seconds above 0.')
  return number
}

export function count(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return Number(value)
}

function names(value: string): string[] {
  return value.split(',').flatMap(name => name.trim() || [])
}

export function versions(value: string): string[] {
  const all = names(value)
  if (!all.every(version => /^\d{1,2}$/.test(version)))
    throw new InvalidArgumentError('It must be major versions such as 16,17,18.')
  return all
}

export function shard(value: string): ShardName {
  const name = shardFrom(value)
  const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(value) ?? []
  if (Number(index) > Number(count))
    throw new InvalidArgumentError(`${index} is larger than ${count}: the last part is ${count}/${count}.`)
  if (!name)
    throw new InvalidArgumentError('It must be a shard such as 2/4, as migration-gate plan names it.')
  return name
}

function reportFile(value: string, all: readonly ReportFile[] = []): ReportFile[] {
  const [, format, path] = /^(\w+)=(.+)$/.exec(value) ?? []
  if (path === undefined || !isDocumentFormat(format))
    throw new InvalidArgumentError(
      `It must be FORMAT=FILE, with one of the formats ${documentFormats.join(', ')}.`,
    )
  return [...all, { format, path }]
}

export const only = () =>
  inGroup(
    new Option('--only <histories>', 'check only these histories, separated by commas').argParser(names),
    'change',
  )

export function withCheckOptions(command: Command): Command {
  return withReplayOptions(withReportOptions(command))
}

export function withReplayOptions(command: Command): Command {
  const engine = (flags: string, description: string) => inGroup(new Option(flags, description), 'engine')
  return command
    .addOption(
      inGroup(
        new Option(
          '--replay <mode>',
          'which replays to run (default: what the configuration says, else auto)',
        ).choices(['auto', 'off', 'fresh', 'upgrade', 'both']),
        'common',
      ),
    )
    .addOption(
      inGroup(
        new Option(
          '--postgres <where>',
          '"auto" (local with --trust, else embedded), "embedded", "local" or "local:16" (a PostgreSQL of this machine), or the URL of a server where scratch databases may be created',
        ).default('auto'),
        'common',
      ),
    )
    .addOption(
      engine('--allow-production', 'use that server even if it looks like production').default(false),
    )
    .addOption(
      engine('--allow-other-databases', 'use that server even if it has other databases').default(false),
    )
    .addOption(engine('--timeout <seconds>', 'for the whole run').argParser(seconds).default(600))
    .addOption(engine('--statement-timeout <seconds>', 'for one statement').argParser(seconds).default(60))
}

export function withReportOptions(command: Command): Command {
  return command
    .addOption(
      inGroup(
        new Option('--format <format>', 'format of standard output')
          .choices(['text', ...documentFormats])
          .default('text'),
        'common',
      ),
    )
    .addOption(
      inGroup(
        new Option('--fail-on <severity>', 'lowest severity that fails; never: always exit 0')
          .choices(failOnValues)
          .default('error'),
        'verdict',
      ),
    )
    .addOption(
      inGroup(
        new Option('--output <format=file>', 'also write a report to a file; can be repeated').argParser(
          reportFile,
        ),
        'report',
      ),
    )
    .addOption(
      inGroup(
        new Option('--verbose', 'show all consequences, findings of base, and histories').default(false),
        'report',
      ),
    )
}

export function withRepositoryOptions(command: Command): Command {
  const change = (flags: string, description: string) => inGroup(new Option(flags, description), 'change')
  return command
    .addOption(
      inGroup(
        new Option(
          '--base <rev>',
          'the branch to merge into, or "none" to check everything (default: origin/HEAD)',
        ),
        'common',
      ),
    )
    .addOption(
      inGroup(
        new Option('--fetch', 'fetch base as it is now, and whatever this clone lacks').default(false),
        'common',
      ),
    )
    .addOption(change('--repo <dir>', 'the repository, which may be a bare one').default('.'))
    .addOption(
      change('--config <path>', 'path of the configuration in the repository (default: .migration-gate.yml)'),
    )
    .addOption(
      change(
        '--trust',
        "the code is your own: base's `command:` may run, and ignore comments in new files count",
      ).default(false),
    )
    .addOption(
      change(
        '--config-from-change',
        'use the configuration and the baseline of the change, not of base; needs --trust',
      ).default(false),
    )
    .hook('preAction', command => {
      const { trust, configFromChange } = command.opts<Pick<CheckFlags, 'trust' | 'configFromChange'>>()
      if (configFromChange && !trust)
        throw new UsageError(
          '--config-from-change lets the change decide how it is checked, so it needs --trust.',
        )
    })
}
