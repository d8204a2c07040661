import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'docs/threat-model.md'), 'utf8')

it('names proofs that there are', () => {
  const files = [...text.matchAll(/`((?:src|test)\/[\w./-]+)`(?: \("([^"]+)"\))?/g)]
  expect(files.length).toBeGreaterThan(20)
  for (const [, file = '', title = ''] of files) {
    expect(existsSync(join(root, file)), file).toBe(true)
    expect(readFileSync(join(root, file), 'utf8')).toContain(title)
  }
})
