/** What kind of thing outside of its own database a statement reaches. Decisions are taken on this. */
export type ReachCode =
  /** Reads or writes a file of the server. */
  | 'server-file'
  /** Starts a program on the server. */
  | 'program'
  /** LOAD, and settings that name libraries or commands. */
  | 'library'
  /** ALTER SYSTEM. */
  | 'system-setting'
  /** A function in C or of the server's inside, or in a language that may do all that the server may. */
  | 'native-code'
  | 'untrusted-language'
  /** Rows of system catalogs that say what code a function is, and the setting that allows more of that. */
  | 'system-catalog'
  | 'database'
  | 'tablespace'
  /** Changes or drops a role, or its settings. CREATE ROLE is not among them. */
  | 'role'
  /** Connects to another server. */
  | 'connection'
  /** Defines a server that later statements connect to; nothing is reached yet. */
  | 'foreign-server'
  | 'replication'
  | 'prepared-transaction'
  /** Ends other sessions, or makes the server do something as a whole. */
  | 'server-process'

export interface Reach {
  code: ReachCode
  /** For people, to follow "it reaches beyond the scratch database:" — "COPY … TO PROGRAM runs a program". */
  what: string
  /** The databases, roles or tablespaces that it names. */
  names?: readonly string[]
}
