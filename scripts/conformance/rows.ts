/** The histories of the packages with rows in their tables: what fails with them, of migrations that ran everywhere. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareLocally } from '../../src/comparison/local.ts'
import type { Framework } from '../../src/frameworks/framework.ts'
import { History } from '../../src/model/history.ts'
import { runOrder } from '../../src/model/order.ts'
import { runCheck } from '../../src/modes/check/run-check.ts'
import { TestRepository } from '../../test/support/git-repository.ts'
import { memoryTree } from '../../test/support/memory-tree.ts'
import { embeddedOptions } from '../../test/support/run-options.ts'

export interface RowsOutcome {
  name: string
  /** Runs, and migrations that were incoming in them. */
  runs: number
  incoming: number
  /** Tables that held rows, over all runs. */
  tables: number
  /** What could not be seen with rows, each once. */
  notVerified: string[]
  /** Findings of the rules about rows, as "severity rule path:line message". */
  findings: string[]
}

/** What base has at each run, as a share of the history; all the rest is incoming. */
const cuts = [0.2, 0.4, 0.6, 0.8]

export async function replayWithRows(
  name: string,
  framework: Framework,
  files: Readonly<Record<string, string>>,
): Promise<RowsOutcome> {
  const tree = memoryTree(files)
  const readings = await framework.read(await framework.locate(tree, []), tree)
  const order = runOrder(
    readings.map(reading => new History(reading)),
    framework.runner.order,
  ).map(({ file }) => file.path)
  const outcome: RowsOutcome = { name, runs: 0, incoming: 0, tables: 0, notVerified: [], findings: [] }
  const counts = new Set(cuts.map(cut => Math.ceil(order.length * cut)))
  for (const count of counts) {
    if (count === 0 || count === order.length) continue
    // What a squash replaces is no part of the line, and comes with the squash.
    const replaced = readings.flatMap(({ migrations }) => migrations.map(({ file }) => file.path))
    const later = [...order.slice(count), ...replaced.filter(path => !order.includes(path))]
    const base = Object.fromEntries(Object.entries(files).filter(([path]) => !later.includes(path)))
    const change = Object.fromEntries(later.map(path => [path, files[path] ?? '']))
    const directory = await mkdtemp(join(tmpdir(), 'gate-conformance-'))
    try {
      const repository = new TestRepository(directory)
      repository.git('init', '--quiet', '--initial-branch=main')
      repository.commit(base, 'base')
      repository.branch('topic').commit(change, 'the change')
      const { report } = await runCheck(
        { ...embeddedOptions, replay: 'auto', timeout: 1200 },
        () => compareLocally({ directory, base: 'main', head: 'topic', fetch: false }),
        () => {},
      )
      outcome.runs++
      for (const one of report.coverage.histories) {
        outcome.incoming += one.incoming
        outcome.tables += one.rows?.tables.length ?? 0
        outcome.notVerified.push(...(one.rows?.notVerified ?? []))
      }
      for (const { rule, severity, path, range, message } of report.findings)
        if (rule.startsWith('fails-with') || rule === 'rows-dropped')
          outcome.findings.push(`${severity} ${rule} ${path}:${range.start.line} ${message}`)
      for (const text of report.unknowns) outcome.findings.push(`unknown: ${text}`)
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  }
  return {
    ...outcome,
    notVerified: [...new Set(outcome.notVerified)],
    findings: [...new Set(outcome.findings)],
  }
}
