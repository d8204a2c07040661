import { keepsWhatItMade, namesDiffer, type ProgramRunner, readJavascript, recordsEach } from './runner.ts'
import { mikroOrmSending } from './sending.ts'

const umzug = 'https://github.com/sequelize/umzug#readme'
const payload = 'https://payloadcms.com/docs/database/migrations'
const mikroOrm = 'https://mikro-orm.io/docs/migrations'
const seaOrm = 'https://github.com/SeaQL/sea-orm/blob/master/sea-orm-migration/src/migrator.rs'
const refinery = 'https://github.com/rust-db/refinery/blob/main/refinery_core/src/traits/mod.rs'
const aerich = 'https://github.com/tortoise/aerich#readme'
const piccolo = 'https://piccolo-orm.readthedocs.io/en/latest/piccolo/migrations/running.html'

const missing = (title: string, message: string, source: string) =>
  ({ outcome: 'refuses', consequence: `${title} then refuses to run anything (${message})`, source }) as const

/** Runners whose names nobody else's files have. */
export const distinctRunners: readonly ProgramRunner[] = [
  {
    id: 'umzug',
    title: 'umzug',
    language: 'JavaScript or TypeScript',
    read: readJavascript,
    directories: /(^|\/)(db[-_]?)?migrations?$/i,
    names: /^(\d{4}\.\d\d\.\d\dT\d\d\.\d\d\.\d\d)\.(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
    byNumber: false,
    runner: recordsEach(umzug, 'umzug', { duplicateVersion: namesDiffer, removed: keepsWhatItMade(umzug) }),
  },
  {
    id: 'payload',
    title: 'Payload',
    language: 'JavaScript or TypeScript',
    read: readJavascript,
    directories: /(^|\/)migrations?$/i,
    names: /^(\d{8}_\d{6})(?:_[^/.]*)?\.[cm]?[jt]s$/,
    byNumber: false,
    command: 'npx payload migrate',
    runner: recordsEach(payload, '`payload migrate`', {
      duplicateVersion: namesDiffer,
      removed: keepsWhatItMade(payload),
    }),
  },
  {
    id: 'mikro-orm',
    title: 'MikroORM',
    language: 'JavaScript or TypeScript',
    read: readJavascript,
    directories: /(^|\/)(db[-_]?)?migrations?$/i,
    names: /^Migration(\d{14})(?:_[^/.]*)?\.[cm]?[jt]s$/,
    namedBy: [
      {
        names: ['mikro-orm.config.ts', 'mikro-orm.config.js', 'mikro-orm.config.mjs'],
        before: /\bpath(?:Ts)?['"]?\s*:/g,
      },
    ],
    byNumber: false,
    command: 'npx mikro-orm migration:up',
    sending: mikroOrmSending,
    runner: recordsEach(mikroOrm, '`mikro-orm migration:up`', {
      duplicateVersion: namesDiffer,
      removed: keepsWhatItMade(mikroOrm),
    }),
  },
  {
    id: 'sea-orm',
    title: 'SeaORM',
    language: 'Rust',
    directories: /(^|\/)(?:[\w-]*migrat(?:ion|or)s?)(?:\/src)?(?:\/[\w-]+)?$/i,
    names: /^m(\d{8}_\d{6})_[^/.]*\.rs$/,
    byNumber: false,
    command: 'sea-orm-cli migrate up',
    read: async text => (await import('./sea-orm.ts')).readSeaOrm(text),
    onlyCompared: true,
    runner: recordsEach(seaOrm, '`sea-orm-cli migrate up`', {
      duplicateVersion: namesDiffer,
      removed: missing(
        'SeaORM',
        '"Migration file of version … is missing, this migration has been applied but its file is missing"',
        seaOrm,
      ),
    }),
  },
  {
    id: 'refinery-rust',
    title: 'refinery',
    language: 'Rust',
    directories: /(^|\/)migrations?$/i,
    names: /^[VU](\d+)__\w+\.rs$/,
    byNumber: true,
    command: 'cargo run -- migrate',
    runner: recordsEach(refinery, 'refinery', {
      duplicateVersion: {
        outcome: 'refuses',
        consequence:
          'refinery silently never runs one of the two where the other was applied, and fails on a new database',
        source: refinery,
      },
      lateVersion: {
        outcome: 'refuses',
        consequence: 'refinery refuses to start ("MissingVersion")',
        source: refinery,
      },
      removed: missing('refinery', '"MissingVersion"', refinery),
    }),
  },
  {
    id: 'aerich',
    title: 'aerich',
    language: 'Python',
    directories: /(^|\/)migrations\/[^/]+$/,
    names: /^(\d+)_\d{14}_[^/]*\.py$/,
    byNumber: false,
    command: 'aerich upgrade',
    runner: recordsEach(aerich, '`aerich upgrade`', {
      duplicateVersion: namesDiffer,
      removed: keepsWhatItMade(aerich),
    }),
  },
  {
    id: 'piccolo',
    title: 'Piccolo',
    language: 'Python',
    directories: /(^|\/)piccolo_migrations$/,
    names: /^(?!__)\D*(\d{4}[-_]\d\d[-_]\d\d[tT]\d\d[-_]\d\d[-_]\d\d[-_:]\d+)\.py$/,
    byNumber: false,
    command: 'piccolo migrations forwards all',
    runner: recordsEach(piccolo, '`piccolo migrations forwards`', {
      duplicateVersion: namesDiffer,
      removed: keepsWhatItMade(piccolo),
    }),
  },
]
