import { addsTo, type Files, type Runner, type Step, table } from './harness/runner.ts'

const version = '1.3.1'
const head = '%syntax-version=1.0.0\n%project=app\n\n'
const mod = { 'sqitch.conf': '[core]\n\tengine = pg\n' }

const changeOf = ({ number, name }: Step) => `${String(number).padStart(4, '0')}_${name}`
const planLine = (change: string) => `${change} 2024-01-01T00:00:00Z Ada <ada@example.com> # ${change}\n`

function deploy(change: string, sql: string, noTransaction = false): Files {
  return {
    [`deploy/${change}.sql`]: noTransaction
      ? `-- Deploy app:${change} to pg\n\n${sql}`
      : sql.startsWith('\ufeff')
        ? `\ufeff-- Deploy app:${change} to pg\n\nBEGIN;\n\n${sql.slice(1)}\nCOMMIT;\n`
        : `-- Deploy app:${change} to pg\n\nBEGIN;\n\n${sql}\nCOMMIT;\n`,
    [`revert/${change}.sql`]: `-- Revert app:${change} from pg\n\nBEGIN;\n\nCOMMIT;\n`,
    [`verify/${change}.sql`]: `-- Verify app:${change} on pg\n\nBEGIN;\n\nROLLBACK;\n`,
  }
}

/** The plan has one change for each step, in the order of the steps. */
function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return Object.assign(
    { ...mod, 'sqitch.plan': head + steps.map(one => planLine(changeOf(one))).join('') },
    ...steps.map(one => deploy(changeOf(one), one.sql, one.noTransaction)),
  )
}

const plan = (...changes: string[]) => ({ 'sqitch.plan': head + changes.map(planLine).join('') })
const base = { ...mod, ...plan('a'), ...deploy('a', table('t1')) }
const adds = addsTo(base)

export const runner: Runner = {
  name: 'sqitch',
  title: 'Sqitch',
  version,
  layout,
  specials: [
    adds('not-in-plan', 'a deploy file that the plan does not name', deploy('b', table('t2'))),
    adds('plan-without-file', 'a change of the plan without its file', plan('a', 'b')),
    adds('in-front', 'a change in front of one that is deployed', {
      ...plan('b', 'a'),
      ...deploy('b', table('t2')),
    }),
    adds('twice', 'one change twice in the plan', { ...plan('a', 'b', 'b'), ...deploy('b', table('t2')) }),
    adds('requires-unknown', 'a change that requires what is not there', {
      'sqitch.plan': `${head}${planLine('a')}${planLine('b').replace('b ', 'b [nowhere] ')}`,
      ...deploy('b', table('t2')),
    }),
    adds('requires', 'a change that requires one before it', {
      'sqitch.plan': `${head}${planLine('a')}${planLine('b').replace('b ', 'b [a] ')}`,
      ...deploy('b', table('t2')),
    }),
    adds('requires-later', 'a change that requires one after it', {
      'sqitch.plan': `${head}${planLine('a')}${planLine('b').replace('b ', 'b [c] ')}${planLine('c')}`,
      ...deploy('b', table('t2')),
      ...deploy('c', table('t3')),
    }),
    adds('verify-broken', 'a verify file that fails', {
      ...plan('a', 'b'),
      ...deploy('b', table('t2')),
      'verify/b.sql': 'select * from nowhere;\n',
    }),
    adds(
      'plan-note',
      'another note of a deployed change',
      { 'sqitch.plan': head + planLine('a').replace('# a', '# another note') },
      [],
    ),
    adds('conflicts', 'a change that conflicts with one before it', {
      'sqitch.plan': `${head}${planLine('a')}${planLine('b').replace('b ', 'b [!a] ')}`,
      ...deploy('b', table('t2')),
    }),
    adds('conflicts-unknown', 'a change that conflicts with what is not there', {
      'sqitch.plan': `${head}${planLine('a')}${planLine('b').replace('b ', 'b [!nowhere] ')}`,
      ...deploy('b', table('t2')),
    }),
    adds('requires-tag', 'a change that requires one as of a tag', {
      'sqitch.plan': `${head}${planLine('a')}${planLine('@v1')}${planLine('b').replace('b ', 'b [a@v1] ')}`,
      ...deploy('b', table('t2')),
    }),
    adds('requires-before-tag', 'a change that requires one as of a tag before it', {
      'sqitch.plan': `${head}${planLine('a')}${planLine('@v1')}${planLine('b')}${planLine('c').replace('c ', 'c [b@v1] ')}`,
      ...deploy('b', table('t2')),
      ...deploy('c', table('t3')),
    }),
    adds('other-project', 'another project in the plan', {
      'sqitch.plan': (head + planLine('a') + planLine('b')).replace('=app', '=other'),
      ...deploy('b', table('t2')),
    }),
    adds('reworked', 'a change that is reworked', {
      'sqitch.plan': `${head}${planLine('a')}${planLine('@v1')}${planLine('a').replace('a ', 'a [a@v1] ')}`,
      'deploy/a@v1.sql': deploy('a', table('t1'))['deploy/a.sql'] ?? '',
      ...deploy('a', table('t2')),
    }),
    adds('reworked-lost', 'a change that is reworked without a copy of its script', {
      'sqitch.plan': `${head}${planLine('a')}${planLine('@v1')}${planLine('a').replace('a ', 'a [a@v1] ')}`,
      ...deploy('a', table('t2')),
    }),
    adds('directories', 'a change in a directory', {
      ...plan('a', 'users/b'),
      ...deploy('users/b', table('t2')),
    }),
    adds('no-date', 'a line without a date', {
      'sqitch.plan': `${head}${planLine('a')}b Ada <ada@example.com>\n`,
      ...deploy('b', table('t2')),
    }),
    adds('no-blank-line', 'a change directly after the pragmas', {
      'sqitch.plan': (head + planLine('a') + planLine('b')).replace('\n\n', '\n'),
      ...deploy('b', table('t2')),
    }),
    adds('plan-conflict', 'a plan that holds conflict markers', {
      'sqitch.plan': `${head}${planLine('a')}<<<<<<< HEAD\n${planLine('b')}=======\n>>>>>>> topic\n`,
      ...deploy('b', table('t2')),
    }),
  ],
  async install(cache) {
    const program = await cache.debian('sqitch', ['sqitch', 'libdbd-pg-perl', 'postgresql-client'])
    return {
      apply: (_tree, { host, port, user, password }, database) => ({
        command: program,
        args: ['deploy', '--target', `db:pg://${user}@${host}:${port}/${database}`],
        env: { PGPASSWORD: password, SQITCH_FULLNAME: 'Ada', SQITCH_EMAIL: 'ada@example.com', TZ: 'UTC' },
      }),
    }
  },
}
