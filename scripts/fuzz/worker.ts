/** Reads one text at a time as the gate does, in a process that can be killed. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { ConfigurationError, parseConfig } from '../../src/config/config.ts'
import { findHistories, readHistories } from '../../src/frameworks/find-histories.ts'
import { frameworks, loadFrameworks } from '../../src/frameworks/registry.ts'
import { markedIn, transactionIn, upSection } from '../../src/frameworks/sql/formats.ts'
import { checkRules } from '../../src/gate/judge.ts'
import { controlsTransactions, needsAutocommit } from '../../src/languages/sql/autocommit.ts'
import { effectsOf } from '../../src/languages/sql/effects.ts'
import { parse } from '../../src/languages/sql/grammar.ts'
import { meaning } from '../../src/languages/sql/meaning.ts'
import { parseScript } from '../../src/languages/sql/script.ts'
import { usesOf } from '../../src/languages/sql/uses.ts'
import { changesOf, sidesOf } from '../../src/model/change.ts'
import type { ExampleTree } from '../../src/model/rule-meta.ts'
import type { Step, StepOutcome } from '../../src/replay/steps.ts'
import { alembicInitial, djangoInitial, sqlInitial } from '../../src/rules/examples.ts'
import { ignoresIn } from '../../src/text/ignore-comments.ts'
import { parentOf } from '../../src/text/paths.ts'
import { memoryTree } from '../../test/support/memory-tree.ts'
import type { Language } from './seeds.ts'

export interface Task {
  language: Language
  text: string
}

export type Answer =
  | { kind: 'read' }
  | { kind: 'crash'; error: string }
  /** A real parser refuses what the gate reads without a word. */
  | { kind: 'wrong-green'; why: string }

const steps = 20_000

interface Read {
  /** Something of the text was not followed, and was said not to be. */
  isReserved: boolean
  /** The SQL that would be sent. */
  sent: string
}

async function readChange(base: Readonly<Record<string, string>>, path: string, text: string): Promise<Read> {
  const [before, after] = [memoryTree(base), memoryTree({ ...base, [path]: text })]
  const nothing = { histories: [] }
  const [was, is] = await Promise.all([before, after].map(tree => findHistories(tree, frameworks, nothing)))
  const changes = changesOf(await readHistories(was ?? [], before), await readHistories(is ?? [], after))
  const loaded = await loadFrameworks(sidesOf(changes))
  const findings = await checkRules({
    changes,
    frameworks: loaded,
    baseTree: before,
    merged: after,
    baseName: 'main',
    baseCommit: '0'.repeat(40),
    authorship: async () => undefined,
  })
  const isUnreadable = findings.some(found => found.rule === 'unreadable-migration' && found.path === path)
  const isIncoming = changes.some(change => [...change.incoming].some(({ file }) => file.path === path))
  const read: Read = { isReserved: isUnreadable || !isIncoming, sent: '' }
  for (const framework of loaded) {
    const histories = changes.flatMap(({ merged }) => (merged?.framework === framework.id ? [merged] : []))
    if (histories.some(({ reading }) => reading.unreadable.length > 0 || reading.notReplayable))
      read.isReserved = true
    const interpreter = framework.interpreter?.(histories, after, {
      tree: before,
      histories: changes.flatMap(({ base }) => (base?.framework === framework.id ? [base] : [])),
    })
    if (!interpreter) read.isReserved = true
    for (const migration of interpreter ? histories.flatMap(({ migrations }) => migrations) : []) {
      const all = interpreter?.steps(migration, await after.readText(migration.file))
      if (all) await readSteps(all, migration.file.path === path, read)
    }
  }
  return read
}

async function readSteps(
  all: AsyncGenerator<Step, void, StepOutcome | undefined>,
  isOwn: boolean,
  read: Read,
): Promise<void> {
  for (let count = 0, next = await all.next(); !next.done; count++) {
    const step = next.value
    if (isOwn && step.kind === 'sql') read.sent += `${step.text}\n`
    else if (isOwn && step.kind !== 'ask') read.isReserved = true
    if (count > steps) {
      read.isReserved = true
      return
    }
    next = await all.next({ kind: 'done', rows: [] })
  }
}

