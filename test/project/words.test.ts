import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8')

/** The left column of the table of words that are not used. */
function forbidden(): string[] {
  const table = glossary.slice(glossary.indexOf('| Not | But |'))
  return [...table.matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)]
    .map(([, words = '']) => words)
    .filter(words => words !== 'Not')
    .flatMap(words => words.split(', '))
}

/** Attributes that another project calls so. */
const namesOfOthers: Readonly<Record<string, string>> = { 'src/frameworks/liquibase/names.ts': 'remarks' }

it('nothing but the glossary uses a word that the glossary replaces', async () => {
  const words = forbidden()
  expect(words.length).toBeGreaterThan(30)
  const pattern = new RegExp(`(?<![\\w-])(?:${words.join('|').replaceAll(' ', '\\s+')})(?![\\w-])`, 'gi')
  const found: string[] = []
  for await (const file of glob(
    ['src/**/*.ts', 'docs/**/*.md', 'examples/**/*', 'README.md', 'action.yml', 'CONTRIBUTING.md'],
    { cwd: root, exclude: ['docs/glossary.md'], withFileTypes: false },
  )) {
    if (!/\.\w+$/.test(file)) continue
    const text = readFileSync(join(root, file), 'utf8')
    for (const { 0: word, index } of text.matchAll(pattern)) {
      if (word === namesOfOthers[file]) continue
      found.push(`${file}:${text.slice(0, index).split('\n').length}: ${word.replace(/\s+/g, ' ')}`)
    }
  }
  expect(found).toEqual([])
})

it('the README says what, why and how in 20 seconds of reading aloud', () => {
  const [, first = ''] = readFileSync(join(root, 'README.md'), 'utf8').split('\n\n')
  // People read 180 words a minute.
  expect(first.split(/\s+/).length).toBeLessThanOrEqual(60)
  for (const part of [
    /Will these PostgreSQL migrations apply/,
    /break the deployment/,
    /replays them/,
    /fixes/,
  ])
    expect(first).toMatch(part)
})
