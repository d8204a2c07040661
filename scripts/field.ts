/**
 * `npm run field -- FOLDER` replays what public projects really have: for each snapshot in the folder the whole history on
 * an empty database, and the last merges that add migrations, and prints a table. FOLDER holds a bare repository for each
 * project, as `OWNER+NAME`, with `repo` in it or itself. Options: --merges N (default: 20; 0 for none), --only NAME,
 * --write (writes down names, commits and verdicts in scripts/field/repositories.json; without it, a verdict that is not
 * the one written there is named, and the exit code is 1), --seconds N for one run,
 * --tuned (what is new in the list was looked at while the gate was corrected),
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
import { halves, type Listed, listFile, readList, totalsOf } from './field/list.ts'

const root = dirname(import.meta.dirname)

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
    histories: z.array(
      z.object({
        framework: z.string(),
        migrations: z.number(),
        replay: z.string(),
        notChecked: z.array(z.object({ path: z.string() })),
      }),
    ),
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
    tuned: { type: 'boolean', default: false },
  },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('Name the folder of bare repositories: npm run field -- FOLDER')
  process.exit(2)
}

/** Directories that migrations are added to. */
const usual = ['migrations', 'migration', 'migrate', 'versions', 'drizzle', 'changelog']

const known = new Map(readList().map(one => [one.name, one]))
const seen: Listed[] = []
let surprises = 0

console.log('| Repository | Tools | Migrations | Not run | History | Seconds | MiB | Changes | First cause |')
console.log('|---|---|---|---|---|---|---|---|---|')
for (const entry of readdirSync(folder).sort()) {
  const name = entry.replace('+', '/')
  if (values.only !== undefined && !name.includes(values.only)) continue
  const repository = [join(folder, entry, 'repo'), join(folder, entry)].find(one =>
    existsSync(join(one, 'HEAD')),
  )
  if (repository === undefined) continue
  const before = known.get(name)
  const commit = before?.commit ?? (await git(repository, 'rev-parse', 'HEAD'))
  const whole = await check(repository, ['--base', 'none', '--trust', '--head', commit])
  const merges = await mergesOf(repository, commit, before?.failed ?? {})
  const one: Listed = {
    fromEmpty: true,
    ...before,
    ...factsOf(whole.report),
    name,
    commit,
    half: before?.half ?? (values.tuned ? 'tuned' : 'held out'),
    merges: values.merges === '0' ? (before?.merges ?? {}) : merges,
  }
  const expected = before && before.verdict !== one.verdict ? ` (expected: ${before.verdict})` : ''
  if (expected !== '') surprises++
  const counts = Object.entries(merges).map(([kind, count]) => `${count} ${kind}`)
  console.log(
    `| ${name} | ${one.tools.join(', ')} | ${one.migrations} | ${one.notRun} | ${one.verdict}${expected} | ${whole.seconds.toFixed(1)} | ${whole.memory} | ${counts.join(', ')} | ${cause(whole.report)} |`,
  )
  seen.push(one)
  known.set(name, one)
}
printTotals()
if (values.write) {
  const all = [...known.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  await writeFile(listFile, `${JSON.stringify(all, null, 2)}\n`)
} else if (surprises > 0) process.exitCode = 1

function factsOf(
  report: Report | undefined,
): Pick<Listed, 'tools' | 'migrations' | 'notRun' | 'read' | 'verdict' | 'errors' | 'unknowns'> {
  const histories = report?.coverage.histories ?? []
  const migrations = histories.reduce((sum, one) => sum + one.migrations, 0)
  const notRun = new Set(histories.flatMap(one => one.notChecked.map(({ path }) => path))).size
  return {
    tools: [...new Set(histories.map(({ framework }) => framework))],
    migrations,
    notRun,
    // Where hardly anything was run, it is for another database, or for a command.
    read: histories.some(({ replay }) => replay !== 'not replayed') && notRun < migrations * 0.8,
    verdict: report?.verdict ?? 'no report',
    errors: [...new Set(errorsOf(report).map(({ rule }) => rule))].sort(),
    unknowns: report?.unknowns.length ?? 0,
  }
}

function printTotals(): void {
  for (const half of halves) {
    const { repositories, outcomes, merges } = totalsOf(seen, half)
    if (repositories === 0) continue
    const said = [...Object.entries(outcomes), ...merges].map(([what, count]) => `${count} ${what}`)
    console.log(
      `\n${half}: ${repositories} repositories; ${said.slice(0, 4).join(', ')}; changes: ${said.slice(4).join(', ')}`,
    )
  }
}

/** The verdicts of the last merges that add migrations, by how many have them. */
async function mergesOf(
  repository: string,
  commit: string,
  explained: Readonly<Record<string, string>>,
): Promise<Record<string, number>> {
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
    const head = await git(repository, 'rev-parse', '--verify', '--quiet', `${merge}^2`).catch(() => merge)
    const { report } = await check(repository, ['--base', parent, '--head', head])
    const verdict = report?.verdict ?? 'no report'
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
    if (verdict === 'fail' && !Object.hasOwn(explained, merge))
      console.error(`Not explained: ${repository} ${merge}: ${cause(report)}`)
  }
  return verdicts
}

function errorsOf(report: Report | undefined): Report['findings'] {
  return (report?.findings ?? []).filter(({ severity, introduced }) => severity === 'error' && introduced)
}

function cause(report: Report | undefined): string {
  const [error] = errorsOf(report)
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