const directoryOf = (tree: ExampleTree, ending: string) =>
  parentOf(Object.keys(tree).find(path => path.endsWith(ending) && !/env|__init__|manage/.test(path)) ?? '')
const sqlDirectory = directoryOf(sqlInitial, '.sql')
const alembicDirectory = directoryOf(alembicInitial, '.py')

function textsOf(tree: ExampleTree): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).filter((entry): entry is [string, string] => entry[1] !== null),
  )
}

/** Python's own parser, where there is one. */
class Python {
  readonly #child = spawn('python3', ['-c', compiler], { stdio: ['pipe', 'pipe', 'ignore'] })
  readonly #answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]()
  #isThere = true

  constructor() {
    this.#child.on('error', () => {
      this.#isThere = false
    })
    this.#child.stdin.on('error', () => {
      this.#isThere = false
    })
  }

  /** Why it refuses the text; undefined where it does not, or is not installed. */
  async refuses(text: string): Promise<string | undefined> {
    if (!this.#isThere) return undefined
    this.#child.stdin.write(`${Buffer.from(text).toString('base64')}\n`)
    const { value, done } = await this.#answers.next()
    return done || value === 'fine' ? undefined : value
  }
}

const compiler = `
import base64, sys, warnings
warnings.simplefilter("ignore")
for line in sys.stdin:
    try:
        compile(base64.b64decode(line), "x.py", "exec")
        print("fine", flush=True)
    except Exception as error:
        print(type(error).__name__ + ": " + str(error).replace(chr(10), " ")[:200], flush=True)
`

let python: Python | undefined

async function unlessRefused(text: string): Promise<Answer> {
  python ??= new Python()
  const why = await python.refuses(text)
  return why === undefined
    ? { kind: 'read' }
    : { kind: 'wrong-green', why: `Python refuses the text (${why})` }
}

const readers: Readonly<Record<Language, (text: string) => Promise<Answer>>> = {
  async sql(text) {
    const script = await parseScript(text)
    for (const statement of script.statements) {
      effectsOf(statement)
      usesOf(statement)
    }
    await meaning(text)
    needsAutocommit(text)
    controlsTransactions(text)
    transactionIn(text, undefined)
    ignoresIn(text)
    const { isReserved, sent } = await readChange(textsOf(sqlInitial), `${sqlDirectory}/0002_x.sql`, text)
    if (isReserved || sent === '') return { kind: 'read' }
    const { start, end } = upSection(text, markedIn(text)[0]?.format)
    const [whole, message] = [await parse(text.slice(start, end)), await parse(sent)]
    if (whole.kind === 'invalid' && message.kind === 'parsed')
      return {
        kind: 'wrong-green',
        why: `PostgreSQL refuses the text (${whole.message}), and not what is sent of it`,
      }
    return { kind: 'read' }
  },
  async django(text) {
    const { isReserved } = await readChange(textsOf(djangoInitial), 'shop/migrations/0002_x.py', text)
    return isReserved ? { kind: 'read' } : await unlessRefused(text)
  },
  async alembic(text) {
    const { isReserved } = await readChange(textsOf(alembicInitial), `${alembicDirectory}/x.py`, text)
    return isReserved ? { kind: 'read' } : await unlessRefused(text)
  },
  async yaml(text) {
    const allowed = { frameworks: frameworks.map(({ id }) => id), rules: [], severities: new Map() }
    try {
      await parseConfig(text, '.migration-gate.yml', allowed)
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
    }
    return { kind: 'read' }
  },
}

process.on('message', async ({ language, text }: Task) => {
  let answer: Answer
  try {
    answer = await readers[language](text)
  } catch (error) {
    answer = { kind: 'crash', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  process.send?.(answer)
})
process.on('disconnect', () => process.exit())
