import { describe, expect, it } from 'vitest'
import { checkAllOf, checkFiles, lines } from '../support/gate.ts'

/** Guards of real histories that pass nothing by, each a history of one statement list a file. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  'a new table with a plain and a unique index on one column': [
    'CREATE TABLE IF NOT EXISTS w (id TEXT NOT NULL);\nCREATE INDEX IF NOT EXISTS i ON w (id);\nCREATE UNIQUE INDEX IF NOT EXISTS u ON w (id);',
  ],
  'the same in a schema that the file creates': [
    'CREATE SCHEMA s;\nCREATE TABLE IF NOT EXISTS s.w (id TEXT NOT NULL);\nCREATE INDEX IF NOT EXISTS i ON s.w (id);\nCREATE UNIQUE INDEX IF NOT EXISTS u ON s.w (id);',
  ],
  'the same in a transaction of the file': [
    'BEGIN;\nCREATE TABLE IF NOT EXISTS w (id TEXT NOT NULL);\nCREATE UNIQUE INDEX IF NOT EXISTS u ON w (id);\nCREATE INDEX IF NOT EXISTS i ON w (id);\nCOMMIT;',
  ],
  'a column that becomes NOT NULL when it is filled': [
    "CREATE TABLE t (id text PRIMARY KEY);\nINSERT INTO t VALUES ('base');",
    'ALTER TABLE t ADD COLUMN IF NOT EXISTS h bigint NULL;\nUPDATE t SET h = 1 WHERE h IS NULL;\nALTER TABLE t ALTER COLUMN h SET NOT NULL;',
  ],
  'a column that becomes the primary key': [
    'CREATE TABLE t (alias text CONSTRAINT t_pkey PRIMARY KEY);',
    'ALTER TABLE t ADD COLUMN IF NOT EXISTS id uuid DEFAULT gen_random_uuid() NOT NULL;\nALTER TABLE t DROP CONSTRAINT t_pkey, ADD CONSTRAINT t_id_pkey PRIMARY KEY (id);',
  ],
  'a table that is renamed away and created again': [
    'CREATE TABLE w (id SERIAL PRIMARY KEY);',
    'ALTER TABLE w RENAME TO w_old;\nCREATE TABLE IF NOT EXISTS w (id SERIAL PRIMARY KEY, x int);\nDROP TABLE w_old;',
  ],
  'a table that is dropped and created again, and a column': [
    'CREATE TABLE w (id int, a int);',
    'DROP TABLE IF EXISTS w;\nCREATE TABLE IF NOT EXISTS w (id bigint PRIMARY KEY);\nALTER TABLE w ADD COLUMN IF NOT EXISTS a text NOT NULL;',
    'ALTER TABLE w DROP COLUMN a;\nALTER TABLE w ADD COLUMN IF NOT EXISTS a int;',
  ],
  'a sequence that is called as its table was': [
    'CREATE TABLE w (id SERIAL PRIMARY KEY);\nALTER TABLE w RENAME TO w2;',
    'CREATE TABLE IF NOT EXISTS w2 (id SERIAL PRIMARY KEY);',
  ],
  'a table that lacks a column until the same file adds it': [
    'CREATE TABLE w (id int);',
    'CREATE TABLE IF NOT EXISTS w (id int, a int NOT NULL DEFAULT 1);\nALTER TABLE w ADD COLUMN IF NOT EXISTS a int NOT NULL DEFAULT 1;',
  ],
}

const file = (i: number): string => `supabase/migrations/2025010${i + 1}000000_m${i}.sql`
const filesOf = (history: readonly string[]): Record<string, string> =>
  Object.fromEntries(history.map((text, i) => [file(i), `${text}\n`]))

describe('a guard that passes nothing by is no mismatch', () => {
  it.each(Object.keys(harmless))('%s', async name => {
    const history = harmless[name] ?? []
    const whole = await checkAllOf(filesOf(history), { replay: 'fresh' })
    expect([whole.report.verdict, lines(whole)]).toEqual(['pass', []])
    const before = filesOf(history.slice(0, -1))
    const change = { [file(history.length - 1)]: `${history.at(-1) ?? ''}\n` }
    const incoming = await checkFiles({ start: before, change }, { replay: 'auto' })
    expect([incoming.report.verdict, lines(incoming)]).toEqual(['pass', []])
  })

  it('and one that does is: the table was there, and stays as it was', async () => {
    const result = await checkFiles(
      {
        start: { [file(0)]: 'CREATE TABLE w (id SERIAL PRIMARY KEY);\nCREATE TABLE old (id int);\n' },
        change: {
          [file(1)]:
            'CREATE TABLE IF NOT EXISTS w (id SERIAL PRIMARY KEY, x int);\nALTER TABLE old RENAME TO older;\n',
        },
      },
      { replay: 'auto' },
    )
    expect(lines(result)).toEqual([`error silent-mismatch ${file(1)}:1:28`])
  })

  it('of base it is none of the change', async () => {
    const result = await checkFiles(
      {
        start: {
          [file(0)]: 'CREATE TABLE w (id int);\n',
          [file(1)]: 'CREATE TABLE IF NOT EXISTS w (id int, x int NOT NULL);\n',
        },
        change: { [file(2)]: 'CREATE TABLE other (id int);\n' },
      },
      { replay: 'auto' },
    )
    expect([result.report.verdict, lines(result)]).toEqual(['pass', []])
  })
})
