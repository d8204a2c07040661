import { expect, test } from 'vitest'
import { django } from '../../../src/frameworks/django/django.ts'
import { History } from '../../../src/history/history.ts'
import { checkFiles, lines } from '../../support/gate.ts'
import { memoryTree } from '../../support/memory-tree.ts'

const head = 'from django.db import migrations, models\n'
const initial = `${head}class Migration(migrations.Migration):
    operations = [migrations.CreateModel('Thing', [('id', models.AutoField(primary_key=True)), ('a', models.IntegerField())],
        options={'indexes': [models.Index(fields=['a'], name='thing_a')]})]
`
const again = (methods: string): string => `${head}class Migration(migrations.Migration):
    dependencies = [('shop', '0001_initial')]
    operations = [migrations.AddIndex('thing', models.Index(fields=['a'], name='thing_a'))]
${methods}`

/** What a second migration does, as the interpreter tells it. */
async function stepsOf(second: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const tree = memoryTree({
    'shop/migrations/__init__.py': '',
    'shop/migrations/0001_initial.py': initial,
    'shop/migrations/0002_x.py': second,
    ...more,
  })
  const [reading] = await django.read(await django.locate(tree, []), tree)
  if (!reading) throw new Error('no history')
  const interpreter = django.interpreter?.([new History(reading)], tree)
  const seen: string[] = []
  for (const migration of reading.migrations) {
    const text = await tree.readText(migration.file)
    seen.length = 0
    for await (const step of interpreter?.steps(migration, text) ?? []) {
      const at = text.slice(step.span.start, step.span.end)
      if (step.kind === 'sql') seen.push(step.text)
      else seen.push(`${step.kind} ${step.kind === 'ask' ? step.query : step.why} @ ${at}`)
    }
  }
  return seen
}

test('a Migration class that decides itself what its operations do', async () => {
  expect(await stepsOf(again(''))).toEqual(['CREATE INDEX "thing_a" ON "shop_thing" ("a")'])
  const apply =
    '    def apply(self, project_state, schema_editor, collect_sql=False):\n        return project_state\n'
  expect(await stepsOf(again(apply))).toEqual([
    'opaque its Migration class overrides apply() @ def apply(self, project_state, schema_editor, collect_sql=False):',
  ])
  const computes =
    '    def __init__(self, *args):\n        super().__init__(*args)\n        self.operations = []\n'
  expect(await stepsOf(again(computes))).toEqual([
    'opaque its Migration class overrides __init__() @ def __init__(self, *args):',
  ])
  const mixin = `${head}class Never(migrations.Migration):\n${apply}\n${again('')
    .slice(head.length)
    .replace('migrations.Migration', 'Never')}`
  expect((await stepsOf(mixin))[0]).toMatch(/^opaque its Migration class overrides apply\(\)/)
  // Only the graph, or only the way back.
  const graph =
    '    def __init__(self, *args):\n        super().__init__(*args)\n        self.replaces = []\n'
  const back =
    '    def unapply(self, project_state, schema_editor, collect_sql=False):\n        return project_state\n'
  expect(await stepsOf(again(graph + back))).toHaveLength(1)
})

test('what an overridden apply() would do is no error of the change', async () => {
  const result = await checkFiles(
    {
      start: { 'shop/migrations/__init__.py': '', 'shop/migrations/0001_initial.py': initial },
      change: {
        'shop/migrations/0002_x.py': again(
          '    def apply(self, state, editor, collect_sql=False):\n        return state\n',
        ),
        // Computed: whether it runs in a transaction is not known, and so nothing that depends on it.
        'shop/migrations/0003_y.py': `from django.conf import settings
${head}from django.contrib.postgres.operations import AddIndexConcurrently
class Migration(migrations.Migration):
    atomic = settings.DATABASE == settings.OTHER
    dependencies = [('shop', '0002_x')]
    operations = [AddIndexConcurrently('thing', models.Index(fields=['a'], name='thing_b'))]
`,
      },
    },
    { replay: 'both' },
  )
  expect(lines(result)).toEqual([])
  expect(result.report.coverage.histories[0]?.unproven.map(({ path, why }) => `${path} ${why}`)).toEqual([
    'shop/migrations/0002_x.py its Migration class overrides apply()',
  ])
})

test('atomic, as far as a file says it', () => {
  const of = (line: string, operation: string): string | undefined =>
    django.transactionOf?.(
      `class Migration(migrations.Migration):\n    ${line}\n    operations = [${operation}]\n`,
    )
  expect(of('atomic = False', 'RunSQL()')).toBe('autocommit')
  expect(of('atomic: bool = False  # slow', 'RunSQL()')).toBe('autocommit')
  expect(of('atomic = IS_SQLITE', 'AddIndexConcurrently()')).toBe('autocommit')
  expect(of('atomic = IS_SQLITE', 'RunSQL()')).toBe(undefined)
  expect(of('atomic = True', 'AddIndexConcurrently()')).toBe(undefined)
  expect(of('initial = True', 'AddIndexConcurrently()')).toBe(undefined)
})

test('PostGIS is made by the backend, at the first field that needs it', async () => {
  const fields = `from django.contrib.gis.db.models import PointField, fields
${again('').replace(
  /operations = .*/,
  `operations = [
        migrations.AddField('thing', 'b', models.IntegerField(null=True)),
        migrations.AddField('thing', 'p', PointField(null=True, spatial_index=False)),
        migrations.AddField('thing', 'q', fields.PolygonField(null=True, spatial_index=False)),
    ]`,
)}`
  expect(await stepsOf(fields)).toEqual([
    'ALTER TABLE "shop_thing" ADD COLUMN "b" integer NULL',
    "ask SELECT pg_catalog.to_regtype('geometry') IS NULL AS lacks @ PointField(null=True, spatial_index=False)",
    'CREATE EXTENSION IF NOT EXISTS postgis',
    'ALTER TABLE "shop_thing" ADD COLUMN "p" geometry(POINT,4326) NULL',
    'ALTER TABLE "shop_thing" ADD COLUMN "q" geometry(POLYGON,4326) NULL',
  ])
  const sql = again('').replace(
    /operations = .*/,
    "operations = [migrations.RunSQL('SELECT ST_Point(1, 2)')]",
  )
  expect(await stepsOf(sql)).toEqual(['SELECT ST_Point(1, 2)'])
  const settings = "DATABASES = {'default': {'ENGINE': 'django.contrib.gis.db.backends.postgis'}}\n"
  const words = again('').replace(
    /operations = .*/,
    "operations = [migrations.AddField('thing', 'c', models.IntegerField(null=True, help_text='its geometry'))]",
  )
  expect(await stepsOf(words, { 'site/settings.py': settings })).toHaveLength(1)
  expect((await stepsOf(sql, { 'site/settings.py': settings })).slice(1)).toEqual([
    'CREATE EXTENSION IF NOT EXISTS postgis',
    'SELECT ST_Point(1, 2)',
  ])
})
