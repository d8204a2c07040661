import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { django } from '../../../src/frameworks/django/django.ts'
import { History, type HistoryReading } from '../../../src/model/history.ts'
import { memoryTree } from '../../support/memory-tree.ts'
import { pythonEnv } from '../../support/python-env.ts'
import { Random, randomCases } from '../random.ts'
import { writeFiles } from '../written-files.ts'
import { askLoader, type LoaderAnswer } from './loader-oracle.ts'
import { RandomProject } from './random-project.ts'

const env = await pythonEnv('django')
const old = await pythonEnv('django42')
const directories: string[] = []

afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true })
})

describe.each([
  ['the newest Django', env],
  ['Django 4.2', old],
])('random projects against %s', (_, python) => {
  test.skipIf(python.kind === 'missing')(
    'conflicts, missing nodes, cycles, edges',
    { timeout: 600_000 },
    async () => {
      if (python.kind === 'missing') return
      const root = await mkdtemp(join(tmpdir(), 'gate-django-'))
      directories.push(root)
      const projects: { files: Record<string, string>; apps: string[] }[] = []
      for (let i = 0; i < randomCases(); i++) {
        const project = new RandomProject(new Random(i))
        projects.push({
          files: project.files(`p${i}`),
          apps: [...project.apps.keys()].map(label => `p${i}.${label}`),
        })
      }
      for (const { files } of projects) await writeFiles(root, files)
      const answers = await askLoader(
        python.python,
        projects.map(({ apps }) => ({ root, apps })),
      )
      const counts = { sound: 0, conflicts: 0, errors: 0, skipped: 0 }
      for (const [index, { files }] of projects.entries()) {
        const answer = answers[index]
        if (!answer) throw new Error(`no answer for ${index}`)
        const tree = memoryTree(files)
        const readings = await django.read(await django.locate(tree, []), tree)
        const expected = verdictOf(answer)
        // Before Django 6 nested squashes depend on the order of a Python set.
        if (expected.verdict === 'undecided') {
          counts.skipped++
          continue
        }
        expect({ seed: index, ...ours(readings) }).toEqual({ seed: index, ...expected })
        counts[
          expected.verdict === 'graph'
            ? Object.keys(expected.conflicts ?? {}).length > 0
              ? 'conflicts'
              : 'sound'
            : 'errors'
        ]++
      }
      // The generator must make all of them, or the comparison says nothing.
      expect(counts.sound).toBeGreaterThan(randomCases() * 0.1)
      expect(counts.conflicts).toBeGreaterThan(randomCases() * 0.1)
      expect(counts.errors).toBeGreaterThan(randomCases() * 0.05)
    },
  )
})

interface Verdict {
  verdict: 'graph' | 'missing' | 'cycle' | 'undecided'
  conflicts?: Record<string, string[]>
  parents?: Record<string, string[]>
}

function verdictOf(answer: LoaderAnswer): Verdict {
  if ('error' in answer) {
    if (/Unable to find replacement node/.test(answer.message)) return { verdict: 'undecided' }
    if (answer.error === 'NodeNotFoundError' || answer.error === 'ValueError') return { verdict: 'missing' }
    if (answer.error === 'CircularDependencyError') return { verdict: 'cycle' }
    throw new Error(`${answer.error}: ${answer.message}`)
  }
  const conflicts = Object.entries(answer.conflicts).map(
    ([label, names]) => [label, names.map(name => `${label}.${name}`).sort()] as const,
  )
  return { verdict: 'graph', conflicts: Object.fromEntries(conflicts), parents: answer.parents }
}

function ours(readings: readonly HistoryReading[]): Verdict {
  if (readings.some(reading => reading.missing.length > 0)) return { verdict: 'missing' }
  const parents = new Map(readings.flatMap(reading => [...reading.parents]))
  if (isCyclic(parents)) return { verdict: 'cycle' }
  const heads = readings
    .map(
      reading =>
        [
          reading.name,
          new History(reading)
            .heads()
            .map(({ id }) => id)
            .sort(),
        ] as const,
    )
    .filter(([, ids]) => ids.length > 1)
  return {
    verdict: 'graph',
    conflicts: Object.fromEntries(heads),
    parents: Object.fromEntries([...parents].map(([id, of]) => [id, [...of].sort()])),
  }
}

function isCyclic(parents: ReadonlyMap<string, readonly string[]>): boolean {
  const state = new Map<string, 'open' | 'done'>()
  const visit = (id: string): boolean => {
    if (state.get(id) === 'open') return true
    if (state.get(id) === 'done') return false
    state.set(id, 'open')
    const found = (parents.get(id) ?? []).some(visit)
    state.set(id, 'done')
    return found
  }
  return [...parents.keys()].some(visit)
}
