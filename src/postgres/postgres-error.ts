/** The fields of an ErrorResponse: https://www.postgresql.org/docs/current/protocol-error-fields.html */
export interface PostgresError {
  /** SQLSTATE, five characters. */
  code: string
  message: string
  detail?: string
  hint?: string
  /** 1-based, in characters of the query that was sent. */
  position?: number
  internalPosition?: number
  internalQuery?: string
  where?: string
  schema?: string
  table?: string
  column?: string
  constraint?: string
  /** The engine's own judgement: this is no fault of the migration. */
  environment?: Environmental
}

/**
 * Something that the real database has and the scratch database has not, what the server ran out of, or what it must not
 * be asked for: no fault of the migration. What it is called is read from PostgreSQL's message, which has no field for it.
 */
export interface Environmental {
  what:
    | 'extension'
    | 'library'
    | 'role'
    | 'schema'
    | 'privilege'
    | 'setting'
    | 'resource'
    | 'server'
    | 'reach'
  name: string
  /** The extension was known from something that it brings: no statement asks for it. */
  unnamed?: true
  /** A sentence with what is missing and the line of configuration, or the flag, that provides it. */
  provide: string
}
