/**
 * `npm run field -- FOLDER` replays what public projects really have: for each snapshot in the folder the whole history on
 * an empty database, and the last merges that add migrations, and prints a table. FOLDER holds a bare repository for each
 * project, as `OWNER+NAME`, with `repo` in it or itself. Options: --merges N (default: 20; 0 for none), --only NAME,
 * --write (writes down names, commits and verdicts in scripts/field/repositories.json), --seconds N for one run,
 * --reports DIRECTORY (keeps each report there, which has every cause and not only the first one).
 *
 * Nothing of a project is run: its files are read from git.
 */
import { execFile, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { z } from 'zod'

const root = dirname(import.meta.dirname)
const listFile = join(root, 'scripts/field/repositories.json')

const listed = z.object({
  name: z.string(),
  commit: z.string(),
  /** Was it looked at while the gate was corrected, or first afterwards? */
  half: z.enum(['tuned', 'held out']),
  verdict: z.string(),
  /** Why the history does not pass, where it is known: a sentence for docs/conformance.md. */
  why: z.string().optional(),
  merges: z.record(z.string(), z.number()).optional(),
})

const reportShape = z.object({
  verdict: z.string(),
  unknowns: z.array(z.string()),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.string(),
      introduced: z.boolean(),
      path: z.string(),
      message: z.string(),
      framework: z.string(),
    }),
  ),
  coverage: z.object({
    histories: z.array(z.object({ framework: z.string(), migrations: z.number() })),
  }),
})
type Report = z.infer<typeof reportShape>

interface Run {
  report: Report | undefined
  seconds: number
  /** Of all its processes together, at the most that was seen, in MiB. */
  memory: number
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    merges: { type: 'string', default: '20' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '600' },
    reports: { type: 'string' },
  },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('Name the folder of bare repositories: npm run field -- FOLDER')
  process.exit(2)
}

/** Directories that migrations are added to. */
const usual = ['migrations', 'migration', 'migrate', 'versions', 'drizzle', 'changelog']

const known = new Map(
  (existsSync(listFile) ? z.array(listed).parse(JSON.parse(readFileSync(listFile, 'utf8'))) : []).map(one => [
    one.name,
    one,
  ]),
)

console.log('| Repository | Tools | Migrations | History | Seconds | MiB | Merges | First cause |')
console.log('|---|---|---|---|---|---|---|---|')
for (const entry of readdirSync(folder).sort()) {
  const name = entry.replace('+', '/')
  if (values.only !== undefined && !name.includes(values.only)) continue
  const repository = existsSync(join(folder, entry, 'repo/HEAD'))
    ? join(folder, entry, 'repo')
    : join(folder, entry)
  if (!existsSync(join(repository, 'HEAD'))) continue
  const before = known.get(name)
  const commit = before?.commit ?? (await git(repository, 'rev-parse', 'HEAD'))
  const whole = await check(repository, ['--base', 'none', '--trust', '--head', commit])
  const { report } = whole
  const verdict = report?.verdict ?? 'no report'
  const merges = await mergesOf(repository, commit)
  const tools = [...new Set(report?.coverage.histories.map(({ framework }) => framework))].join(', ')
  const migrations = report?.coverage.histories.reduce((sum, one) => sum + one.migrations, 0) ?? 0
  const counts = Object.entries(merges).map(([kind, count]) => `${count} ${kind}`)
  console.log(
    `| ${name} | ${tools} | ${migrations} | ${verdict} | ${whole.seconds.toFixed(1)} | ${whole.memory} | ${counts.join(', ')} | ${cause(report)} |`,
  )
  known.set(name, { ...before, name, commit, half: before?.half ?? 'held out', verdict, merges })
}
if (values.write) {
  const all = [...known.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  await writeFile(listFile, `${JSON.stringify(all, null, 2)}\n`)
}

/** The verdicts of the last merges that add migrations, by how many have them. */
async function mergesOf(repository: string, commit: string): Promise<Record<string, number>> {
  if (values.merges === '0') return {}
  const found = await git(
    repository,
    ...['log', '--first-parent', '--diff-filter=A', '--format=%H', '-n', values.merges, commit, '--'],
    ...usual.map(name => `:(glob)**/${name}/**`),
  )
  const verdicts: Record<string, number> = {}
  for (const merge of found.split('\n').filter(Boolean)) {
    const parent = await git(repository, 'rev-parse', '--verify', '--quiet', `${merge}^1`).catch(
      () => undefined,
    )
    if (parent === undefined) continue
    const { report } = await check(repository, ['--base', parent, '--head', merge])
    const verdict = report?.verdict ?? 'no report'
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
    if (verdict === 'fail') console.error(`${repository} ${merge}: ${cause(report)}`)
  }
  return verdicts
}

function cause(report: Report | undefined): string {
  const error = report?.findings.find(({ severity, introduced }) => severity === 'error' && introduced)
  const text = error ? `${error.rule} ${error.path}: ${error.message}` : (report?.unknowns[0] ?? '')
  return text.slice(0, 200).replaceAll('|', '\\|').replaceAll('\n', ' ')
}

async function check(repository: string, args: readonly string[]): Promise<Run> {
  const start = performance.now()
  const child = spawn(
    process.execPath,
    [
      join(root, 'dist/cli.js'),
      'check',
      '--repo',
      repository,
      '--format',
      'json',
      '--timeout',
      values.seconds,
      ...args,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  let memory = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, residentMemory(child.pid ?? 0))
  }, 300)
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  await new Promise(done => child.on('close', done))
  clearInterval(watch)
  const seconds = (performance.now() - start) / 1000
  if (values.reports !== undefined) {
    const run = [basename(dirname(repository)), basename(repository), ...args.slice(-1)].join('+')
    await mkdir(values.reports, { recursive: true })
    await writeFile(join(values.reports, `${run}.json`), text)
  }
  const parsed = text === '' ? undefined : reportShape.safeParse(JSON.parse(text))
  return { report: parsed?.success ? parsed.data : undefined, seconds, memory }
}

/** Of a process and all that it has started, in MiB. */
function residentMemory(first: number): number {
  const parents = new Map<number, number>()
  const pages = new Map<number, number>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const fields = readFileSync(`/proc/${entry}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      parents.set(Number(entry), Number(fields[1]))
      pages.set(Number(entry), Number(fields[21]))
    } catch {
      // It has ended.
    }
  }
  const isOurs = (id: number): boolean => id === first || (id > 1 && isOurs(parents.get(id) ?? 0))
  const all = [...pages].filter(([id]) => isOurs(id)).reduce((sum, [, count]) => sum + count, 0)
  return Math.round((all * 4096) / 2 ** 20)
}

async function git(repository: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['--git-dir', repository, ...args], {
    maxBuffer: 2 ** 26,
  })
  return stdout.trim()
}
