import type { Exception } from '../../../../languages/python/interpreter/values.ts'

/** What `except DatabaseError` and its relatives catch: https://docs.djangoproject.com/en/stable/ref/exceptions/#database-exceptions */
export function databaseException(message: string): Exception {
  return {
    kind: 'exception',
    classes: ['ProgrammingError', 'OperationalError', 'DatabaseError', 'Error', 'Exception', 'BaseException'],
    args: [{ kind: 'str', value: message }],
    attributes: new Map(),
  }
}

export function isDatabaseException({ classes }: Exception): boolean {
  return classes.includes('DatabaseError')
}
