import { writeFile } from 'node:fs/promises'
import { exitCodeOf, judgedBy } from '../config/fail-on.ts'
import type { GateResult } from '../gate/gate.ts'
import { ExpectedError } from '../model/expected-error.ts'
import type { Report } from '../model/report.ts'
import type { SourceLookup } from '../model/source.ts'
import { runCheck, unknownReport } from '../modes/check/run-check.ts'
import type { Ended } from '../process/supervise.ts'
import { say } from '../process/supervised.ts'
import { version } from '../process/version.ts'
import { type DocumentFormat, isDocumentFormat } from '../reporters/formats.ts'
import { redact, redactText, secretsOf } from '../reporters/redact.ts'
import { type CheckFlags, type ReportFile, type ReportFlags, trustOf } from './options.ts'
import { type Invocation, readArguments } from './program.ts'
import { UsageError } from './usage-error.ts'

/** The command line. Sets the exit code: 0 pass, 1 fail, 2 unknown or misuse. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  const format = formatAskedFor(args)
  try {
    process.exitCode = await run(readArguments(args, version, text => process.stdout.write(text)))
  } catch (error) {
    const misuse = error instanceof ExpectedError
    const said = misuse
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
    process.stderr.write(`migration-gate: ${redactText(said, [])}\n`)
    if (error instanceof UsageError && error.seeAlso !== undefined)
      process.stderr.write(`See: ${error.seeAlso}\n`)
    if (!misuse) process.stderr.write('This is a bug of the gate: please report it with the lines above.\n')
    const reason = misuse
      ? error.message
      : `The gate itself failed: ${error instanceof Error ? error.message : String(error)}`
    if (format) await write(await asDocument(format, unknownReport(redactText(reason, []))))
    process.exitCode = 2
  }
}

/** Prints the report of a run that its supervisor had to end. Answers with the exit code. */
export async function printUnknown(args: readonly string[], { reason, seconds }: Ended): Promise<number> {
  const invocation = readArguments(args, version, () => {})
  const flags: ReportFlags =
    'flags' in invocation && 'format' in invocation.flags
      ? invocation.flags
      : { format: 'text', failOn: 'error', verbose: false }
  return report(flags, async () => withoutResult(unknownReport(reason, seconds)))
}

function withoutResult(report: Report): GateResult {
  return { report, onUnknown: 'fail', source: () => undefined }
}

async function run(invocation: Invocation): Promise<number> {
  if ('flags' in invocation && 'timeout' in invocation.flags)
    await say({ kind: 'limit', seconds: invocation.flags.timeout })
  switch (invocation.command) {
    case 'done':
      return 0
    case 'explain': {
      const { explainRule } = await import('./explain.ts')
      await write(explainRule(invocation.rule, process.stdout.columns ?? 100))
      return 0
    }
    case 'check': {
      const { flags } = invocation
      const { compareLocally } = await import('../comparison/local.ts')
      const { inShard } = await import('../modes/nightly/in-shard.ts')
      return report(flags, async progress => {
        const result = await runCheck(
          { ...flags, trust: trustOf(flags), part: { only: flags.only ?? [], shard: flags.shard } },
          () =>
            compareLocally({
              directory: flags.repo,
              fetch: flags.fetch,
              ...(flags.base === undefined ? {} : { base: flags.base }),
              ...(flags.head === undefined ? {} : { head: flags.head }),
            }),
          progress,
        )
        return inShard(result, flags.shard)
      })
    }
    case 'plan': {
      const { printPlan } = await import('./run-sharing.ts')
      await write(await printPlan(invocation.flags))
      return 0
    }
    case 'collect': {
      const { collect } = await import('./run-sharing.ts')
      return report(invocation.flags, () => collect(invocation.directory, invocation.plan))
    }
    case 'fix': {
      const { runFix } = await import('./run-fix.ts')
      let said = ''
      const { dryRun, flags } = invocation
      return report(
        flags,
        async progress => {
          const fixed = await runFix(invocation, progress)
          said = fixed.said
          return fixed.result
        },
        // A patch is for a pipe: the report goes beside it.
        async text => {
          if (flags.format === 'text') await write(said)
          if (dryRun && flags.format === 'text') process.stderr.write(text)
          else await write(text)
        },
      )
    }
    case 'baseline': {
      const { writeBaseline } = await import('./run-baseline.ts')
      await write(await withProgress(progress => writeBaseline(invocation, progress)))
      return 0
    }
    case 'graph': {
      const { runGraph } = await import('./run-graph.ts')
      await write(await withProgress(() => runGraph(invocation.flags)))
      return 0
    }
    case 'init': {
      const { init } = await import('../modes/init/init.ts')
      const { flags, reportOnly, dryRun } = invocation
      const text = await withProgress(progress =>
        init({ repo: flags.repo, reportOnly, dryRun }, { ...flags, trust: trustOf(flags) }, progress),
      )
      await write(redactText(text, []))
      return 0
    }
    case 'doctor': {
      const { runDoctor } = await import('./run-doctor.ts')
      const { text, code } = await withProgress(progress => runDoctor(invocation.flags, progress))
      await write(text)
      return code
    }
    case 'demo': {
      const { listCases, runDemo } = await import('./run-demo.ts')
      if (invocation.list) {
        await write(listCases())
        return 0
      }
      const code = await report(invocation.flags, progress => runDemo(invocation, progress))
      if (invocation.keep !== undefined)
        process.stderr.write(
          `Kept in ${invocation.keep}, with the branch topic checked out. Try there: migration-gate fix --base main\n`,
        )
      return code
    }
  }
}

