import { describe, expect, it } from 'vitest'
import { suppress } from '../../src/explain/suppress.ts'
import { type Found, finding, reported } from '../../src/model/finding.ts'
import { fix } from '../../src/model/fix.ts'
import { startOfFile } from '../../src/model/position.ts'
import { whatMatters } from '../../src/replay/guards.ts'
import type { NotVerified } from '../../src/replay/request.ts'
import { underReplay } from '../../src/rules/consequences.ts'
import { oneCauseOneFinding } from '../../src/rules/one-cause.ts'
import { keyOf, type Part } from '../../src/schema/parts.ts'

const line = (number: number) => ({
  start: { line: number, column: 1 },
  end: { line: number, column: 9 },
})

function found(rule: string, more: Partial<Found>): Found {
  return {
    ...finding(
      {
        rule,
        introduced: true,
        framework: 'alembic',
        history: 'alembic',
        path: 'b.py',
        range: startOfFile,
        message: 'Reworded.',
        symbol: rule,
      },
      'error',
    ),
    ...more,
  }
}

const customers = { key: '["relation","public","","customers"]', name: 'table "customers"' }
const orders = { key: '["relation","public","","orders"]', name: 'table "orders"' }

describe('however a finding is worded', () => {
  const duplicate = found('replay-duplicate-table', {
    object: customers,
    related: [{ path: 'a.py', range: startOfFile, message: '' }],
  })

  it('what was read twice follows from the replay that stopped at the same object', () => {
    const twice = found('same-object', { object: customers, range: line(7) })
    const other = found('same-object', { object: orders, range: line(8) })
    const [, first, second] = underReplay([duplicate, twice, other])
    expect(first?.causedBy).toBe(duplicate.fingerprint)
    expect(second).not.toHaveProperty('causedBy')
  })

  it('two heads that create one object are one finding: the merge goes, both moves become one fix', () => {
    const edit = (at: number) => ({ path: 'b.py', range: line(at), replacement: '' })
    const heads = found('diverged-heads', {
      related: [{ path: 'a.py', range: startOfFile, message: '' }],
      happened: 'Two heads.',
      fixes: [
        fix({ title: 'Delete yours', applies: 'One.', code: 'regenerate', commands: ['generate'] }),
        fix({ title: 'Depend on a', applies: 'Two.', code: 'move', edits: [edit(1)] }),
        fix({ title: 'Join both', applies: 'Three.', code: 'merge-heads' }),
      ],
    })
    const twins = [customers, orders].map((object, index) =>
      found('replay-duplicate-table', {
        fingerprint: object.key,
        object,
        twin: { creator: 'a.py', text: '', message: names => names.join() },
        fixes: [fix({ title: 'Drop', applies: '', code: 'drop', edits: [edit(5 + index)] })],
      }),
    )
    const [one, ...rest] = oneCauseOneFinding([heads, ...twins])
    expect(one?.message).toBe(
      'Two heads. Both create tables "customers" and "orders", so a merge migration alone would not help. Delete yours, and generate it again.',
    )
    expect(one?.fixes.map(({ title, edits }) => [title, edits.length])).toEqual([
      ['Delete yours', 0],
      ['Depend on a, and remove its creation of tables "customers" and "orders"', 3],
    ])
    expect(rest.map(({ causedBy }) => causedBy)).toEqual([heads.fingerprint, heads.fingerprint])
    const [alone] = oneCauseOneFinding([heads])
    expect(alone?.fixes.map(({ title }) => title)).toEqual(['Depend on a', 'Join both'])
    const [first, second] = oneCauseOneFinding(twins)
    expect([first?.message, second?.causedBy]).toEqual(['tables "customers","orders"', first?.fingerprint])
    expect(first?.fixes.map(({ title, edits }) => [title, edits.length])).toEqual([
      ['Delete the second creation of tables "customers" and "orders"', 2],
    ])
  })

  it('what may have been made by a step that was not run is suppressed by what PostgreSQL answered', async () => {
    const step: NotVerified = {
      path: 'b.py',
      line: 1,
      why: 'Reworded.',
      introduced: true,
      unverified: true,
      only: 'x',
    }
    const missing = (answer: string) =>
      found('replay-failed', {
        sqlstate: '42P01',
        range: line(3),
        refusal: { answer, summary: 'It stops' },
      })
    const judged = (answer: string) =>
      suppress([missing(answer)], { notVerified: [step], order: [], executed: [] })
    expect((await judged('relation "x" does not exist')).unknowns).toEqual([
      expect.stringMatching(/^b\.py:3 is inconclusive\. It stops; but b\.py:1 may have created it/),
    ])
    expect((await judged('relation "y" does not exist')).unknowns).toEqual([])
  })

  it('and no report has what that was decided by', () => {
    const { object: _, ...bare } = duplicate
    const merging = fix({ title: 'Join both', applies: 'One.' })
    expect(reported({ ...duplicate, fixes: [{ ...merging, code: 'merge-heads' }] })).toEqual({
      ...bare,
      fixes: [merging],
    })
  })
})

describe('the parts of a structure', () => {
  const common = { required: false, add: '', drop: '', change: '' }
  const part = (kind: Part['kind'], name: string, definition: string): Part => ({
    ...common,
    kind,
    name,
    definition,
  })

  it('a column that is missing brings its default, and columns come first', () => {
    const wanted = [
      part('index', 'i', 'yes'),
      part('default', 'total', '0'),
      part('default', 'new', '1'),
      part('column', 'new', 'integer'),
      part('column', 'total', 'integer'),
    ]
    const existing = [part('column', 'total', 'text')]
    const found = whatMatters(existing, wanted).map(one => [one.wanted?.kind, one.wanted?.name])
    expect(found).toEqual([
      ['column', 'new'],
      ['column', 'total'],
      ['default', 'total'],
      ['index', 'i'],
    ])
  })

  it('a column is not the default of one that is called like it', () => {
    expect(keyOf(part('column', 'x', ''))).not.toBe(keyOf(part('default', 'x', '')))
  })
})
