import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { acceptedToday, baselineText } from '../../config/baseline.ts'
import { defaultConfigFile } from '../../config/load-config.ts'
import { openRepository, workTreeOf } from '../../git/repository.ts'
import { ExpectedError } from '../../model/expected-error.ts'
import type { Finding } from '../../model/finding.ts'
import { joined } from '../../model/listing.ts'
import type { HistoryCoverage, Report } from '../../model/report.ts'
import { plural } from '../../reporters/wording.ts'
import { judgeHead } from '../check/judge-head.ts'
import type { RunOptions } from '../check/run-check.ts'
import { type OfferedModels, offeredModels } from './models-config.ts'
import { requiredCheck } from './required-check.ts'

/** Where what `init` writes goes, from the top of the work tree. */
const initFiles = {
  workflow: '.github/workflows/migrations.yml',
  config: defaultConfigFile,
  baseline: '.migration-gate-baseline.json',
} as const

export interface InitRequest {
  /** The repository, or a directory in it. */
  repo: string
  /** The checks shall say what they find and fail nothing. */
  reportOnly: boolean
  dryRun: boolean
}

/** There is no work tree to write into, or nothing is committed yet. */
class CannotInitError extends ExpectedError {}

interface Written {
  path: string
  text: string
  /** What it is for, after its path. */
  why: string
}

/**
 * Writes the workflow, and the baseline with the configuration that names it where something is wrong today. Never writes
 * over a file. Answers with what was found, what was written and what comes next, for people.
 */
export async function init(
  { repo, ...how }: InitRequest,
  options: RunOptions,
  onProgress: (doing: string) => void,
): Promise<string> {
  const directory = await workTreeOf(await openRepository(repo, {}))
  if (directory === undefined)
    throw new CannotInitError('This repository has no work tree: run init in a clone that has its files.')
  const { report, findings } = await judgeHead(directory, options, onProgress)
  const [reason] = report.coverage.head.commit === null ? report.unknowns : []
  if (reason !== undefined) throw new CannotInitError(reason)
  const models = await offeredModels(directory, report)
  const files = filesFor(findings, how.reportOnly, models)
  const kept = files.filter(({ path }) => existsSync(join(directory, path)))
  const fresh = files.filter(one => !kept.includes(one))
  if (!how.dryRun)
    for (const { path, text } of fresh) {
      const target = join(directory, path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, text, { flag: 'wx' })
    }
  return [
    ...found(report),
    '',
    ...fresh.map(({ path, why }) => `${how.dryRun ? 'Would write' : 'Wrote'} ${path}: ${why}`),
    ...kept.map(notWritten),
    '',
    ...next(report, how.reportOnly, fresh),
  ].join('\n')
}

function filesFor(
  findings: readonly Finding[],
  reportOnly: boolean,
  models: OfferedModels | undefined,
): Written[] {
  const workflow = [...requiredCheck, ...(reportOnly ? ['        with:', '          fail-on: never'] : [])]
  const check: Written = {
    path: initFiles.workflow,
    text: `${workflow.join('\n')}\n`,
    why: reportOnly ? 'checks every pull request, and fails none of them' : 'checks every pull request',
  }
  const count = plural(findings.length, 'finding')
  const baseline: Written = {
    path: initFiles.baseline,
    text: baselineText(acceptedToday(findings)),
    why: `${count} of today, which no longer fail a pull request`,
  }
  const names = findings.length > 0 ? [`baseline: ${initFiles.baseline}`] : []
  const lines = [...names, ...(models?.lines ?? [])]
  const why = [
    ...(findings.length > 0 ? ['names the baseline'] : []),
    ...(models
      ? [`has the check of models and migrations of ${joined(models.titles)}, as a comment (\`models:\`)`]
      : []),
  ]
  return [
    check,
    ...(findings.length > 0 ? [baseline] : []),
    ...(lines.length > 0
      ? [{ path: initFiles.config, text: `${lines.join('\n')}\n`, why: joined(why) }]
      : []),
  ]
}

function notWritten({ path, text, why }: Written): string {
  const lines = text.trimEnd().split('\n')
  const add = path === initFiles.config ? ` Add to it:\n${lines.map(line => `  ${line}`).join('\n')}` : ''
  return `Kept ${path}, which already exists (${why}).${add}`
}

/** Each history in two lines: what it is and why, and what is done with it. */
function found({ coverage }: Report): string[] {
  const { histories, notRead = [] } = coverage
  const lines = histories.flatMap(history => [
    `  ${history.history}`,
    `    ${history.runner ?? history.framework}; ${plural(history.migrations, 'migration')}; ${depth(history)}`,
  ])
  const unread =
    notRead.length === 0
      ? []
      : [
          'Not attributed to any tool; name their directories under `histories:` in .migration-gate.yml:',
          ...notRead.slice(0, 5).map(path => `  ${path}`),
        ]
  return [histories.length === 0 ? 'No migrations were found.' : 'Found:', ...lines, ...unread]
}

function depth({ replay, reason, notChecked }: HistoryCoverage): string {
  if (replay === 'not replayed')
    return `only names and numbers are checked${reason === undefined ? '' : ` (${reason})`}`
  return notChecked.length === 0
    ? 'checked and replayed'
    : `checked and replayed, except ${notChecked.length} that could not be run at all`
}

function next({ coverage }: Report, reportOnly: boolean, fresh: readonly Written[]): string[] {
  const steps = [
    ...(fresh.length > 0
      ? [`Commit ${fresh.map(({ path }) => path).join(', ')} and open a pull request.`]
      : []),
    reportOnly
      ? 'Once its reports are what you expect, delete `with:` and `fail-on: never` from the workflow, and make `Migration Gate` a required check.'
      : 'Make `Migration Gate` a required check of the branch (Settings, Branches or Rules).',
    'Try it on this machine before you push: migration-gate check',
    ...(coverage.histories.some(({ replay }) => replay === 'not replayed')
      ? [
          'To replay what is only checked by name, set its command under `command:`. docs/frameworks has a page for each tool.',
        ]
      : []),
  ]
  return ['Next:', ...steps.map((step, i) => `  ${i + 1}. ${step}`), '']
}
