import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Engine } from '../../src/postgres/engine.ts'
import { openServer } from '../../src/postgres/server.ts'
import { openTestEngine } from './support/engine.ts'
import { type Files, replayed, shown, withFix } from './support/scenario.ts'

const engines: Engine[] = []

beforeAll(async () => {
  engines.push(
    await openTestEngine(),
    await openServer(inject('postgresUrl'), { statementTimeout: 10, extensions: [] }),
  )
})
afterAll(async () => {
  for (const engine of engines) await engine[Symbol.asyncDispose]()
})

function seed(): { base: Files; change: Files } {
  const directory = join(import.meta.dirname, 'fixtures/seed-004')
  const files = readdirSync(directory).sort()
  const texts = files.map(
    name => [`supabase/migrations/${name}`, readFileSync(join(directory, name), 'utf8')] as const,
  )
  return { base: Object.fromEntries(texts.slice(0, 1)), change: Object.fromEntries(texts.slice(1)) }
}

it('finds what the field report met, with no row in any table, and fixes it', async () => {
  for (const engine of engines) {
    const before = await replayed(engine, seed())
    expect(shown(before), engine.name).toMatchInlineSnapshot(`
      "supabase/migrations/20251101000200_copy.sql:76:1-76:41 replay-failed (error, introduced)
        No unique constraint of table "proveedor_profesiones" covers exactly (proveedor_id, profesion_id), which this ON CONFLICT names (SQLSTATE 42P10, invalid_column_reference). It is unique only on (id). PostgreSQL refuses this even while the tables are empty. On deploy, this migration fails here, with the 4 statements before it already applied: nothing wraps the file in a transaction. Create that constraint before this statement, or name columns that have one.
        fix: Add the missing unique constraint on proveedor_profesiones (proveedor_id, profesion_id). Right if no two rows of proveedor_profesiones may have the same (proveedor_id, profesion_id). If some already do, this new statement fails instead.
      supabase/migrations/20251101000300_check.sql:26:5-26:7 replay-failed (error, introduced)
        PostgreSQL refuses this: column pp.provider_id does not exist (SQLSTATE 42703, undefined_column). PostgreSQL's hint: Perhaps you meant to reference the column "pp.proveedor_id". On deploy, this migration fails here, with the 2 statements before it already applied: nothing wraps the file in a transaction. Correct the statement."
    `)
    const [finding] = before.findings
    if (!finding) throw new Error('no finding')
    const after = await replayed(engine, withFix(seed(), finding))
    // The second one is a mistake that the report itself does not know of.
    expect(
      after.findings.map(one => [one.path, one.range.start.line, one.sqlstate]),
      engine.name,
    ).toEqual([['supabase/migrations/20251101000300_check.sql', 26, '42703']])
  }
})

it('sees the rows that do not fit, when there are rows', async () => {
  const { base, change } = seed()
  const [path = ''] = Object.keys(base)
  const rows =
    "insert into users (id, phone_number, name, user_type) values (gen_random_uuid(), '1', 'n', 'provider');\n" +
    "insert into customers (id, phone_number) values (gen_random_uuid(), '2');\n"
  const [engine] = engines
  if (!engine) throw new Error('no engine')
  const { findings } = await replayed(engine, { base: { [path]: base[path] + rows }, change })
  expect(findings.map(one => one.sqlstate)).toEqual(['23502', '23514', '42P10', '42703'])
})

