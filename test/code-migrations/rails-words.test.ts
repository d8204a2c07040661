import { expect, it } from 'vitest'
import { pluralOf, singularOf } from '../../src/frameworks/code-migrations/rails-keys.ts'

it.each([
  ['user', 'users'],
  ['order_item', 'order_items'],
  ['category', 'categories'],
  ['day', 'days'],
  ['box', 'boxes'],
  ['address', 'addresses'],
  ['branch', 'branches'],
  ['person', undefined],
  ['sheep', undefined],
  ['analysis', undefined],
  ['status', undefined],
])('%s is %s in the plural', (one, many) => {
  expect(pluralOf(one)).toBe(many)
  if (many !== undefined) expect(singularOf(many)).toBe(one)
})
