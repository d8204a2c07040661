import type { NamingFile } from '../named-directories.ts'

/** Files of runners that name a directory of SQL files, whatever it is called. */
export const namingFiles: readonly NamingFile[] = [
  // sql-migrate
  { names: ['dbconfig.yml', 'dbconfig.yaml'], before: /^[ \t]+dir:/gm },
  // Atlas
  { names: ['atlas.hcl'], before: /\bdir[ \t]*=/g },
  { names: ['yoyo.ini'], before: /^[ \t]*sources[ \t]*=/gm },
  // graphile-migrate
  { names: ['.gmrc', '.gmrc.json'], before: /"migrationsFolder"\s*:/g, below: 'committed' },
  // Postgrator
  { names: ['.postgratorrc.json', 'postgrator.json'], before: /"migration(?:Pattern|Directory)"\s*:/g },
  { names: ['.pyway.conf', 'pyway.conf'], before: /^[ \t]*database_migration_dir[ \t]*[:=]/gm },
]
