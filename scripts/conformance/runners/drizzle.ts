import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Files, type Runner, type Step, table } from './harness/runner.ts'

const version = '0.31.11'
const orm = '0.45.4'
const config = `import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/schema.ts',
  out: './drizzle',
  dbCredentials: { url: process.env.DATABASE_URL },
})
`
const mod = {
  'package.json': `{"private": true, "dependencies": {"drizzle-orm": "^${orm}"}, "devDependencies": {"drizzle-kit": "^${version}"}}\n`,
  'drizzle.config.ts': config,
}

interface Entry {
  tag: string
  when: number
}

function journal(entries: readonly Entry[]): Files {
  const text = {
    version: '7',
    dialect: 'postgresql',
    entries: entries.map(({ tag, when }, idx) => ({ idx, version: '7', when, tag, breakpoints: true })),
  }
  return { 'drizzle/meta/_journal.json': `${JSON.stringify(text, undefined, 2)}\n` }
}

const tagOf = (number: number, name: string) => `${String(number - 1).padStart(4, '0')}_${name}`
const whenOf = (number: number) => 1_700_000_000_000 + number * 1000

/** As drizzle-kit numbers them: from 0. Later files of one number were generated later. */
function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction, unsplit }) => noTransaction || unsplit)) return undefined
  const entries = steps.map(({ number, name }, index) => ({
    tag: tagOf(number, name),
    when: whenOf(number) + (steps.findIndex(other => other.number === number) === index ? 0 : 500),
  }))
  return {
    ...mod,
    ...Object.fromEntries(steps.map(({ number, name, sql }) => [`drizzle/${tagOf(number, name)}.sql`, sql])),
    ...journal(entries),
  }
}

function tree(files: Files, entries: readonly Entry[]): Files {
  return {
    ...mod,
    ...Object.fromEntries(Object.entries(files).map(([name, sql]) => [`drizzle/${name}.sql`, sql])),
    ...journal(entries),
  }
}

function snapshot(name: string, id: string, prevId: string): Files {
  return {
    [`drizzle/meta/${name}_snapshot.json`]: `${JSON.stringify({ id, prevId, version: '7', dialect: 'postgresql', tables: {}, enums: {}, schemas: {}, sequences: {}, roles: {}, policies: {}, views: {}, _meta: { columns: {}, schemas: {}, tables: {} } }, undefined, 2)}\n`,
  }
}

const a = { tag: '0000_a', when: 1000 }
const b = { tag: '0001_b', when: 3000 }
const two = { '0000_a': table('t1'), '0001_b': table('t2') }
const base = tree(two, [a, b])
const origin = '00000000-0000-0000-0000-000000000000'
const first = snapshot('0000', '00000000-0000-0000-0000-00000000000a', origin)
const second = snapshot(
  '0001',
  '00000000-0000-0000-0000-00000000000b',
  '00000000-0000-0000-0000-00000000000a',
)

/** A project of years: 151 files, of which the journal does not name 3; two of one number, and a breakpoint without `;`. */
const numbers = Array.from({ length: 148 }, (_, n) => n)
const nameOf = (n: number) => (n === 4 ? '0003_other' : `${String(n).padStart(4, '0')}_m${n}`)
const projectFiles = {
  ...Object.fromEntries(
    numbers.map(n => [
      nameOf(n),
      n === 60
        ? 'create table t60 (id int)\n--> statement-breakpoint\ncreate index t60_id on t60 (id)\n'
        : n % 10 === 0
          ? table(`t${n}`)
          : `alter table t${n - (n % 10)} add column c${n} int;\n--> statement-breakpoint\ninsert into t${n - (n % 10)} (id) values (${n});\n`,
    ]),
  ),
  '0022_left': 'alter table t20 add column c22 int;\n',
  '0038_left': table('t30'),
  '0040_left': 'drop table nowhere;\n',
}
const projectEntries = numbers.map(n => ({ tag: nameOf(n), when: whenOf(n) }))
const project = tree(projectFiles, projectEntries)
const inProject = (id: string, title: string, name: string, sql: string, when: number, expects = ['t2']) => ({
  id,
  title: `a project of 151 files: ${title}`,
  base: project,
  head: tree({ ...projectFiles, [name]: sql }, [...projectEntries, { tag: name, when }]),
  expects,
})

export const drizzlePackages = [`drizzle-kit@${version}`, `drizzle-orm@${orm}`, 'pg@8.16.3']

