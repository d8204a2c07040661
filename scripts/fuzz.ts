/**
 * Breaks real migrations and configurations at random, and has them read: a reader must neither crash nor hang, nor pass
 * what PostgreSQL's or Python's own parser refuses. Deterministic for a seed.
 *
 *     npm run fuzz -- --seconds 600 --seed 7
 *
 * What it finds is written to `fuzz-finds/`; the exit code is then 1.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { mutated } from './fuzz/mutate.ts'
import { Random } from './fuzz/random.ts'
import { type Language, seedsOf } from './fuzz/seeds.ts'
import type { Answer, Task } from './fuzz/worker.ts'

export interface Find {
  kind: 'crash' | 'hang' | 'wrong-green'
  language: Language
  /** Of how many texts before it. */
  number: number
  what: string
  text: string
}

export interface Outcome {
  read: Record<Language, number>
  finds: Find[]
  /** The most CPU seconds that one text took. */
  slowest: number
}

const languages: readonly Language[] = ['sql', 'sql', 'django', 'alembic', 'yaml']
/** CPU seconds for one text of at most 60,000 characters. */
const budget = 10

export async function fuzz(root: string, seed: number, until: (read: number) => boolean): Promise<Outcome> {
  const random = new Random(seed)
  const seeds = seedsOf(root)
  const outcome: Outcome = { read: { sql: 0, django: 0, alembic: 0, yaml: 0 }, finds: [], slowest: 0 }
  let worker = new Worker()
  for (let number = 0; !until(number); number++) {
    const language = random.of(languages)
    const text = mutated(language, seeds, random)
    const { answer, seconds } = await worker.read({ language, text })
    outcome.read[language]++
    outcome.slowest = Math.max(outcome.slowest, seconds)
    if (answer.kind === 'read') continue
    const what =
      answer.kind === 'crash' ? answer.error : answer.kind === 'hang' ? `${budget} s of CPU` : answer.why
    outcome.finds.push({ kind: answer.kind, language, number, what, text })
    if (answer.kind === 'hang' || !worker.isAlive) {
      worker.end()
      worker = new Worker()
    }
  }
  worker.end()
  return outcome
}

class Worker {
  readonly #child: ChildProcess = fork(join(import.meta.dirname, 'fuzz/worker.ts'), { stdio: 'ignore' })

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  async read(task: Task): Promise<{ answer: Answer | { kind: 'hang' }; seconds: number }> {
    const before = cpuSeconds(this.#child.pid)
    const wall = performance.now()
    const spent = () =>
      before === undefined
        ? (performance.now() - wall) / 1000
        : (cpuSeconds(this.#child.pid) ?? before) - before
    let timer: NodeJS.Timeout | undefined
    const answer = await new Promise<Answer | { kind: 'hang' }>(done => {
      timer = setInterval(() => {
        if (spent() > budget) done({ kind: 'hang' })
      }, 250)
      this.#child.once('message', (answer: Answer) => done(answer))
      this.#child.once('exit', (code, signal) =>
        done({ kind: 'crash', error: `the process ended (${signal ?? code})` }),
      )
      this.#child.send(task)
    })
    clearInterval(timer)
    this.#child.removeAllListeners()
    return { answer, seconds: spent() }
  }

  end(): void {
    this.#child.kill('SIGKILL')
  }
}

/** CPU time of a process, where the machine says it; in ticks of 10 ms. */
function cpuSeconds(pid: number | undefined): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return undefined
  }
}

/** One of a kind: the same line of ours, or the same words. */
export function classesOf(finds: readonly Find[]): Map<string, Find[]> {
  const classes = new Map<string, Find[]>()
  for (const find of finds) {
    const line =
      /\/src\/[\w./-]+:\d+/.exec(find.what)?.[0] ?? find.what.slice(0, 60).replace(/\d+|"[^"]*"/g, '…')
    const key = `${find.kind} ${find.language} ${line}`
    classes.set(key, [...(classes.get(key) ?? []), find])
  }
  return classes
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
  })
  const root = dirname(import.meta.dirname)
  const end = performance.now() + Number(values.seconds) * 1000
  const { read, finds, slowest } = await fuzz(root, Number(values.seed), () => performance.now() > end)
  console.table(
    Object.entries(read).map(([language, texts]) => ({
      language,
      texts,
      ...Object.fromEntries(
        (['crash', 'hang', 'wrong-green'] as const).map(kind => [
          kind,
          finds.filter(find => find.language === language && find.kind === kind).length,
        ]),
      ),
    })),
  )
  console.log(`The slowest text took ${slowest.toFixed(1)} s of CPU.`)
  const directory = join(root, 'fuzz-finds')
  for (const [name, [first, ...others]] of classesOf(finds)) {
    if (!first) continue
    mkdirSync(directory, { recursive: true })
    const file = join(directory, `${first.kind}-${first.language}-${first.number}.txt`)
    writeFileSync(file, first.text)
    console.log(
      `${name}, ${1 + others.length} times, such as ${file}\n  ${first.what.split('\n')[0]?.slice(0, 200)}`,
    )
  }
  process.exit(finds.length > 0 ? 1 : 0)
}
