/**
 * Runs scenarios on the Node.js that it is started with: reads one as JSON from standard input, and writes what came of
 * each step. Compiled for a Node.js that knows no types.
 */
import { url } from 'node:inspector'
import { openEmbedded } from '../../src/postgres/embedded.ts'
import type { QueryOutcome, ScratchDatabase } from '../../src/postgres/engine.ts'
import type { EngineLayer } from '../../src/postgres/sandbox-layers.ts'
import { harden } from '../../src/process/harden.ts'
import { loading, sideModule } from './side-module.ts'

export type Step =
  | { sql: string }
  /** JavaScript that PostgreSQL's loader is to evaluate; the value of `result` comes back. */
  | { js: string }
  /** The same without looking for a result. */
  | { chain: string }
  /** From here on a copy of the database. */
  | { copy: true }
  /** A new database. */
  | { fresh: true }

export interface Scenario {
  without: readonly (EngineLayer | 'parent')[]
  extensions?: readonly string[]
  statementTimeout?: number
  maximumMemory?: number
  steps: readonly Step[]
}

export interface Ran {
  node: string
  sandbox: unknown
  outcomes: (QueryOutcome | { kind: 'js'; result: unknown } | { kind: 'not run'; why: string })[]
  /** Where the inspector of this process listens. */
  inspector: string | undefined
}

let input = ''
for await (const chunk of process.stdin) input += chunk
process.stdout.write(JSON.stringify(await run(JSON.parse(input))))
process.exit(0)

async function run({
  without,
  steps,
  extensions = [],
  statementTimeout = 20,
  maximumMemory,
}: Scenario): Promise<Ran> {
  if (!without.includes('parent')) harden()
  const engine = await openEmbedded(
    { statementTimeout, extensions },
    { without: without.filter(layer => layer !== 'parent'), ...(maximumMemory ? { maximumMemory } : {}) },
  )
  let database = await engine.scratch()
  const outcomes: Ran['outcomes'] = []
  let number = 0
  for (const step of steps) {
    if ('fresh' in step) database = await engine.scratch()
    else if ('copy' in step) {
      try {
        database = await engine.scratch(database)
        outcomes.push({ kind: 'ok', rows: [] })
      } catch (error) {
        outcomes.push({ kind: 'not run', why: error instanceof Error ? error.message : String(error) })
      }
    } else if ('sql' in step) outcomes.push(await database.run(step.sql))
    else if ('chain' in step) {
      let last: QueryOutcome = { kind: 'ok', rows: [] }
      for (const sql of loading(sideModule(step.chain), `/x${++number}.so`)) last = await database.run(sql)
      outcomes.push(last)
    } else outcomes.push(await evaluated(database, step.js, ++number))
  }
  // A signal is handled in a turn of its own, and the inspector opened in a thread of its own.
  await new Promise(resolve => setTimeout(resolve, 300))
  const { sandbox } = engine
  await engine[Symbol.asyncDispose]()
  return { node: process.version, sandbox, outcomes, inspector: url() }
}

async function evaluated(
  database: ScratchDatabase,
  code: string,
  number: number,
): Promise<Ran['outcomes'][number]> {
  const javascript = `(() => {
    const say = value => { let text; try { text = JSON.stringify(value === undefined ? null : value) } catch (error) { text = '"?"' } FS.writeFile('/pglite/data/base/said', text) };
    say('started');
    let result;
    try { ${code}; say(result) } catch (error) { say('threw: ' + (error && error.message)) }
    if (result && typeof result.then === 'function') result.then(say, error => say('threw: ' + (error && error.message)))
  })()`
  let last: QueryOutcome = { kind: 'ok', rows: [] }
  for (const sql of loading(sideModule(javascript), `/x${number}.so`)) last = await database.run(sql)
  await database.run('select 1')
  const said = await database.run("select pg_read_file('base/said') as said")
  if (said.kind !== 'ok') return { kind: 'not run', why: JSON.stringify([last, said]) }
  return { kind: 'js', result: JSON.parse(String(said.rows[0]?.said)) }
}
