import { expect, inject, it } from 'vitest'
import { nodeProject, nodeRunner } from '../native/runner.ts'
import { checkFiles } from '../support/gate.ts'

const files = {
  'db/migrations/0001_block.sql': `create table plain (id int);

-- The name stands nowhere.
do $$ begin execute format('create table %I (id int)', 'pla' || 'ces'); end $$;
create index on plain (id);
`,
  'db/migrations/0002_function.sql': `create function make(prefix text) returns void language plpgsql as
$$ begin execute format('create table %I (id int)', prefix || 's'); end $$;

select make('thing');
do $$ begin execute 'alter table pla' || 'ces add column town text'; end $$;
`,
}

const change = {
  'db/migrations/0003_again.sql': `create table things (id int);
create table places (id int);
`,
  'db/migrations/0004_column.sql': 'alter table places add column town text;\n',
  'db/migrations/0005_itself.sql': `do $$ begin execute 'create table ' || 'o' || 'wn (id int)'; end $$;
create table own (id int);
`,
}

async function creators(config: string, postgres: string): Promise<string[]> {
  const sides = { start: { ...nodeProject(config), ...files }, change }
  const { report } = await checkFiles(sides, { replay: 'both', postgres })
  expect(report.unknowns).toEqual([])
  return report.findings
    .filter(({ rule }) => rule.startsWith('replay-'))
    .map(
      ({ path, range, related: [by] }) => `${path}:${range.start.line} ← ${by?.path}:${by?.range.start.line}`,
    )
}

const all = [
  'db/migrations/0003_again.sql:1 ← db/migrations/0002_function.sql:4',
  'db/migrations/0003_again.sql:2 ← db/migrations/0001_block.sql:4',
  'db/migrations/0004_column.sql:1 ← db/migrations/0002_function.sql:5',
  'db/migrations/0005_itself.sql:2 ← db/migrations/0005_itself.sql:1',
]

it('names the line that made an object, though no text spells it: embedded', async () => {
  expect(await creators('replay: auto', 'embedded')).toEqual(all)
})

it('names the line that made an object, though no text spells it: server', async () => {
  expect(await creators('replay: auto', inject('postgresUrl'))).toEqual(all)
})

it('names the line that made an object, though no text spells it: by command', async () => {
  // It stops at the first one that fails.
  expect(await creators(`command: ${nodeRunner}`, inject('postgresUrl'))).toEqual(all.slice(0, 2))
})
