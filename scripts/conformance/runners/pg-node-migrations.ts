import { nodeScript } from './harness/node.ts'
import { addsTo, type Files, packageJson, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '0.0.8'
const mod = packageJson({ 'pg-node-migrations': `^${version}` })

/** They begin at 0, as its README asks. */
function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.map(({ number, name, sql, noTransaction }) => [
        `migrations/${number - 1}_${name}.sql`,
        `${noTransaction ? '-- postgres-migrations disable-transaction\n' : ''}${sql}`,
      ]),
    ),
  }
}

const adds = addsTo(layout([step(1, table('t1'))]) ?? {})

export const runner: Runner = {
  name: 'pg-node-migrations',
  title: 'pg-node-migrations',
  version,
  layout,
  specials: [
    adds('hyphen', 'a hyphen after the number', { 'migrations/1-b.sql': table('t2') }),
    adds('no-number', 'a name without a number', { 'migrations/add_b.sql': table('t2') }),
    {
      id: 'begins-at-one',
      title: 'begins at 1',
      base: mod,
      head: { ...mod, 'migrations/1_a.sql': table('t1') },
      expects: ['t1'],
      nothingBefore: true,
    },
  ],
  async install(cache) {
    const modules = await cache.npm('pg-node-migrations', [`pg-node-migrations@${version}`])
    return {
      apply: (tree, { host, port, user, password }, database) =>
        nodeScript(
          tree,
          modules,
          `import { migrate } from 'pg-node-migrations'
try {
  await migrate({ ...JSON.parse(process.env.CONNECTION), ensureDatabaseExists: false }, 'migrations')
} catch (error) {
  console.error('error: ' + error.message)
  process.exit(1)
}
`,
          { CONNECTION: JSON.stringify({ host, port, user, password, database }) },
        ),
    }
  },
}
