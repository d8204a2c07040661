import { expect, it } from 'vitest'
import { findHistories, readHistories } from '../../src/frameworks/find-histories.ts'
import { frameworks } from '../../src/frameworks/registry.ts'
import { checkFiles } from '../support/gate.ts'
import { memoryTree } from '../support/memory-tree.ts'
import { compiled } from './layouts/compiled.ts'
import { interpreted } from './layouts/interpreted.ts'
import { java } from './layouts/java.ts'
import { javascript } from './layouts/javascript.ts'

const layouts = [...java, ...javascript, ...compiled, ...interpreted]

async function found(files: Record<string, string>): Promise<string[]> {
  const tree = memoryTree(files)
  const read = await readHistories(await findHistories(tree, frameworks, { histories: [] }), tree)
  for (const { migrations, name } of read) expect(migrations.length, name).toBeGreaterThan(0)
  return read
    .map(({ framework, reading }) => {
      const isOneOfSeveral = framework === 'sql' || framework === 'javascript'
      const runner = isOneOfSeveral ? `/${reading.runner?.id ?? 'nobody'}` : ''
      return `${framework}${runner} ${reading.directory}`
    })
    .sort()
}

it.each(layouts)('$name', async ({ files, found: expected }) => {
  expect(await found(files)).toEqual(expected)
})

it.each(layouts.filter(({ onlyNoted }) => onlyNoted))(
  '$name: the note says what to set',
  async ({ files }) => {
    const { report } = await checkFiles({ start: { 'README.md': 'x' }, change: files })
    expect(report.findings).toMatchObject([
      {
        rule: 'unrecognised-migrations',
        severity: 'note',
        message: expect.stringContaining('`histories: [{ framework: '),
      },
    ])
  },
)
