import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
})
const { packages } = lockFile.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')),
)

test('names no registry but the public one', () => {
  const strange = Object.values(packages).filter(
    ({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  )
  expect(strange).toEqual([])
})

// `npm ci` of npm 11 refuses a lock file that leaves them out, and a registry that lacks some makes npm do so.
test('knows the packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies).filter(name => !isFoundFrom(path, name)),
  )
  expect(missing).toEqual([])
})

test('has the hash of every package', () => {
  const without = Object.entries(packages)
    .filter(([path, { integrity }]) => path !== '' && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))
    .map(([path]) => path)
  expect(without).toEqual([])
})

/** As Node.js looks for a package: in its own directory, and in each one above. */
function isFoundFrom(path: string, name: string): boolean {
  const above = path.split('/node_modules/')
  return (
    above.some(
      (_, index) => [...above.slice(0, above.length - index), name].join('/node_modules/') in packages,
    ) || `node_modules/${name}` in packages
  )
}
