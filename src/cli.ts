import { type CheckFlags, type Invocation, Misuse, readArguments } from './cli/program.ts'
import { exitCodes, type Report } from './findings/report.ts'
import type { GateResult } from './gate.ts'
import { runCheck, unknownReport } from './run.ts'
import { version } from './version.ts'

/** The command line. Sets the exit code: 0 pass, 1 fail, 2 unknown or misuse. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  const json = args.some(
    (arg, i) => arg === '--format=json' || (arg === '--format' && args[i + 1] === 'json'),
  )
  try {
    process.exitCode = await run(readArguments(args, version, text => process.stdout.write(text)))
  } catch (error) {
    const misuse = error instanceof Misuse
    const said = misuse
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
    process.stderr.write(`migration-gate: ${said}\n`)
    if (!misuse) process.stderr.write('This is a bug of the gate: please report it with the lines above.\n')
    const reason = misuse
      ? error.message
      : `The gate itself failed: ${error instanceof Error ? error.message : String(error)}`
    if (json) await write(await asJson(unknownReport(reason)))
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
      return report(flags, progress =>
        runCheck(
          { ...flags, trusted: true },
          () =>
            compareLocally({
              directory: flags.repo,
              fetch: flags.fetch,
              ...(flags.base === undefined ? {} : { base: flags.base }),
              ...(flags.head === undefined ? {} : { head: flags.head }),
            }),
          progress,
        ),
      )
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
  flags: CheckFlags,
  check: (progress: (doing: string) => void) => Promise<GateResult>,
  print: (text: string) => Promise<void> = write,
): Promise<number> {
  const result = await withProgress(check)
  await print(flags.format === 'json' ? await asJson(result.report) : await asText(result, flags))
  return exitCode(result.report, result.onUnknown)
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

async function asJson(document: Report): Promise<string> {
  const { renderJson } = await import('./reporters/json.ts')
  return renderJson(document)
}

async function asText({ report, source }: GateResult, flags: CheckFlags): Promise<string> {
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

function exitCode(report: Report, onUnknown: GateResult['onUnknown']): number {
  return report.verdict === 'unknown' && onUnknown === 'warn' ? 0 : exitCodes[report.verdict]
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
