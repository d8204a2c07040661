import type { ReplayCourse, ReplayTimes, TrackStep } from '../../src/model/replay-course.ts'
import type { Report } from '../../src/model/report.ts'
import type { SchemaObject, SchemaPart } from '../../src/model/schema-change.ts'
import { hostile, sqlPath } from './reports.ts'

/** What a replay adds to a report: its course, its times, and what becomes of the schema. */

const of = { framework: 'sql', histories: ['db/migrations'] }

const file = (name: string) => `db/migrations/${name}.sql`

const column = (name: string, type: string, change?: SchemaPart['change'], was = type): SchemaPart => ({
  kind: 'column',
  name,
  ...(change ? { change } : {}),
  ...(change === 'changed'
    ? { before: was, after: type }
    : change === 'removed'
      ? { before: was }
      : { after: type }),
})

const objects: SchemaObject[] = [
  {
    kind: 'table',
    name: 'public.profesion',
    change: 'added',
    parts: [
      column('id', 'bigint not null', 'added'),
      column('nombre', 'text not null', 'added'),
      { kind: 'constraint', name: 'profesion_pkey', change: 'added', after: 'PRIMARY KEY (id)' },
    ],
  },
  {
    kind: 'table',
    name: 'public.proveedor',
    change: 'changed',
    parts: [
      column('id', 'bigint not null'),
      column('nombre', 'text not null'),
      column('telefono', 'text not null', 'changed', 'character varying(20)'),
      column('fax', 'text', 'removed'),
      column('profesion_id', 'bigint', 'added'),
      {
        kind: 'constraint',
        name: 'proveedor_profesion_id_fkey',
        change: 'added',
        after: 'FOREIGN KEY (profesion_id) REFERENCES public.profesion(id)',
        references: 'public.profesion',
      },
      {
        kind: 'constraint',
        name: 'proveedor_ciudad_id_fkey',
        after: 'FOREIGN KEY (ciudad_id) REFERENCES public.ciudad(id)',
        references: 'public.ciudad',
      },
      {
        kind: 'index',
        name: 'public.proveedor_telefono',
        change: 'added',
        after: 'CREATE INDEX proveedor_telefono ON public.proveedor USING btree (telefono)',
      },
    ],
  },
  {
    kind: 'view',
    name: 'public.faxes',
    change: 'removed',
    before: 'SELECT fax FROM public.proveedor;',
    parts: [],
  },
]

const upgrade: TrackStep[] = [
  { path: file('0001_init'), last: file('0010_cities'), count: 10, side: 'base', outcome: 'ran' },
  { path: file('0011_create_providers'), count: 1, side: 'incoming', outcome: 'ran' },
  { path: sqlPath, count: 1, side: 'incoming', outcome: 'fails' },
  { path: file('0013_next'), last: file('0017_next'), count: 5, side: 'incoming', outcome: 'not proven' },
  { path: file('0018_extension'), count: 1, side: 'incoming', outcome: 'not run' },
]

const slowest = [4.21, 1.5, 0.75, 0.3, 0.12, 0.1, 0.052, 0.011, 0.004, 0].map((seconds, index) => ({
  path: file(`00${String(index + 2).padStart(2, '0')}_step`),
  side: index === 1 ? ('incoming' as const) : ('base' as const),
  seconds,
}))

const times: ReplayTimes[] = [
  { ...of, track: 'fresh', seconds: 2.5, migrations: 3, slowest: slowest.slice(1, 4) },
  { ...of, track: 'upgrade', seconds: 7.047, migrations: 11, slowest },
]

function withReplays(report: Report, replays: ReplayCourse[], measured: ReplayTimes[]): Report {
  return { ...report, coverage: { ...report.coverage, replays }, times: measured }
}

export function withReplay(report: Report): Report {
  const schema = { objects, more: 0, without: [sqlPath] }
  return withReplays(report, [{ ...of, fresh: upgrade.slice(0, 3), upgrade, schema }], times)
}

/** Every name is a stranger's. */
export function withHostileReplay(report: Report): Report {
  const all = Object.values(hostile).join(' ')
  const step = { path: all, last: all, count: 2, side: 'incoming', outcome: 'fails' } as const
  const part = { kind: all, name: all, change: 'changed', before: all, after: all, references: all } as const
  const columns = ['__proto__', 'constructor', all].map(name => ({
    ...part,
    kind: 'column',
    name,
    after: `${all} 2`,
  }))
  const object = (name: string): SchemaObject => ({
    kind: 'table',
    name,
    change: 'changed',
    before: all,
    after: `${all} 2`,
    parts: [part, ...columns],
  })
  return withReplays(
    report,
    [
      {
        framework: all,
        histories: [all, all],
        fresh: [step],
        upgrade: [step],
        schema: { objects: ['__proto__', all].map(object), more: 3, without: [all] },
      },
    ],
    [
      {
        framework: all,
        histories: [all],
        track: 'fresh',
        seconds: 1,
        migrations: 1,
        slowest: [{ path: all, side: 'base', seconds: 1 }],
      },
    ],
  )
}

/** As much as the gate ever writes into a report: 500 migrations, and a change of all that there is. */
export function withLongReplay(report: Report): Report {
  const name = (n: number) => `${'a_long_name_of_something_'.repeat(2)}${n}`
  const steps = Array.from({ length: 300 }, (_, n) => ({
    path: file(name(n)),
    count: 1,
    side: 'incoming' as const,
    outcome: n % 2 === 0 ? ('ran' as const) : ('not proven' as const),
  }))
  const many: SchemaObject[] = Array.from({ length: 200 }, (_, n) => ({
    kind: 'table',
    name: `public.${name(n)}`,
    change: 'changed',
    parts: Array.from({ length: 100 }, (_, at) => ({
      ...column(name(at), 'text '.repeat(50), 'changed', 'integer '.repeat(50)),
      references: `public.${name((n + at) % 200)}`,
    })),
  }))
  const schema = { objects: many, more: 1000, without: steps.map(({ path }) => path) }
  const measured = times.map(one => ({
    ...one,
    slowest: slowest.map((step, n) => ({ ...step, path: file(name(n)) })),
  }))
  return withReplays(report, [{ ...of, fresh: steps, upgrade: steps, schema }], measured)
}
