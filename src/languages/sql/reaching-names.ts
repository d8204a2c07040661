import type { Reach, ReachCode } from './reach.ts'

/** PostgreSQL's functions that reach outside of their database, by what they do there. */
const functions: Readonly<Partial<Record<ReachCode, { what: string; names: string }>>> = {
  'server-file': {
    what: 'reads or writes files of the server',
    names: `pg_read_file pg_read_file_all pg_read_file_off_len pg_read_file_old pg_read_binary_file
      pg_read_binary_file_all pg_read_binary_file_off_len pg_stat_file pg_stat_file_1arg pg_ls_dir
      pg_ls_dir_1arg pg_ls_logdir pg_ls_waldir pg_ls_tmpdir pg_ls_archive_statusdir pg_ls_summariesdir
      pg_ls_logicalsnapdir pg_ls_logicalmapdir pg_ls_replslotdir pg_file_write pg_file_read pg_file_sync
      pg_file_rename pg_file_unlink pg_logdir_ls pg_current_logfile
      lo_import lo_export be_lo_import be_lo_export be_lo_import_with_oid
      pg_get_wal_record_info pg_get_wal_records_info pg_get_wal_block_info pg_get_wal_stats
      pg_create_restore_point pg_wal_summary_contents`,
  },
  connection: {
    what: 'connects to another server',
    names: `dblink dblink_connect dblink_connect_u dblink_exec dblink_open dblink_send_query
      postgres_fdw_get_connections`,
  },
  replication: {
    what: 'changes what the server replicates',
    names: `pg_create_physical_replication_slot pg_create_logical_replication_slot
      pg_copy_physical_replication_slot pg_copy_logical_replication_slot pg_drop_replication_slot
      pg_replication_slot_advance pg_logical_slot_get_changes pg_logical_slot_get_binary_changes
      pg_replication_origin_create pg_replication_origin_drop pg_replication_origin_advance
      pg_replication_origin_session_setup pg_sync_replication_slots`,
  },
  'server-process': {
    what: 'acts on other sessions, or on the server as a whole',
    names: `pg_terminate_backend pg_cancel_backend pg_reload_conf pg_rotate_logfile pg_rotate_logfile_v2
      pg_promote pg_switch_wal pg_backup_start pg_backup_stop pg_start_backup pg_stop_backup
      pg_wal_replay_pause pg_wal_replay_resume pg_log_backend_memory_contexts pg_stat_reset_shared
      pg_stat_reset_slru pg_nextoid`,
  },
}

const reaching = new Map<string, Reach>()
for (const [code, { what, names }] of Object.entries(functions) as [
  ReachCode,
  { what: string; names: string },
][]) {
  for (const name of names.split(/\s+/)) reaching.set(name, { code, what: `${name}() ${what}` })
}

export function functionReach(name: string): Reach | undefined {
  return reaching.get(name)
}

/** Settings that name libraries to load or commands to run, or that open the system catalogs. */
const settings: ReadonlyMap<string, ReachCode> = new Map<string, ReachCode>([
  ['dynamic_library_path', 'library'],
  ['extension_control_path', 'library'],
  ['local_preload_libraries', 'library'],
  ['session_preload_libraries', 'library'],
  ['shared_preload_libraries', 'library'],
  ['jit_provider', 'library'],
  ['archive_library', 'library'],
  ['archive_command', 'program'],
  ['restore_command', 'program'],
  ['archive_cleanup_command', 'program'],
  ['recovery_end_command', 'program'],
  ['ssl_passphrase_command', 'program'],
  ['data_directory', 'server-file'],
  ['config_file', 'server-file'],
  ['hba_file', 'server-file'],
  ['ident_file', 'server-file'],
  ['external_pid_file', 'server-file'],
  ['log_directory', 'server-file'],
  ['log_filename', 'server-file'],
  ['allow_system_table_mods', 'system-catalog'],
])

export function settingReach(name: string): Reach | undefined {
  const folded = name.toLowerCase()
  const code = settings.get(folded)
  return code && { code, what: `the setting ${folded} decides what the server loads, runs or writes` }
}

/**
 * Catalogs that all databases share, and those that say what code a function, a type or a language is. Rows of others
 * (pg_attribute, pg_enum, pg_index) are changed by migrations that know what they do.
 */
export const sharedCatalogs: ReadonlyMap<string, ReachCode> = new Map<string, ReachCode>([
  ['pg_database', 'database'],
  ['pg_authid', 'role'],
  ['pg_auth_members', 'role'],
  ['pg_db_role_setting', 'role'],
  ['pg_tablespace', 'tablespace'],
  ['pg_subscription', 'replication'],
  ['pg_replication_origin', 'replication'],
  ['pg_proc', 'system-catalog'],
  ['pg_language', 'system-catalog'],
  ['pg_type', 'system-catalog'],
  ['pg_am', 'system-catalog'],
  ['pg_foreign_data_wrapper', 'system-catalog'],
  ['pg_conversion', 'system-catalog'],
])

/** Words without which no statement of a kind is written, in addition to the names above. */
const statementWords: Readonly<Record<ReachCode, readonly string[]>> = {
  'server-file': ['copy', 'filename'],
  program: ['copy', 'program'],
  library: ['load', 'set_config'],
  'system-setting': ['system'],
  'native-code': ['language'],
  'untrusted-language': ['language'],
  'system-catalog': ['set_config'],
  database: ['database'],
  tablespace: ['tablespace'],
  role: ['role', 'user', 'group'],
  connection: ['import'],
  'foreign-server': ['server'],
  replication: ['subscription'],
  'prepared-transaction': ['prepare', 'prepared'],
  'server-process': [],
}

const writing = ['insert', 'update', 'delete', 'merge']

/**
 * A first look, without the grammar: false where no statement of a text can reach outside in one of these ways. Names
 * that are spelled in escapes can't be looked for.
 */
export function mayReach(text: string, codes: ReadonlySet<ReachCode>): boolean {
  let mayWrite: boolean | undefined
  for (const { 0: found, index } of text.matchAll(/\w+/g)) {
    const word = found.toLowerCase()
    if (wordsOf(codes).has(word) && !(word === 'language' && isPlain(text, index + found.length))) return true
    const catalog = sharedCatalogs.get(word)
    if (catalog && codes.has(catalog)) {
      const lower = text.toLowerCase()
      mayWrite ??= writing.some(verb => lower.includes(verb))
      if (mayWrite) return true
    }
  }
  return /u&"/i.test(text)
}

/** Most functions are written in these languages, which reach nothing by themselves. */
const plainLanguage = /\s+['"]?(?:plpgsql|sql)\b/iy

function isPlain(text: string, from: number): boolean {
  plainLanguage.lastIndex = from
  return plainLanguage.test(text)
}

const knownWords = new WeakMap<ReadonlySet<ReachCode>, ReadonlySet<string>>()

function wordsOf(codes: ReadonlySet<ReachCode>): ReadonlySet<string> {
  let words = knownWords.get(codes)
  if (!words) {
    words = new Set([
      ...[...codes].flatMap(code => statementWords[code]),
      ...[...reaching].flatMap(([name, { code }]) => (codes.has(code) ? [name] : [])),
      ...[...settings].flatMap(([name, code]) => (codes.has(code) ? [name] : [])),
    ])
    knownWords.set(codes, words)
  }
  return words
}
