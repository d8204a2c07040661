import type { DemoCase } from '../case.ts'

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
