import { expect, inject, it } from 'vitest'
import { nodeProject, nodeRunner } from '../command-replay/runner.ts'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

const files = {
  'db/migrations/0001_block.sql': `create table plain (id int);

-- The name stands nowhere.
do $$ begin execute format('create table %I (id int)', 'pla' || 'ces'); end $$;
do $$ begin execute 'create table spo' || 'ts (id int)'; end $$;
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
  'db/migrations/0006_guard.sql': 'create table if not exists spots (id int, town text);\n',
}

async function creators(config: string, postgres: string, changed: Files = change): Promise<string[]> {
  const sides = { start: { ...nodeProject(config), ...files }, change: changed }
  const { report } = await checkFiles(sides, { replay: 'both', postgres })
  expect(report.unknowns).toEqual([])
  return report.findings
    .filter(({ rule }) => /^replay-|^silent-mismatch$/.test(rule))
    .map(
      ({ path, range, related: [by] }) => `${path}:${range.start.line} ← ${by?.path}:${by?.range.start.line}`,
    )
}

const all = [
  'db/migrations/0003_again.sql:1 ← db/migrations/0002_function.sql:4',
  'db/migrations/0003_again.sql:2 ← db/migrations/0001_block.sql:4',
  'db/migrations/0004_column.sql:1 ← db/migrations/0002_function.sql:5',
  'db/migrations/0005_itself.sql:2 ← db/migrations/0005_itself.sql:1',
  'db/migrations/0006_guard.sql:1 ← db/migrations/0001_block.sql:5',
]

it('names the line that made an object, though no text spells it: embedded', async () => {
  expect(await creators('replay: auto', 'embedded')).toEqual(all)
})

it('names the line that made an object, though no text spells it: server', async () => {
  expect(await creators('replay: auto', inject('postgresUrl'))).toEqual(all)
})

it('names the line that made an object, though no text spells it: by command', async () => {
  // It stops at the first one that fails.
  const command = `command: ${nodeRunner}`
  expect(await creators(command, inject('postgresUrl'))).toEqual(all.slice(0, 2))
  const [guard] = all.slice(-1)
  const { 'db/migrations/0006_guard.sql': alone = '' } = change
  expect(await creators(command, inject('postgresUrl'), { 'db/migrations/0006_guard.sql': alone })).toEqual([
    guard,
  ])
})
