import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runners } from '../../src/config/runners.ts'
import { profiles } from '../../src/frameworks/sql/profiles/profiles.ts'

it('the configuration may name every runner that has a profile, and no other one', () => {
  expect(profiles.map(({ id }) => id)).toEqual([...runners])
})

it('docs/runners.md has a row for every runner', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/runners.md'), 'utf8')
  expect(profiles.filter(({ id }) => !page.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([])
})
