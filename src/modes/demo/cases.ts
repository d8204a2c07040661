import type { DemoCase } from './case.ts'
import { oneRevision, twoHeads } from './cases/alembic.ts'
import { differentTable, duplicateTable } from './cases/alembic-tables.ts'
import { onConflict } from './cases/on-conflict.ts'
import { codeReplaced, twoBranches } from './cases/two-branches.ts'

const profiles = `create table public.profiles (
  id uuid primary key references auth.users on delete cascade,
  display_name text not null
);
alter table public.profiles enable row level security;
create policy "Own profile" on public.profiles for select to authenticated using (auth.uid() = id);
`

/** Two branches create one table under different timestamps: nothing collides by name, and git merges it cleanly. */
export const sameTable: DemoCase = {
  id: 'same-table',
  title: 'Supabase: two branches create the same table',
  start: {
    'supabase/migrations/20250101090000_init.sql':
      'create table public.teams (id uuid primary key, name text not null);\n',
  },
  base: { 'supabase/migrations/20250110120000_profiles.sql': profiles },
  change: {
    'supabase/migrations/20250112080000_user_profiles.sql': `-- Profiles for the new settings page.
create table public.profiles (
  id uuid primary key references auth.users on delete cascade,
  display_name text not null,
  avatar_url text
);

create index profiles_display_name_idx on public.profiles (display_name);
`,
  },
}

const migration = (dependencies: string, operations: string): string =>
  `from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [${dependencies}]

    operations = [
${operations}    ]
`

const publicToken = `        migrations.AddField(
            model_name='qrcode',
            name='public_token',
            field=models.CharField(blank=True, max_length=64, null=True, unique=True),
        ),
`

/** Field report 000, its 235 earlier migrations in one. */
const duplicateColumn: DemoCase = {
  id: 'duplicate-column',
  title: 'Django: 0237 adds a column that 0236 already added',
  start: {
    'tickets/__init__.py': '',
    'tickets/migrations/__init__.py': '',
    'tickets/migrations/0001_initial.py': migration(
      '',
      `        migrations.CreateModel(
            name='QRCode',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(max_length=200)),
                ('is_active', models.BooleanField(default=True)),
            ],
        ),
`,
    ),
    'tickets/migrations/0236_add_public_token.py': migration("('tickets', '0001_initial')", publicToken),
  },
  base: { 'README.md': 'Tickets.\n' },
  change: {
    'tickets/migrations/0237_auto_20251028_1455.py': migration(
      "('tickets', '0236_add_public_token')",
      `        migrations.AlterField(
            model_name='qrcode',
            name='title',
            field=models.CharField(max_length=255),
        ),
${publicToken}`,
    ),
  },
}

/** The first one is what `demo` shows when nothing is named. */
export const demoCases: readonly DemoCase[] = [
  sameTable,
  onConflict,
  twoBranches,
  codeReplaced,
  twoHeads,
  oneRevision,
  duplicateColumn,
  duplicateTable,
  differentTable,
]
