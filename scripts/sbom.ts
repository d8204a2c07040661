/**
 * `node scripts/sbom.ts`: prints what ships in dist/ as CycloneDX, with the version and the hash of each package. npm itself
 * can't say it: the package has no dependencies, they are bundled. The same sources always give the same bytes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

interface Locked {
  version: string
  integrity?: string
  license?: string
}

export function sbom(): string {
  const lock: { version: string; packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'))
  const components = [...shipped(lock.packages)].sort().map(name => component(name, lock.packages))
  const own = {
    type: 'application',
    name: 'migration-gate',
    version: lock.version,
    licenses: [{ license: { id: 'MIT' } }],
  }
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        'bom-ref': purl('migration-gate', lock.version),
        ...own,
        purl: purl('migration-gate', lock.version),
      },
    },
    components,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** What the bundler put in, by the licences that it wrote down, and what lies beside the bundle. */
function shipped(packages: Readonly<Record<string, Locked>>): Set<string> {
  const names = new Set(
    ['dist/bundle/licenses.txt', 'dist/grammars/licenses.txt']
      .flatMap(path => read(path).split('\n'))
      .filter(line => line !== '' && `node_modules/${line}` in packages),
  )
  const modules = join(root, 'dist/node_modules')
  for (const entry of readdirSync(modules))
    for (const name of entry.startsWith('@')
      ? readdirSync(join(modules, entry)).map(one => `${entry}/${one}`)
      : [entry])
      if (existsSync(join(modules, name, 'package.json'))) names.add(name)
  return names
}

function component(name: string, packages: Readonly<Record<string, Locked>>): object {
  const found = packages[`node_modules/${name}`]
  if (!found) throw new Error(`${name} ships, and the lock file does not have it.`)
  const { version, integrity = '', license } = found
  const [algorithm, hash = ''] = integrity.split('-')
  if (algorithm !== 'sha512') throw new Error(`The lock file has no SHA-512 of ${name}.`)
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
    purl: purl(name, version),
  }
}

function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

if (import.meta.main) process.stdout.write(sbom())
