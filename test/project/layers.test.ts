import { readFileSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const source = join(root, 'src')

/** The table of docs/architecture.md: a folder, and what it may import. */
function table(): Map<string, Set<string>> {
  const rows = readFileSync(join(root, 'docs/architecture.md'), 'utf8').matchAll(
    /^\| `([\w.-]+?)\/?` \|.*\| ([^|]*) \|$/gm,
  )
  const [start, ...rest] = [...rows].map(([, folder = '', may = '']): [string, Set<string>] => [
    folder,
    new Set(may === '–' ? [] : may.split(', ')),
  ])
  // Other tables of the page come after this one, which begins with the entrance.
  const end = rest.findIndex(([folder]) => folder === 'text') + 1
  return new Map([start ?? ['', new Set()], ...rest.slice(0, end)])
}

const folderOf = (file: string) => relative(source, file).split('/')[0] ?? ''

async function imports(): Promise<{ from: string; to: string }[]> {
  const found: { from: string; to: string }[] = []
  for await (const name of glob('**/*.ts', { cwd: source })) {
    const from = join(source, name)
    const { importedFiles } = ts.preProcessFile(await readFile(from, 'utf8'), true, true)
    for (const { fileName } of importedFiles)
      if (fileName.startsWith('.')) found.push({ from, to: join(dirname(from), fileName) })
  }
  return found
}

it('every import runs as the table of docs/architecture.md allows, and no row allows what nobody does', async () => {
  const may = table()
  const all = await imports()
  expect(all.length).toBeGreaterThan(1000)
  const outside = all.filter(({ from, to }) => {
    const [one, other] = [folderOf(from), folderOf(to)]
    return one !== other && !may.get(one)?.has(other)
  })
  expect(outside.map(({ from, to }) => `${relative(source, from)} → ${relative(source, to)}`)).toEqual([])
  const used = new Set(all.map(({ from, to }) => `${folderOf(from)} → ${folderOf(to)}`))
  const unused = [...may].flatMap(([one, others]) => [...others].map(other => `${one} → ${other}`))
  expect(unused.filter(arrow => !used.has(arrow))).toEqual([])
})

it('the table has no circle: what a folder may import may never import it, whatever the way', () => {
  const may = table()
  const below = (folder: string, seen: Set<string>): Set<string> => {
    for (const other of may.get(folder) ?? []) {
      if (seen.has(other)) continue
      seen.add(other)
      below(other, seen)
    }
    return seen
  }
  for (const folder of may.keys())
    expect([folder, below(folder, new Set()).has(folder)]).toEqual([folder, false])
})
