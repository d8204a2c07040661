import { type Finding, type FindingDraft, finding } from '../../src/model/finding.ts'
import { fix } from '../../src/model/fix.ts'
import { type Range, rangeOf } from '../../src/model/position.ts'
import { type Report, verdictOf } from '../../src/model/report.ts'
import type { SourceLookup } from '../../src/model/source.ts'

/** Reports as the gate writes them, one for each thing that a reader may meet. */

export const now = new Date('2026-11-20T12:00:00Z')
export const baseCommit = 'b'.repeat(40)
export const headCommit = 'a'.repeat(40)

export function report(findings: Finding[], more: Partial<Report> = {}): Report {
  const unknowns = more.unknowns ?? []
  return {
    version: 1,
    verdict: verdictOf(findings, unknowns, more.coverage?.histories ?? []),
    unknowns,
    notices: [],
    coverage: {
      base: {
        name: 'origin/main',
        commit: baseCommit,
        date: '2026-11-18T09:00:00Z',
        fetched: '2026-11-20T11:58:30Z',
      },
      head: { name: 'HEAD', commit: headCommit },
      conflicts: [],
      histories: [
        {
          framework: 'django',
          history: 'tickets',
          migrations: 237,
          incoming: 1,
          replay: 'not replayed',
          reason: 'Django is not replayed yet',
          notVerified: [],
          notChecked: [],
        },
        {
          framework: 'sql',
          history: 'db/migrations',
          migrations: 12,
          incoming: 2,
          replay: 'both',
          notVerified: [],
          notChecked: [],
        },
      ],
      engine: 'embedded PostgreSQL 18.6',
    },
    findings,
    seconds: 1.234,
    ...more,
  }
}

export function draft(more: Partial<FindingDraft>): Finding {
  return finding(
    {
      rule: 'diverged-heads',
      introduced: true,
      framework: 'django',
      history: 'tickets',
      path: djangoPath,
      range: lineRange(1),
      message: 'Something is wrong.',
      symbol: 'x',
      ...more,
    },
    'error',
  )
}

export function lineRange(line: number, column = 1, end = column + 5): Range {
  return { start: { line, column }, end: { line, column: end } }
}

export const djangoPath = 'tickets/migrations/0237_auto_20251028_1455.py'

export const djangoText = `from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('tickets', '0235_qrcode'),
    ]

    operations = [
        migrations.AddField(
            model_name='qrcode',
            name='public_token',
            field=models.CharField(max_length=64, null=True),
        ),
    ]
`

export const sqlPath = 'db/migrations/0012_copy_providers.sql'

export const sqlText = `-- Copies what the old tables hold.
INSERT INTO proveedor_profesion (proveedor_id, profesion_id, estado)
SELECT id, profesion_id, 'active' FROM proveedor
ON CONFLICT (proveedor_id, profesion_id) DO NOTHING;
`

export const sources: SourceLookup = path =>
  ({ [djangoPath]: djangoText, [sqlPath]: sqlText })[path]?.split('\n')

export function diverged(): Finding {
  const parent = djangoText.indexOf(`'0235_qrcode'`)
  const range = rangeOf(djangoText, parent, parent + `'0235_qrcode'`.length)
  return draft({
    symbol: '0236_add_public_token|0237_auto_20251028_1455',
    range,
    message: `App tickets would have two leaf nodes: \`0236_add_public_token\` of base and \`0237_auto_20251028_1455\` of this change both come after 0235_qrcode.
Django refuses to migrate at all until that is fixed ("Conflicting migrations detected").
Let the incoming migration come after the one that base has.`,
    related: [
      {
        path: 'tickets/migrations/0236_add_public_token.py',
        range: lineRange(4),
        message: 'the head that base has:',
        commit: baseCommit,
      },
    ],
    fixes: [
      fix({
        title: 'Put 0237_auto_20251028_1455 after 0236_add_public_token',
        applies: 'Right where the incoming migration has not been applied anywhere yet.',
        edits: [{ path: djangoPath, range, replacement: `'0236_add_public_token'` }],
        renames: [{ from: djangoPath, to: 'tickets/migrations/0238_auto_20251028_1455.py' }],
      }),
      fix({
        title: 'Merge the two heads',
        applies: 'Where both have already been applied somewhere.',
        commands: ['python manage.py makemigrations --merge tickets'],
      }),
    ],
    graph: {
      nodes: [
        { id: 'tickets.0235_qrcode', label: '0235_qrcode', side: 'base' },
        { id: 'tickets.0236_add_public_token', label: '0236_add_public_token', side: 'base' },
        { id: 'tickets.0237_auto_20251028_1455', label: '0237_auto_20251028_1455', side: 'incoming' },
      ],
      edges: [
        ['tickets.0235_qrcode', 'tickets.0236_add_public_token'],
        ['tickets.0235_qrcode', 'tickets.0237_auto_20251028_1455'],
      ],
    },
  })
}

