/** Values of this column are kept, whatever comes after them in the same message. */
export const clockColumn = 'migration_gate_clock'

/** The seconds of the server's clock: what stands between two of them in one message has taken so long. */
export const clockQuery = `SELECT pg_catalog.date_part('epoch', pg_catalog.clock_timestamp()) AS ${clockColumn}`

/** More are dropped: any SQL can have a column of that name. */
export const mostClocks = 200
