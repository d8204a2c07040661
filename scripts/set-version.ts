/** `npm version 0.2.0 --no-git-tag-version` runs this: the bundle can't read package.json, so a source file says it, too. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const root = dirname(import.meta.dirname)
const { version } = z
  .object({ version: z.string().regex(/^\d+\.\d+\.\d+$/) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
const file = join(root, 'src/process/version.ts')
const text = readFileSync(file, 'utf8')
const changed = text.replace(/(version = ')[^']+/, `$1${version}`)
if (!changed.includes(`'${version}'`)) throw new Error(`${file} has no version to set.`)
writeFileSync(file, changed)
