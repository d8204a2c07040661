import { expect, test } from 'vitest'
import { django } from '../../../src/frameworks/django/django.ts'
import type { Migration } from '../../../src/model/migration.ts'
import type { Step, StepOutcome } from '../../../src/replay/steps.ts'
import { memoryTree } from '../../support/memory-tree.ts'

const start = 'from django.db import migrations, models\n'
const operation = "migrations.AddField('a', 'b', models.IntegerField()),"
const body = (operations: string, before = ''): string =>
  `${start}${before}\nclass Migration(migrations.Migration):\n    operations = ${operations}\n`

const calls = (command: string): string =>
  body(
    '[migrations.RunPython(f)]',
    `from django.core.management import call_command\ndef f(apps, schema_editor):\n    call_command('${command}')\n`,
  )

const command = (handle: string, before = '', options = '        pass'): string => `
from django.core.management import BaseCommand, call_command
from django.db import connection
${before}
class Command(${before === '' ? 'BaseCommand' : 'C30'}):
    def add_arguments(self, parser):
${options}
    def handle(self, *args, **options):
        connection.cursor()
        ${handle}
`

const commands: Readonly<Record<string, string>> = {
  'a/management/commands/endless.py': command('while True: self.x = 1'),
  'a/management/commands/again.py': command("call_command('again'); call_command('again')"),
  'a/management/commands/options.py': command(
    'pass',
    '',
    "        while True: parser.add_argument('--x', default='x')",
  ),
  'site/settings.py': `A = '${'a'.repeat(100_000)}'\nINSTALLED_APPS = ['a']\n`,
  'a/management/commands/long.py': command(
    `undecided = input()\n        for x in undecided: self.absent(); ${'a'.repeat(1_000_000)}`,
    '',
    "        parser.add_argument('numbers', nargs='*', type=int)",
  ),
  'a/management/commands/classes.py': command(
    'self.absent()',
    `class C0(BaseCommand): pass\n${Array.from({ length: 30 }, (_, i) => `class C${i + 1}(C${i}, C${i}): pass\n`).join('')}`,
  ),
}

const files: Readonly<Record<string, string>> = {
  'a million operations': body(`[${operation.repeat(1_000_000)}]`),
  'forty thousand operations': body(`[${operation.repeat(40_000)}]`),
  'deep brackets': body(`[${'('.repeat(100_000)}1${')'.repeat(100_000)}]`),
  'deep conditions': body(
    `[migrations.AddConstraint('a', models.CheckConstraint(name='x', check=${'~('.repeat(5000)}models.Q(a=1)${')'.repeat(5000)}))]`,
  ),
  'many conditions': body(
    `[migrations.AddConstraint('a', models.CheckConstraint(name='x', check=${Array.from({ length: 20_000 }, () => 'models.Q(a=1)').join(' | ')}))]`,
  ),
  'a multiplied text': body("[migrations.RunSQL('x' * 10**8)]"),
  'a doubled text': body('[migrations.RunSQL(s)]', `s = 'x'\n${'s = s + s\n'.repeat(60)}`),
  'a doubled list': body('l', `l = [1]\n${'l = l + l\n'.repeat(60)}`),
  'a loop without end': body(
    'l',
    'l = []\nfor i in range(10**9):\n    l.append(i)\nwhile True:\n    l.append(1)\n',
  ),
  recursion: body('f(3)', 'def f(n):\n    return f(n) + f(n)\n'),
  'code without end': body(
    '[migrations.RunPython(f)]',
    'def f(apps, schema_editor):\n    while True:\n        schema_editor.quote_name("x")\n',
  ),
  'code that calls itself': body(
    '[migrations.RunPython(f)]',
    'def f(apps, schema_editor):\n    f(apps, schema_editor)\n    f(apps, schema_editor)\n',
  ),
  'a command without end': calls('endless'),
  'a command that calls itself': calls('again'),
  'a command whose options have no end': calls('options'),
  'a command of countless classes': calls('classes'),
  'a command that is called again and again': body(
    '[migrations.RunPython(f)]',
    "from django.core.management import call_command\ndef f(apps, schema_editor):\n    for i in range(100000):\n        call_command('long', *range(500))\n",
  ),
  'a setting of any name': body(
    '[migrations.RunSQL(getattr(settings, "((a+)+)+$("))]',
    'from django.conf import settings',
  ),
  'an operation that makes itself': body(
    '[Op()]',
    'class Op(migrations.RunPython):\n    def __init__(self):\n        Op()\n',
  ),
  'something else': `${start}from os import path as Migration\n`,
  'a class of bases': `${start}class Migration(Migration):\n    operations = operations\n`,
}

function stepsOf(text: string): AsyncGenerator<Step, void, StepOutcome | undefined> {
  const interpreter = django.interpreter?.([], memoryTree(commands))
  if (!interpreter) throw new Error('Django has no interpreter')
  const file = { path: 'a/migrations/0001_x.py', oid: '1', mode: '100644' as const }
  const place = { line: 1, column: 1 }
  const migration: Migration = {
    id: 'a.0001_x',
    name: '0001_x',
    file,
    range: { start: place, end: place },
    parents: [],
    replaces: [],
    labels: [],
  }
  return interpreter.steps(migration, text)
}

test.each(Object.keys(files))('%s ends, and is not reported', { timeout: 30_000 }, async name => {
  const started = performance.now()
  let steps = 0
  for await (const step of stepsOf(files[name] ?? '')) {
    expect(['unverified', 'stops']).toContain(step.kind)
    steps++
  }
  expect(steps).toBeLessThan(6000)
  expect(performance.now() - started).toBeLessThan(15_000)
})

test('code that sends statements without end is stopped', { timeout: 30_000 }, async () => {
  const text = body(
    '[migrations.RunPython(f)]',
    'def f(apps, schema_editor):\n    i = 0\n    while True:\n        i += 1\n        schema_editor.execute(f"CREATE TABLE t{i} ()")\n',
  )
  const kinds: string[] = []
  for await (const step of stepsOf(text)) kinds.push(step.kind)
  expect(kinds.filter(kind => kind === 'sql')).toHaveLength(2000)
  expect(kinds.at(-1)).toBe('unverified')
})
