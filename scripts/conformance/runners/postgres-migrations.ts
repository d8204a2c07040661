import { nodeScript } from './harness/node.ts'
import { addsTo, type Files, packageJson, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '5.3.0'
const mod = packageJson({ 'postgres-migrations': `^${version}` })

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.map(({ number, name, sql, noTransaction }) => [
        `migrations/${number}_${name}.sql`,
        `${noTransaction ? '-- postgres-migrations disable-transaction\n' : ''}${sql}`,
      ]),
    ),
  }
}

const adds = addsTo(layout([step(1, table('t1'))]) ?? {})

export const runner: Runner = {
  name: 'postgres-migrations',
  title: 'postgres-migrations',
  version,
  quick: true,
  layout,
  specials: [
    adds('hyphen', 'a hyphen after the number', { 'migrations/2-b.sql': table('t2') }),
    adds('number-alone', 'a number without a name', { 'migrations/2.sql': table('t2') }),
    adds('no-number', 'a name without a number', { 'migrations/add_b.sql': table('t2') }),
    adds('zeros', 'a number with zeros', { 'migrations/0002_b.sql': table('t2') }),
    adds('upper-case-sql', 'a file that ends with .SQL', { 'migrations/2_b.SQL': table('t2') }),
    adds('sub-directory', 'a file in a sub-directory', { 'migrations/sub/2_b.sql': table('t2') }),
    adds('code', 'a migration in JavaScript', {
      'migrations/2_b.js': `module.exports.generateSql = () => 'create table t2 (id int)'\n`,
    }),
    adds('code-same-table', 'a migration in JavaScript that creates a table of base', {
      'migrations/2_b.js': `module.exports.generateSql = () => 'create table t1 (id int)'\n`,
    }),
    adds('other-file', 'a README beside them', { 'migrations/README.md': 'Read.\n' }, []),
  ],
  async install(cache) {
    const modules = await cache.npm('postgres-migrations', [`postgres-migrations@${version}`])
    return {
      apply: (tree, { host, port, user, password }, database) =>
        nodeScript(
          tree,
          modules,
          `import { migrate } from 'postgres-migrations'
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
