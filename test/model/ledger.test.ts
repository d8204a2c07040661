import { expect, it } from 'vitest'
import { Ledger } from '../../src/model/ledger.ts'

function table(): Ledger<string> {
  const ledger = new Ledger<string>()
  ledger.create('table a', 'first')
  ledger.create('column a.x', 'first', ['table a'])
  ledger.create('index on a.x', 'second', ['column a.x'])
  return ledger
}

it('what is dropped takes along what is within it, and what is within that', () => {
  const ledger = table()
  ledger.create('table b', 'third')
  ledger.drop('table a')
  const names = ['table a', 'column a.x', 'index on a.x', 'table b']
  expect(names.map(name => ledger.get(name))).toEqual([undefined, undefined, undefined, 'third'])
})

it('what is renamed was created there, and its parts go on to belong to it', () => {
  const ledger = table()
  const renamed = { key: 'table b', entry: 'third', within: [] }
  ledger.rename('table a', renamed, part => ['column b.x', part])
  expect(ledger.get('table a')).toBeUndefined()
  expect(ledger.get('column a.x')).toBeUndefined()
  expect([ledger.get('table b'), ledger.get('column b.x')]).toEqual(['third', 'first'])
  ledger.drop('table b')
  expect(ledger.get('column b.x')).toBeUndefined()
})

it('what may be gone is no longer known', () => {
  const ledger = table()
  ledger.forget(entry => entry === 'first')
  expect([ledger.get('table a'), ledger.get('index on a.x')]).toEqual([undefined, 'second'])
})
