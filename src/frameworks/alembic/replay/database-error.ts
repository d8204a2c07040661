import { type Exception, str, type Value } from '../../../languages/python/interpreter/values.ts'
import { byName } from '../../../text/by-name.ts'

/** psycopg's names of the errors that migrations look for: https://www.psycopg.org/psycopg3/docs/api/errors.html#sqlstate-exceptions */
const names: Readonly<Record<string, string>> = byName({
  '23502': 'NotNullViolation',
  '23503': 'ForeignKeyViolation',
  '23505': 'UniqueViolation',
  '23514': 'CheckViolation',
  '25P02': 'InFailedSqlTransaction',
  '3F000': 'InvalidSchemaName',
  '42601': 'SyntaxError',
  '42701': 'DuplicateColumn',
  '42703': 'UndefinedColumn',
  '42704': 'UndefinedObject',
  '42710': 'DuplicateObject',
  '42723': 'DuplicateFunction',
  '42804': 'DatatypeMismatch',
  '42883': 'UndefinedFunction',
  '42P01': 'UndefinedTable',
  '42P06': 'DuplicateSchema',
  '42P07': 'DuplicateTable',
})

const wrappers: Readonly<Record<string, string>> = byName({
  '0A': 'NotSupportedError',
  '22': 'DataError',
  '23': 'IntegrityError',
  '25': 'InternalError',
  '3D': 'ProgrammingError',
  '3F': 'ProgrammingError',
  '42': 'ProgrammingError',
  XX: 'InternalError',
})

/** What SQLAlchemy raises for an error of PostgreSQL's: https://docs.sqlalchemy.org/en/20/core/exceptions.html */
export function databaseError(code: string, message: string): Exception {
  const wrapper = wrappers[code.slice(0, 2)] ?? 'OperationalError'
  const name = names[code] ?? wrapper
  const original: Value = {
    kind: 'exception',
    classes: [name, wrapper, 'DatabaseError', 'Error', 'Exception', 'BaseException'],
    args: [str(message)],
    attributes: new Map([
      ['pgcode', str(code)],
      ['sqlstate', str(code)],
      ['pgerror', str(`ERROR:  ${message}`)],
    ]),
  }
  return {
    kind: 'exception',
    classes: [
      wrapper,
      'DatabaseError',
      'DBAPIError',
      'StatementError',
      'SQLAlchemyError',
      'Exception',
      'BaseException',
    ],
    args: [str(`(psycopg.errors.${name}) ${message}`)],
    attributes: new Map<string, Value>([
      ['orig', original],
      ['code', str('f405')],
    ]),
  }
}

export function isDatabaseError(exception: Exception): boolean {
  return exception.classes.includes('DBAPIError')
}