export function noUniqueConstraint(): Finding {
  const clause = sqlText.indexOf('ON CONFLICT')
  return draft({
    rule: 'replay-failed',
    framework: 'sql',
    history: 'db/migrations',
    path: sqlPath,
    symbol: '42P10 proveedor_profesion',
    range: rangeOf(sqlText, clause, sqlText.indexOf(' DO NOTHING')),
    message:
      'There is no unique constraint that fits ON CONFLICT (proveedor_id, profesion_id), so PostgreSQL refuses the statement (42P10 invalid_column_reference), on an empty database already. Add a unique constraint on these two columns before it.',
    sqlstate: '42P10',
    statement: sqlText.slice(sqlText.indexOf('INSERT'), sqlText.lastIndexOf(';') + 1),
    related: [
      {
        path: 'db/migrations/0011_create_providers.sql',
        range: lineRange(3),
        message: 'proveedor_profesion is created by',
      },
    ],
    table: {
      title: 'Unique constraints of proveedor_profesion',
      head: ['constraint', 'columns'],
      rows: [['proveedor_profesion_pkey', 'id']],
    },
    fixes: [
      fix({
        title: 'Add the unique constraint first',
        applies: 'Where no two rows of the table are equal in these columns.',
        edits: [
          {
            path: sqlPath,
            range: { start: { line: 2, column: 1 }, end: { line: 2, column: 1 } },
            replacement: 'ALTER TABLE proveedor_profesion ADD UNIQUE (proveedor_id, profesion_id);\n',
          },
        ],
      }),
    ],
  })
}

export function withConsequences(count = 5): Finding[] {
  const cause = noUniqueConstraint()
  const follows = Array.from({ length: count }, (_, index) =>
    draft({
      rule: 'replay-failed',
      framework: 'sql',
      history: 'db/migrations',
      path: `db/migrations/00${13 + index}_next.sql`,
      symbol: `follows ${index}`,
      message: `Table copy_${index} does not exist, because the migration that makes it failed. Fix that one first.`,
      causedBy: cause.fingerprint,
    }),
  )
  return [cause, ...follows]
}

export function baseOnly(count = 2): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    draft({
      rule: 'replay-duplicate-table',
      introduced: false,
      symbol: `base ${index}`,
      path: `db/migrations/000${index}_old.sql`,
      message: `Relation "orders_${index}" already exists. It has been so for years.`,
    }),
  )
}

/** What a stranger may call things, and what must not happen to anybody who reads of it. */
export const hostile = {
  escape: 'evil\u001b[2J\u001b]0;owned\u0007',
  bidi: 'safe\u202Egnp.exe',
  mention: '@octo-org/everyone fixes #1 GH-2',
  html: '<img src=x onerror=alert(1)><!-- -->',
  ticks: 'a``` b ` c',
  newline: 'x\n::error::owned\n##[error]owned\n::set-output name=verdict::pass',
  table: 'a | b || c',
  markdown: '# head\n- list **bold** _it_ [x](https://evil.example) ![y](z)',
  marker: '<!-- migration-gate:finding 000000000000000000000000 -->',
  cdata: ']]> --> </details></summary>',
}

export function hostileFinding(): Finding {
  const everything = Object.values(hostile).join(' ')
  const path = `db/${hostile.newline}/${hostile.ticks}/${hostile.bidi}|${hostile.html}.sql`
  return draft({
    rule: `rule ${hostile.html}`,
    framework: hostile.mention,
    history: hostile.table,
    path,
    symbol: 'hostile',
    message: everything,
    sqlstate: hostile.escape,
    statement: `SELECT '${everything}'\n\`\`\`\`\n::error::from a statement`,
    related: [{ path, range: lineRange(1), message: everything }],
    table: {
      title: everything,
      head: [hostile.table, hostile.html],
      rows: [[hostile.newline, hostile.mention]],
    },
    graph: {
      nodes: [
        { id: 'end', label: `"]; click m0 "javascript:alert(1)" ${hostile.html}`, side: 'incoming' },
        { id: 'x"y', label: hostile.newline, side: 'both' },
      ],
      edges: [['end', 'x"y']],
    },
    fixes: [
      fix({
        title: everything,
        applies: everything,
        renames: [{ from: path, to: `-rf ${hostile.bidi}'; rm -rf ~` }],
        edits: [{ path, range: lineRange(1, 1, 1), replacement: everything }],
        creates: [{ path, content: everything }],
      }),
    ],
  })
}

/** A finding as long as they come. */
export function monstrous(index: number): Finding {
  const long = `${'@|<`&'.repeat(2000)}${index}`
  return draft({
    symbol: `monster ${index}`,
    path: `db/${'ü|`'.repeat(3000)}${index}.sql`,
    message: long,
    statement: long,
    table: { title: long, head: [long, long], rows: Array.from({ length: 500 }, () => [long, long]) },
    related: Array.from({ length: 50 }, () => ({ path: long, range: lineRange(1), message: long })),
    fixes: [fix({ title: long, applies: long, commands: [long], renames: [{ from: long, to: long }] })],
    graph: {
      nodes: Array.from({ length: 300 }, (_, node) => ({
        id: String(node),
        label: long,
        side: 'base' as const,
      })),
      edges: Array.from({ length: 299 }, (_, node) => [String(node), String(node + 1)] as [string, string]),
    },
  })
}
