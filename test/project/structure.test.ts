import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../src')

/** The text of each file by its path in `src`. */
type Files = ReadonlyMap<string, string>

const files: Files = new Map(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => [path.replaceAll('\\', '/'), readFileSync(join(source, path), 'utf8')]),
)

const linesOf = (text: string) => text.trimEnd().split('\n').length

/** Files of at most 60 lines that one other file imports, also with `import()`: they may be a section of that one. */
function onlyForOne(all: Files): string[] {
  const importers = new Map<string, Set<string>>()
  for (const [path, text] of all)
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      if (!fileName.startsWith('.')) continue
      const imported = join(dirname(path), fileName)
      importers.set(imported, (importers.get(imported) ?? new Set()).add(path))
    }
  const isSmall = (path: string) => linesOf(all.get(path) ?? '') <= 60
  return [...all.keys()].filter(path => importers.get(path)?.size === 1 && isSmall(path)).sort()
}

function tooLong(all: Files): string[] {
  return [...all].flatMap(([path, text]) => (linesOf(text) > 300 ? path : [])).sort()
}

/**
 * How many there are: rules, runners, formats and modes, of which each has its own file, and what is only loaded when it is
 * needed. Where there are fewer, this number goes down with them.
 */
const mostOnlyForOne = 23

/** They wait for somebody to find the idea that is missing in them. Nothing is added here. */
const stillTooLong = [
  'frameworks/recorded/sql-runners.ts',
  'languages/programs/javascript.ts',
  'languages/programs/php.ts',
  'languages/programs/ruby.ts',
  'modes/doctor/examine.ts',
  'modes/doctor/runbook.ts',
]

test('a file of a few lines that one other file uses is a section of that one', () => {
  const found = onlyForOne(files)
  expect(found.length, found.join('\n')).toBeLessThanOrEqual(mostOnlyForOne)
})

test('no file has more than 300 lines but those that are known, and these still have them', () => {
  expect(tooLong(files)).toEqual(stillTooLong)
})

test('and this test sees what it is for', () => {
  const all: Files = new Map([
    ['gate.ts', `import { a } from './model/a.ts'\nimport { b } from './b.ts'\n${'//\n'.repeat(299)}`],
    ['cli.ts', "import { b } from './b.ts'\nconst lazy = () => import('./lazy.ts')\n"],
    ['model/a.ts', 'export const a = 1\n'],
    ['b.ts', 'export const b = 1\n'],
    ['lazy.ts', `import { long } from './long.ts'\n${'//\n'.repeat(59)}`],
    ['long.ts', '//\n'.repeat(300)],
  ])
  expect(onlyForOne(all)).toEqual(['lazy.ts', 'model/a.ts'])
  expect(tooLong(all)).toEqual(['gate.ts'])
})
