/** `npm run check:dist`: what is committed in dist/ is what the sources build, file by file and byte by byte. */
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { buildInto, checkedIn, dist } from './dist.ts'

const fresh = await mkdtemp(join(tmpdir(), 'migration-gate-dist-'))
try {
  await buildInto(fresh)
  const complaints = await compare(dist, fresh)
  for (const complaint of complaints) console.error(complaint)
  if (complaints.length > 0) {
    console.error('dist/ is not what the sources build. Run `npm run build` and commit dist/.')
    process.exitCode = 1
  }
} finally {
  await rm(fresh, { recursive: true, force: true })
}

async function compare(committed: string, built: string): Promise<string[]> {
  const [is, shouldBe] = await Promise.all([filesOf(committed), filesOf(built)])
  const complaints: string[] = []
  for (const file of new Set([...is, ...shouldBe, ...checkedIn])) {
    if (!is.has(file)) complaints.push(`missing: dist/${file}`)
    else if (checkedIn.includes(file)) continue
    else if (!shouldBe.has(file)) complaints.push(`left over: dist/${file}`)
    else if (!(await same(join(committed, file), join(built, file)))) complaints.push(`differs: dist/${file}`)
  }
  return complaints.sort()
}

async function filesOf(directory: string): Promise<Set<string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter(entry => !entry.isDirectory())
  return new Set(files.map(entry => relative(directory, join(entry.parentPath, entry.name))))
}

async function same(a: string, b: string): Promise<boolean> {
  const [left, right] = await Promise.all([readFile(a), readFile(b)])
  const [leftMode, rightMode] = await Promise.all([stat(a), stat(b)])
  return left.equals(right) && (leftMode.mode & 0o111) === (rightMode.mode & 0o111)
}