async function report(
  flags: ReportFlags & Partial<Pick<CheckFlags, 'postgres'>>,
  check: (progress: (doing: string) => void) => Promise<GateResult>,
  print: (text: string) => Promise<void> = write,
): Promise<number> {
  const result = await withProgress(check)
  const secrets = secretsOf({ postgres: flags.postgres })
  const document = redact(judgedBy(result.report, flags.failOn), secrets)
  const code = exitCodeOf(document.verdict, result, flags.failOn)
  const unwritten = await writeFiles(flags.output ?? [], document, result.source)
  if (flags.format === 'text') await print(await asText({ ...result, report: document }, flags))
  else {
    // Where a document goes to a file or a pipe, somebody still reads the job's log.
    if (process.stdout.isTTY !== true)
      process.stderr.write((await import('../reporters/short.ts')).renderShort(document))
    await print(await asDocument(flags.format, document, result.source))
  }
  for (const reason of unwritten) process.stderr.write(`migration-gate: ${reason}\n`)
  return unwritten.length > 0 ? 2 : code
}

/** Why files could not be written; the report is printed all the same. */
async function writeFiles(
  files: readonly ReportFile[],
  document: Report,
  source: SourceLookup,
): Promise<string[]> {
  const unwritten: string[] = []
  for (const { format, path } of files) {
    try {
      await writeFile(path, await asDocument(format, document, source))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      unwritten.push(redactText(`The ${format} report could not be written: ${why}`, []))
    }
  }
  return unwritten
}

async function withProgress<T>(work: (progress: (doing: string) => void) => Promise<T>): Promise<T> {
  const { terminalProgress } = await import('../reporters/progress.ts')
  const progress = terminalProgress(process.stderr, process.env)
  try {
    return await work(progress)
  } finally {
    progress[Symbol.dispose]()
  }
}

/** Misuse is reported in the format that was asked for, too: a program that reads it gets one document, whatever happens. */
function formatAskedFor(args: readonly string[]): DocumentFormat | undefined {
  const named = args.flatMap((arg, index) =>
    arg === '--format' ? (args[index + 1] ?? []) : arg.startsWith('--format=') ? arg.slice(9) : [],
  )
  const last = named.at(-1)
  return isDocumentFormat(last) ? last : undefined
}

async function asDocument(format: DocumentFormat, document: Report, source?: SourceLookup): Promise<string> {
  const { renderFormat } = await import('../reporters/formats.ts')
  // Only SARIF names rules that found nothing.
  const rules = format === 'sarif' ? (await import('../rules/registry.ts')).ruleMetas : []
  return renderFormat(format, document, rules, source)
}

async function asText({ report, source }: GateResult, flags: ReportFlags): Promise<string> {
  const [{ renderTerminal }, { followsLinks, wantsColour }] = await Promise.all([
    import('../reporters/terminal.ts'),
    import('../reporters/colour.ts'),
  ])
  return renderTerminal(report, {
    colour: wantsColour(process.env, process.stdout.isTTY === true),
    width: process.stdout.columns ?? 100,
    source,
    verbose: flags.verbose,
    links: followsLinks(process.env, process.stdout.isTTY === true),
  })
}

/** Waits for the pipe: a document of some megabytes must not be cut by the end of the process. */
function write(text: string): Promise<void> {
  return new Promise(resolve => process.stdout.write(text, () => resolve()))
}
