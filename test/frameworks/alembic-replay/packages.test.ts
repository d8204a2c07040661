import { expect, it } from 'vitest'
import { play } from './support/static.ts'

// As these packages send it; they are not among what the tests install.
it('knows the operations and types of well-known packages', async () => {
  const { sql, unverified } = await play([
    `
from alembic_utils.pg_function import PGFunction
from alembic_utils.pg_view import PGView
from alembic_utils.pg_trigger import PGTrigger
from alembic_postgresql_enum import ColumnType, TableReference
import sqlalchemy_utils
from sqlalchemy_utils import ChoiceType, EmailType, UUIDType

def upgrade():
    op.create_entity(PGFunction(schema="public", signature="up(a text default 'x')", definition="returns text as $$ select upper(a) $$ language sql;"))
    op.replace_entity(PGView(schema="public", signature="v", definition="select 1 as x"))
    op.create_entity(PGTrigger(schema="app", signature="tr", on_entity="app.t", is_constraint=False, definition="BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()"))
    op.drop_entity(PGFunction("public", "up(a text default 'x')", "returns text"), cascade=True)
    op.sync_enum_values(enum_schema='public', enum_name='st', new_values=['x', 'b'], affected_columns=[
        TableReference(table_schema='public', table_name='t', column_name='s', existing_server_default="'a'::st"),
        TableReference(table_schema='public', table_name='t', column_name='r', column_type=ColumnType.ARRAY)], enum_values_to_rename=[('a', 'x')])
    op.create_table('u', sa.Column('a', ChoiceType([], impl=sa.Integer())), sa.Column('b', ChoiceType([])), sa.Column('c', EmailType(100)), sa.Column('d', UUIDType(binary=False)), sa.Column('e', sqlalchemy_utils.types.ip_address.IPAddressType()))
`,
  ])
  expect(unverified).toEqual([])
  expect(sql).toMatchInlineSnapshot(`
    [
      "CREATE FUNCTION "public"."up"(a text default 'x') returns text as $$ select upper(a) $$ language sql",
      "DO $$ BEGIN CREATE OR REPLACE VIEW "public"."v" AS select 1 as x; EXCEPTION WHEN others THEN DROP VIEW IF EXISTS "public"."v"; CREATE VIEW "public"."v" AS select 1 as x; END; $$",
      "CREATE TRIGGER "tr" BEFORE INSERT ON app.t FOR EACH ROW EXECUTE FUNCTION f()",
      "DROP FUNCTION "public"."up"(a text) CASCADE",
      "ALTER TYPE "public"."st" RENAME TO "st_old"",
      "CREATE TYPE "public"."st" AS ENUM ('x', 'b')",
      "ALTER TABLE "public"."t" ALTER COLUMN "s" DROP DEFAULT",
      "ALTER TABLE "public"."t" ALTER COLUMN "s" TYPE "public"."st" USING CASE WHEN "s"::text = 'a' THEN 'x'::"public"."st" ELSE "s"::text::"public"."st" END",
      "ALTER TABLE "public"."t" ALTER COLUMN "s" SET DEFAULT 'x'::st",
      "ALTER TABLE "public"."t" ALTER COLUMN "r" TYPE "public"."st"[] USING array_replace("r"::text[], 'a', 'x')::"public"."st"[]",
      "DROP TYPE "public"."st_old"",
      "CREATE TABLE u (
    	a INTEGER,
    	b VARCHAR(255),
    	c VARCHAR(100),
    	d UUID,
    	e VARCHAR(50)
    )",
    ]
  `)
})

// As SQLAlchemy's compiler writes the types of SQLAlchemy-Utils 0.43, GeoAlchemy2 0.20 and pgvector 0.5.
it('knows the types of well-known packages', async () => {
  const { sql, unverified, skipped } = await play([
    `
import sqlalchemy_utils as su
import geoalchemy2
from citext import CIText
from pgvector.sqlalchemy import Vector, HALFVEC, SPARSEVEC, BIT

def upgrade():
    types = [su.IntRangeType(), su.Int8RangeType(), su.NumericRangeType(), su.DateRangeType(), su.DateTimeRangeType(), su.WeekDaysType(), su.EnrichedDateTimeType(), su.EnrichedDateType(), su.URLType(), su.JSONType(), su.LtreeType(), CIText(), geoalchemy2.Raster(), Vector(3), HALFVEC(3), SPARSEVEC(3), BIT(3)]
    for number, type_ in enumerate(types):
        op.add_column('t', sa.Column(f'c{number}', type_))
`,
  ])
  expect({ unverified, skipped }).toEqual({ unverified: [], skipped: [] })
  expect(sql.map(text => text.replace(/^.* c\d+ /, ''))).toEqual([
    'INT4RANGE',
    'INT8RANGE',
    'NUMRANGE',
    'DATERANGE',
    'TSRANGE',
    'BIT(7)',
    'TIMESTAMP WITHOUT TIME ZONE',
    'DATE',
    'TEXT',
    'JSON',
    'LTREE',
    'CITEXT',
    'raster',
    'VECTOR(3)',
    'HALFVEC(3)',
    'SPARSEVEC(3)',
    'BIT(3)',
  ])
})
