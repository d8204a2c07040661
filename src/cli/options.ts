import { type Command, InvalidArgumentError, Option } from 'commander'
import { type FailOn, failOnValues } from '../config/fail-on.ts'
import { type ShardName, shardFrom } from '../config/shard-name.ts'
import { ownCode, type Trust, unknownAuthor } from '../config/trust.ts'
import type { RunOptions } from '../modes/check/run-check.ts'
import { type DocumentFormat, documentFormats, isDocumentFormat } from '../reporters/formats.ts'
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

export function count(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError('A whole number from 1 on is allowed.')
  return Number(value)
}

function names(value: string): string[] {
  return value.split(',').flatMap(name => name.trim() || [])
}

export function versions(value: string): string[] {
  const all = names(value)
  if (!all.every(version => /^\d{1,2}$/.test(version)))
    throw new InvalidArgumentError('Major versions such as 16,17,18 are allowed.')
  return all
}

export function shard(value: string): ShardName {
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

export const only = () =>
  new Option('--only <histories>', 'look at these histories alone, separated by commas').argParser(names)

export function withCheckOptions(command: Command): Command {
  return withReplayOptions(withReportOptions(command))
}

export function withReplayOptions(command: Command): Command {
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

export function withReportOptions(command: Command): Command {
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

export function withRepositoryOptions(command: Command): Command {
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
