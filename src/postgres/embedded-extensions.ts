/**
 * The extensions that PGlite ships and that have to be loaded before CREATE EXTENSION finds them, by the
 * name that SQL uses. Where the module is called otherwise, its name follows; `needs` is loaded as well,
 * because CREATE EXTENSION … CASCADE would ask for it.
 */
const shipped: readonly { name: string; module?: string; needs?: string }[] = [
  { name: 'amcheck' },
  { name: 'bloom' },
  { name: 'btree_gin' },
  { name: 'btree_gist' },
  { name: 'citext' },
  { name: 'cube' },
  { name: 'dict_int' },
  { name: 'dict_xsyn' },
  { name: 'earthdistance', needs: 'cube' },
  { name: 'file_fdw' },
  { name: 'fuzzystrmatch' },
  { name: 'hstore' },
  { name: 'intarray' },
  { name: 'isn' },
  { name: 'lo' },
  { name: 'ltree' },
  { name: 'moddatetime' },
  { name: 'pageinspect' },
  { name: 'pg_buffercache' },
  { name: 'pg_freespacemap' },
  { name: 'pg_stat_statements' },
  { name: 'pg_surgery' },
  { name: 'pg_trgm' },
  { name: 'pg_visibility' },
  { name: 'pg_walinspect' },
  { name: 'pgcrypto' },
  { name: 'seg' },
  { name: 'tablefunc' },
  { name: 'tcn' },
  { name: 'tsm_system_rows' },
  { name: 'tsm_system_time' },
  { name: 'unaccent' },
  { name: 'uuid-ossp', module: 'uuid_ossp' },
  { name: 'vector' },
]

/** The extensions that the embedded engine can load, as CREATE EXTENSION names them. */
export const embeddedExtensions: readonly string[] = shipped.map(extension => extension.name)

/** PGlite's contrib modules for the extensions asked for. Unknown ones are left to PostgreSQL's own error. */
export function contribModules(extensions: readonly string[]): string[] {
  const modules = new Set<string>()
  for (const name of extensions) {
    const known = shipped.find(extension => extension.name === name.toLowerCase())
    if (!known) continue
    if (known.needs) modules.add(known.needs)
    modules.add(known.module ?? known.name)
  }
  return [...modules]
}