it('says with which rows of a real system each copy fails, and what to ask it', async () => {
  const { base, change } = seed()
  const rows =
    "insert into users (id, phone_number, name, user_type) values (gen_random_uuid(), '1', 'n', 'provider');\n" +
    "insert into customers (id, phone_number) values (gen_random_uuid(), '2');\n"
  const [engine] = engines
  if (!engine) throw new Error('no engine')
  const failing = await replayed(engine, { base, change })
  const [conflict] = failing.findings
  if (!conflict) throw new Error('no finding')
  const repaired = withFix({ base, change }, conflict)
  const { findings } = await replayed(engine, repaired, {
    rows: { seeds: [{ path: 'db/rows.sql', text: rows }], assertions: [] },
  })
  expect(
    findings
      .filter(({ rule }) => rule.startsWith('fails-with'))
      .map(one => [
        one.rule,
        one.path.split('/').at(-1),
        one.range.start.line,
        one.sqlstate,
        one.preflight?.sql,
      ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "fails-with-some-rows",
        "20251101000200_copy.sql",
        2,
        "23505",
        "SELECT count(*) FROM (SELECT 1 FROM (SELECT
        id,
        name,
        specialty,
        category,
        is_active,
        created_at,
        updated_at
    FROM professions) AS incoming (id, nombre, especialidad, categoria, esta_activo, creado_at, actualizado_at) WHERE nombre IS NOT NULL GROUP BY nombre HAVING count(*) > 1) AS repeated;",
      ],
      [
        "fails-with-rows",
        "20251101000200_copy.sql",
        15,
        "23502",
        "SELECT count(*) FROM (SELECT
        id,
        phone_number,
        full_name,
        city,
        city_confirmed_at,
        COALESCE(notes, '{}')::jsonb,
        created_at,
        updated_at
    FROM customers) AS incoming (id, telefono, nombre_completo, ciudad, ciudad_confirmada_at, notas, creado_at, actualizado_at) WHERE nombre_completo IS NULL;",
      ],
      [
        "fails-with-rows",
        "20251101000200_copy.sql",
        43,
        "23514",
        "SELECT count(*) FROM (SELECT
        id,
        phone_number,
        name,
        email,
        business_name,
        business_description,
        address,
        city,
        country,
        latitude,
        longitude,
        status,
        5.0, -- Rating default ya que no existe en users
        created_at,
        updated_at
    FROM users
    WHERE user_type = 'provider') AS incoming (id, telefono, nombre, email, nombre_empresa, descripcion_empresa, direccion, ciudad, pais, latitud, longitud, estado, rating, creado_at, actualizado_at) WHERE NOT (((estado)::text = ANY ((ARRAY['activo'::character varying, 'inactivo'::character varying, 'suspendido'::character varying, 'verificacion_pendiente'::character varying])::text[])));",
      ],
      [
        "fails-with-some-rows",
        "20251101000200_copy.sql",
        66,
        "22P02",
        undefined,
      ],
      [
        "fails-with-some-rows",
        "20251101000200_copy.sql",
        80,
        "22P02",
        undefined,
      ],
      [
        "fails-with-some-rows",
        "20251101000200_copy.sql",
        97,
        "22P02",
        undefined,
      ],
      [
        "fails-with-some-rows",
        "20251101000200_copy.sql",
        118,
        "22P02",
        undefined,
      ],
      [
        "fails-with-some-rows",
        "20251101000200_copy.sql",
        140,
        "22P02",
        undefined,
      ],
      [
        "fails-with-some-rows",
        "20251101000200_copy.sql",
        156,
        "22P02",
        undefined,
      ],
    ]
  `)
})

it('says of each copy at its line which rows of a system with data it refuses', async () => {
  const { base, change } = seed()
  const rows = [
    `insert into users (id, phone_number, name, user_type) values ('00000000-0000-4000-8000-000000000001', '1', 'n', 'provider')`,
    `insert into messages (id, message_type, content) values ('00000000-0000-4000-8000-000000000002', 'texto', 'hola')`,
    `insert into sessions (id, session_id) values ('00000000-0000-4000-8000-000000000003', 's')`,
  ].join(';\n')
  const [engine] = engines
  if (!engine) throw new Error('no engine')
  const [conflict] = (await replayed(engine, { base, change })).findings
  if (!conflict) throw new Error('no finding')
  const { findings } = await replayed(engine, withFix({ base, change }, conflict), {
    rows: { seeds: [{ path: 'db/rows.sql', text: rows }], assertions: [] },
  })
  const seeded = findings.filter(({ rule, severity }) => rule === 'fails-with-rows' && severity === 'error')
  expect(
    seeded.map(({ range, sqlstate, message, preflight }) => [
      range.start.line,
      sqlstate,
      /relation "\w+"/.exec(message)?.[0],
      /column "\w+"|constraint "\w+"/.exec(message)?.[0],
      preflight?.sql.replace(/\s+/g, ' ').replace(/FROM \(SELECT.*\) AS incoming \([^)]*\)/, 'FROM (…)'),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        43,
        "23514",
        "relation "proveedores"",
        "constraint "proveedores_estado_check"",
        "SELECT count(*) FROM (…) WHERE NOT (((estado)::text = ANY ((ARRAY['activo'::character varying, 'inactivo'::character varying, 'suspendido'::character varying, 'verificacion_pendiente'::character varying])::text[])));",
      ],
      [
        118,
        "23502",
        "relation "mensajes"",
        "column "telefono"",
        "SELECT count(*) FROM (…) WHERE telefono IS NULL;",
      ],
      [
        140,
        "23502",
        "relation "sesiones"",
        "column "telefono"",
        "SELECT count(*) FROM (…) WHERE telefono IS NULL;",
      ],
    ]
  `)
})
