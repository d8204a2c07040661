import { describe, expect, it } from 'vitest'
import { checkFiles, lines } from '../support/gate.ts'

const supabase = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`supabase/migrations/${name}`, text]))

describe('what a database has from elsewhere', () => {
  it('is no error of the change, while its own mistakes still are', async () => {
    const result = await checkFiles(
      {
        start: supabase({
          // As `supabase db pull` writes it.
          '20240101000000_remote.sql':
            "set statement_timeout = 0;\nselect pg_catalog.set_config('search_path', '', false);\ncreate table public.a (id int);\ncreate table public.old_name (id int);",
          '20240102000000_postgis.sql': 'create extension postgis with schema extensions;',
          '20240103000000_profiles.sql':
            'create table public.profiles (id uuid, e extensions.geometry);\ncreate function public.newcomer() returns trigger language plpgsql as $$ begin insert into public.profiles (id) values (new.id); return new; end $$;',
          '20240104000000_trigger.sql':
            'create function public.welcome() returns trigger language plpgsql as $$ begin insert into public.profiles (id) values (new.id); return new; end $$;\ncreate trigger welcome after insert on auth.users for each row execute function public.welcome();',
          '20240105000000_rename.sql': 'alter table public.old_name rename to new_name;',
        }),
        change: supabase({
          '20240201000000_uuid.sql': 'create table public.q (id uuid default uuid_generate_v4());',
          '20240202000000_secret.sql':
            "select vault.create_secret('https://x', 'url');\ncreate table public.x as select decrypted_secret from vault.decrypted_secrets;",
          '20240203000000_cron.sql':
            "create extension if not exists pg_cron with schema pg_catalog;\ngrant usage on schema cron to postgres;\nselect cron.schedule('nightly', '0 0 * * *', 'select 1');",
          '20240204000000_again.sql': "select cron.unschedule('nightly');",
          '20240205000000_user.sql':
            "insert into auth.users (id) values ('00000000-0000-0000-0000-000000000001');",
          '20240206000000_index.sql': 'select st_makepoint(1, 2);',
          '20240207000000_mine.sql': 'alter table public.old_name add column x int;',
        }),
      },
      { replay: 'auto', postgres: 'embedded' },
    )
    const { verdict, unknowns, notices } = result.report
    expect({ verdict, found: lines(result), unknowns, notices }).toMatchSnapshot()
  })

  it('has types that only an extension brings', async () => {
    const result = await checkFiles(
      {
        start: { 'db/migrations/001_a.sql': 'create table a (id int);' },
        change: {
          'db/migrations/002_b.sql': 'create table b (geom geometry(Point, 4326));',
          'db/migrations/003_c.sql': 'create table c (name citext);',
          'db/migrations/004_d.sql':
            'create extension hstore;\nset search_path to pg_catalog;\ncreate table public.d (h hstore);',
          // What of a migration does not need the extension is there for those after it.
          'db/migrations/005_e.sql':
            'create extension pg_partman;\ncreate table e (id int);\ncreate table f (g geometry);',
          'db/migrations/006_f.sql': 'create table e (id int);\nalter table f add x int;',
        },
      },
      { replay: 'auto', postgres: 'embedded' },
    )
    const { verdict, unknowns, notices } = result.report
    expect({ verdict, found: lines(result), unknowns, notices }).toMatchSnapshot()
  })
})
