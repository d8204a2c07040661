import { expect, it } from 'vitest'
import { environmental } from '../../src/postgres/environmental.ts'
import { sqlstateName } from '../../src/postgres/sqlstates.ts'

it.each([
  ['42P07', 'duplicate_table'],
  ['42701', 'duplicate_column'],
  ['42P10', 'invalid_column_reference'],
  ['23505', 'unique_violation'],
  ['25P02', 'in_failed_sql_transaction'],
  ['57014', 'query_canceled'],
  ['00000', 'successful_completion'],
  ['XX000', 'internal_error'],
  ['P0001', 'raise_exception'],
  ['HV00R', 'fdw_table_not_found'],
])('%s is %s', (code, name) => {
  expect(sqlstateName(code)).toBe(name)
})

it('does not make up names', () => {
  expect(sqlstateName('ZZ999')).toBeUndefined()
  expect(sqlstateName('42999')).toBeUndefined()
  expect(sqlstateName('')).toBeUndefined()
})

it.each([
  [
    { code: '0A000', message: 'extension "vector" is not available' },
    'extension',
    'vector',
    /--postgres URL/,
  ],
  [
    {
      code: '58P01',
      message:
        'could not open extension control file "/usr/share/postgresql/15/extension/postgis.control": No such file or directory',
    },
    'extension',
    'postgis',
    /--postgres URL/,
  ],
  [
    { code: '42704', message: 'role "authenticated" does not exist' },
    'role',
    'authenticated',
    /`create role authenticated` to `prepare:`/,
  ],
  [
    { code: '42704', message: 'role "Web User" does not exist' },
    'role',
    'Web User',
    /`create role "Web User"`/,
  ],
  [{ code: '3F000', message: 'schema "auth" does not exist' }, 'schema', 'auth', /`create schema auth`/],
  [
    {
      code: '42501',
      message: 'permission denied to create event trigger "x"',
      hint: 'Must be superuser to create an event trigger.',
    },
    'privilege',
    'superuser',
    /superuser/,
  ],
  [
    { code: '58P01', message: 'could not access file "$libdir/wal2json": No such file or directory' },
    'library',
    '$libdir/wal2json',
    /--postgres/,
  ],
] as const)('%o is the environment’s', (error, what, name, provide) => {
  expect(environmental(error)).toEqual({ what, name, provide: expect.stringMatching(provide) })
})

it.each([
  { code: '42P07', message: 'relation "t" already exists' },
  { code: '42704', message: 'type "mood" does not exist' },
  { code: '3F000', message: 'schema "billing" does not exist' },
  { code: '42501', message: 'permission denied for table t' },
  { code: '0A000', message: 'cannot alter type of a column used by a view or rule' },
])('%o is the migration’s', error => {
  expect(environmental(error)).toBeUndefined()
})
