import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { grammarFiles } from '../../src/languages/programs/grammars.ts'

const grammars = join(import.meta.dirname, '../../dist/grammars')

it.each(Object.keys(grammarFiles))('the grammar of %s ships with its licence', language => {
  const licenses = readFileSync(join(grammars, 'licenses.txt'), 'utf8').split(/^tree-sitter-(?=[\w-]+$)/m)
  const own = licenses.find(text => text.startsWith(`${language}\n`))
  expect(own).toMatch(
    /Copyright \(c\) \d{4}[\s\S]*Permission is hereby granted|Apache License\s+Version 2\.0/,
  )
  expect(readFileSync(join(grammars, `${language}.wasm.br`)).length).toBeGreaterThan(10_000)
})