export const runner: Runner = {
  name: 'drizzle',
  title: 'drizzle-kit 0.x',
  version,
  quick: true,
  layout,
  ownTable: "delete from drizzle.__drizzle_migrations where id < 0 and hash = '' and created_at < 0;",
  specials: [
    inProject('project-add', 'the next one', '0148_next', table('t2'), whenOf(148)),
    inProject('project-same-number', 'one of the last number', '0147_again', table('t2'), whenOf(148)),
    inProject('project-too-old', 'a `when` below the last one', '0148_next', table('t2'), whenOf(100)),
    inProject('project-table', 'creates a table of base', '0148_next', table('t140'), whenOf(148), []),
    {
      id: 'when-lower',
      title: 'a journal entry whose `when` is below the last one of base',
      base,
      head: tree({ ...two, '0002_c': table('t3') }, [a, b, { tag: '0002_c', when: 2000 }]),
      expects: ['t3'],
    },
    {
      id: 'when-equal',
      title: 'a journal entry whose `when` is that of the last one of base',
      base,
      head: tree({ ...two, '0002_c': table('t3') }, [a, b, { tag: '0002_c', when: 3000 }]),
      expects: ['t3'],
    },
    {
      id: 'late-number-higher-when',
      title: 'a lower number with a higher `when`',
      base: tree({ '0000_a': table('t1'), '0002_b': table('t2') }, [a, { tag: '0002_b', when: 3000 }]),
      head: tree({ '0000_a': table('t1'), '0002_b': table('t2'), '0001_c': table('t3') }, [
        a,
        { tag: '0002_b', when: 3000 },
        { tag: '0001_c', when: 4000 },
      ]),
      expects: ['t3'],
    },
    {
      id: 'not-in-journal',
      title: 'a file that the journal does not name',
      base,
      head: tree({ ...two, '0002_c': table('t3') }, [a, b]),
      expects: ['t3'],
    },
    {
      id: 'journal-without-file',
      title: 'a journal entry without its file',
      base,
      head: tree(two, [a, b, { tag: '0002_c', when: 4000 }]),
    },
    {
      id: 'journal-order',
      title: 'entries in another order than their `when`',
      base,
      head: tree({ ...two, '0002_c': table('t3'), '0003_d': table('t4') }, [
        a,
        b,
        { tag: '0003_d', when: 5000 },
        { tag: '0002_c', when: 4000 },
      ]),
      expects: ['t3', 't4'],
    },
    {
      id: 'journal-missing',
      title: 'deletes the journal',
      base,
      head: Object.fromEntries(Object.entries(base).filter(([path]) => !path.includes('_journal'))),
    },
    {
      id: 'breakpoint-without-semicolon',
      title: 'no ; in front of a breakpoint',
      base,
      head: tree(
        { ...two, '0002_c': `create table t3 (id int)\n--> statement-breakpoint\ncreate table t4 (id int)` },
        [a, b, { tag: '0002_c', when: 4000 }],
      ),
      expects: ['t3', 't4'],
    },
    {
      id: 'breakpoint-in-function',
      title: 'a breakpoint within a function',
      base,
      head: tree(
        {
          ...two,
          '0002_c': `create function f() returns int language sql as $$\nselect 1;\n--> statement-breakpoint\nselect 2;\n$$;\n`,
        },
        [a, b, { tag: '0002_c', when: 4000 }],
      ),
    },
    {
      id: 'snapshot-collision',
      title: 'two snapshots with one prevId',
      base: { ...base, ...first, ...second },
      head: {
        ...tree({ ...two, '0002_c': table('t3') }, [a, b, { tag: '0002_c', when: 4000 }]),
        ...first,
        ...second,
        ...snapshot('0002', '00000000-0000-0000-0000-00000000000c', '00000000-0000-0000-0000-00000000000a'),
      },
      expects: ['t3'],
    },
    {
      id: 'other-out',
      title: '`out` names another directory',
      base: {
        ...mod,
        'drizzle.config.ts': config.replace('./drizzle', './src/db/generated'),
        'src/db/generated/0000_a.sql': table('t1'),
        ...moved(journal([a])),
      },
      head: {
        ...mod,
        'drizzle.config.ts': config.replace('./drizzle', './src/db/generated'),
        'src/db/generated/0000_a.sql': table('t1'),
        'src/db/generated/0001_b.sql': table('t1'),
        ...moved(journal([a, b])),
      },
    },
  ],
  async install(cache) {
    const modules = await cache.npm('drizzle', drizzlePackages)
    return {
      async apply(tree, server, database) {
        await symlink(join(modules, 'node_modules'), join(tree, 'node_modules'))
        await writeFile(join(tree, 'tsconfig.json'), '{}\n')
        return {
          command: process.execPath,
          args: [join(modules, 'node_modules/drizzle-kit/bin.cjs'), 'migrate'],
          env: { DATABASE_URL: server.url(database) },
        }
      },
    }
  },
}

function moved(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace('drizzle/', 'src/db/generated/'), text]),
  )
}
