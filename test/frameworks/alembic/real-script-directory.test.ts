import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { alembic } from '../../../src/frameworks/alembic/alembic.ts'
import { History, type HistoryReading } from '../../../src/model/history.ts'
import { memoryTree } from '../../support/memory-tree.ts'
import { pythonEnv } from '../../support/python-env.ts'
import { Random, randomCases } from '../random.ts'
import { writeFiles } from '../written-files.ts'
import { RandomRevisions } from './random-revisions.ts'
import { askScripts, type ScriptAnswer } from './script-oracle.ts'

const env = await pythonEnv('alembic')
const directories: string[] = []

afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true })
})

test.skipIf(env.kind === 'missing')(
  'random revisions: heads, missing and repeated revisions, cycles',
  { timeout: 600_000 },
  async () => {
    if (env.kind === 'missing') return
    const root = await mkdtemp(join(tmpdir(), 'gate-alembic-'))
    directories.push(root)
    const cases: { files: Record<string, string>; directory: string }[] = []
    for (let i = 0; i < randomCases(); i++) {
      cases.push({ files: new RandomRevisions(new Random(i)).files(), directory: join(root, `c${i}`) })
    }
    for (const { files, directory } of cases) await writeFiles(directory, files)
    const answers = await askScripts(
      env.python,
      cases.map(({ directory }) => ({ ini: join(directory, 'alembic.ini') })),
    )
    const counts: Record<string, number> = {}
    for (const [index, { files }] of cases.entries()) {
      const answer = answers[index]
      if (!answer) throw new Error(`no answer for ${index}`)
      const tree = memoryTree(files)
      const readings = await alembic.read(await alembic.locate(tree, []), tree)
      expect(readings).toHaveLength(1)
      const expected = verdictOf(answer)
      counts[expected.verdict] = (counts[expected.verdict] ?? 0) + 1
      const verdict = ours(readings)
      // Alembic does not see a circle that still hangs between a base and a head; walking it, it never ends.
      if (verdict.verdict === 'cycle' && expected.verdict === 'graph') {
        counts.unseen = (counts.unseen ?? 0) + 1
        continue
      }
      expect({ seed: index, ...verdict }).toEqual({ seed: index, ...expected })
    }
    expect(counts.unseen ?? 0).toBeLessThan(randomCases() * 0.05)
    // The generator must make all of them, or the comparison says nothing.
    for (const verdict of ['graph', 'missing', 'repeated', 'cycle']) {
      expect(counts[verdict], verdict).toBeGreaterThan(randomCases() * 0.02)
    }
  },
)

interface Verdict {
  verdict: 'graph' | 'missing' | 'repeated' | 'cycle'
  repeated?: string[]
  heads?: string[]
  parents?: Record<string, string[]>
}

function verdictOf(answer: ScriptAnswer): Verdict {
  // Met while loading, before anything else is looked at.
  if ('error' in answer && /self-loop/i.test(answer.message)) return { verdict: 'cycle' }
  // What Alembic makes of the rest depends on which of the two it kept.
  if (answer.repeated.length > 0) return { verdict: 'repeated', repeated: answer.repeated }
  if ('error' in answer) {
    if (answer.error === 'missing' || answer.error === 'cycle') return { verdict: answer.error }
    throw new Error(`${answer.error}: ${answer.message}`)
  }
  return { verdict: 'graph', heads: answer.heads, parents: answer.parents }
}

function ours(readings: readonly HistoryReading[]): Verdict {
  const [reading] = readings
  if (!reading || reading.unreadable.length > 0)
    throw new Error(reading?.unreadable[0]?.reason ?? 'nothing read')
  const ids = reading.migrations.map(({ id }) => id)
  if (reading.migrations.some(({ id, parents }) => parents.some(parent => parent.id === id)))
    return { verdict: 'cycle' }
  const repeated = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].sort()
  if (repeated.length > 0) return { verdict: 'repeated', repeated }
  if (reading.missing.length > 0) return { verdict: 'missing' }
  const history = new History(reading)
  if (isCyclic(withDependencies(reading))) return { verdict: 'cycle' }
  return {
    verdict: 'graph',
    heads: history
      .heads()
      .map(({ id }) => id)
      .sort(),
    parents: Object.fromEntries([...reading.parents].map(([id, of]) => [id, [...of].sort()])),
  }
}

/** Alembic calls a circle through depends_on a "dependency cycle". */
function withDependencies({ parents, dependencies }: HistoryReading): Map<string, string[]> {
  return new Map([...parents].map(([id, of]) => [id, [...of, ...(dependencies?.get(id) ?? [])]]))
}

function isCyclic(parents: ReadonlyMap<string, readonly string[]>): boolean {
  const state = new Map<string, 'open' | 'done'>()
  const visit = (id: string): boolean => {
    const known = state.get(id)
    if (known) return known === 'open'
    state.set(id, 'open')
    const found = (parents.get(id) ?? []).some(visit)
    state.set(id, 'done')
    return found
  }
  return [...parents.keys()].some(visit)
}
