import { type CheckFlags, type Invocation, Misuse, type ReportFlags, readArguments } from './cli/program.ts'
import type { Report } from './findings/report.ts'
import type { GateResult } from './gate.ts'
import { exitCodeOf, judgedBy } from './inputs/fail-on.ts'
import { type DocumentFormat, isDocumentFormat } from './reporters/formats.ts'
import { redact, redactText, secretsOf } from './reporters/redact.ts'
import { runCheck, unknownReport } from './run.ts'
import { version } from './version.ts'

/** The command line. Sets the exit code: 0 pass, 1 fail, 2 unknown or misuse. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  const format = formatAskedFor(args)
  try {
    process.exitCode = await run(readArguments(args, version, text => process.stdout.write(text)))
  } catch (error) {
    const misuse = error instanceof Misuse
    const said = misuse
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
    process.stderr.write(`migration-gate: ${redactText(said, [])}\n`)
    if (!misuse) process.stderr.write('This is a bug of the gate: please report it with the lines above.\n')
    const reason = misuse
      ? error.message
      : `The gate itself failed: ${error instanceof Error ? error.message : String(error)}`
    if (format) await write(await asDocument(format, unknownReport(redactText(reason, []))))
    process.exitCode = 2
  }
}

async function run(invocation: Invocation): Promise<number> {
  switch (invocation.command) {
    case 'done':
      return 0
    case 'explain': {
      const { explainRule } = await import('./cli/explain.ts')
      await write(explainRule(invocation.rule))
      return 0
    }
    case 'check': {
      const { flags } = invocation
      const { compareLocally } = await import('./comparison/local.ts')
      const { inShard } = await import('./nightly/in-shard.ts')
      return report(flags, async progress => {
        const result = await runCheck(
          { ...flags, trusted: true, part: { only: flags.only ?? [], shard: flags.shard } },
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
      const { printPlan } = await import('./cli/run-sharing.ts')
      await write(await printPlan(invocation.flags))
      return 0
    }
    case 'collect': {
      const { collect } = await import('./cli/run-sharing.ts')
      return report(invocation.flags, () => collect(invocation.directory, invocation.plan))
    }
    case 'fix': {
      const { runFix } = await import('./cli/run-fix.ts')
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
      const { writeBaseline } = await import('./cli/run-baseline.ts')
      await write(await withProgress(progress => writeBaseline(invocation, progress)))
      return 0
    }
    case 'demo': {
      const { listCases, runDemo } = await import('./demo/demo.ts')
      if (invocation.list) {
        await write(listCases())
        return 0
      }
      return report(invocation.flags, progress => runDemo(invocation, progress))
    }
  }
}

async function report(
  flags: ReportFlags & Partial<Pick<CheckFlags, 'postgres'>>,
  check: (progress: (doing: string) => void) => Promise<GateResult>,
  print: (text: string) => Promise<void> = write,
): Promise<number> {
  const result = await withProgress(check)
  const secrets = secretsOf({ token: undefined, postgres: flags.postgres ?? 'embedded' })
  const document = redact(judgedBy(result.report, flags.failOn), secrets)
  await print(
    flags.format === 'text'
      ? await asText({ ...result, report: document }, flags)
      : await asDocument(flags.format, document),
  )
  return exitCodeOf(document.verdict, result, flags.failOn)
}

async function withProgress<T>(work: (progress: (doing: string) => void) => Promise<T>): Promise<T> {
  const { terminalProgress } = await import('./reporters/progress.ts')
  const progress = terminalProgress(process.stderr, process.env)
  try {
    return await work(progress)
  } finally {
    progress[Symbol.dispose]()
  }
}

/** Misuse is told in the format that was asked for, too: a program that reads it gets one document, whatever happens. */
function formatAskedFor(args: readonly string[]): DocumentFormat | undefined {
  const named = args.flatMap((arg, index) =>
    arg === '--format' ? (args[index + 1] ?? []) : arg.startsWith('--format=') ? arg.slice(9) : [],
  )
  const last = named.at(-1)
  return isDocumentFormat(last) ? last : undefined
}

async function asDocument(format: DocumentFormat, document: Report): Promise<string> {
  const { renderFormat } = await import('./reporters/formats.ts')
  // Only SARIF tells of rules that found nothing.
  const rules = format === 'sarif' ? (await import('./rules/registry.ts')).ruleMetas : []
  return renderFormat(format, document, rules)
}

async function asText({ report, source }: GateResult, flags: ReportFlags): Promise<string> {
  const [{ renderTerminal }, { wantsColour }] = await Promise.all([
    import('./reporters/terminal.ts'),
    import('./reporters/colour.ts'),
  ])
  return renderTerminal(report, {
    colour: wantsColour(process.env, process.stdout.isTTY === true),
    width: process.stdout.columns ?? 100,
    source,
    verbose: flags.verbose,
  })
}

/** Waits for the pipe: a document of some megabytes must not be cut by the end of the process. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, error => {
      // A reader that has seen enough (`| head`) is no failure.
      if (!error || ('code' in error && error.code === 'EPIPE')) resolve()
      else reject(error)
    })
  })
}
