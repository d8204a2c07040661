export const id = 3438;
export const ids = [3438,5174];
export const modules = {

/***/ 52202:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ neverRunIn)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98069);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70580);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18212);



/** Files of SQL that people keep beside migrations, and that nobody takes for one. */
const otherFiles = /^(?:schema|structure|seeds?|dump|fixtures?|data|test|teardown|template|example)(?:[-_.].*)?$/i;
/** What takes a migration back. */
const undoes = /[._-](?:down|undo|rollback|revert|do)\.sql$|^U\d/i;
const maxNamed = 50;
/** A dump beside migrations is meant as none, but may stop the runner. */
function isPassedBy({ stopsAt, takesAnyName, forOtherDatabases, versionOf = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOfName */ .f1 }, name) {
    if (forOtherDatabases?.test(name))
        return false;
    if (takesAnyName)
        return !name.endsWith('.sql');
    if (versionOf(name))
        return false;
    if (stopsAt)
        return stopsAt.test(name);
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .hasVersion */ .Xj)(name) || !otherFiles.test(name.slice(0, -'.sql'.length));
}
/** The files in and below a directory of migrations that its runner passes by, or stops at, for their names. */
function neverRunIn(profile, { directory, migrations }, beside, tree) {
    const known = new Set(migrations.map(({ file }) => file.path));
    const found = [];
    const versionOf = profile.versionOf ?? _names_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOfName */ .f1;
    const { title, names, stopsAt } = profile;
    for (const file of beside) {
        if (found.length === maxNamed)
            break;
        const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(file.path);
        if (known.has(file.path) || undoes.test(name) || !(stopsAt?.test(name) || /\.sql$/i.test(name)))
            continue;
        if ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(file.path) !== directory) {
            if (versionOf(name) && !profile.looksBelow && !_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .undoing */ .Hx.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(file.path)))
                found.push({
                    file,
                    byPlace: true,
                    why: `${title} does not look into the directory ${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(file.path)}`,
                    remedy: `Move it to ${directory || 'the directory above'}.`,
                });
        }
        else if (isPassedBy(profile, name)) {
            found.push({
                file,
                why: stopsAt
                    ? `${title} can't read a version in its name, and stops at it on every database`
                    : `${title} does not take a file of this name for a migration`,
                remedy: `Name it as ${title} wants it: ${names}.`,
            });
        }
    }
    return [
        ...found,
        ...notLoaded(profile, migrations, tree),
        ...withoutDown(profile, { directory, migrations }, tree),
    ];
}
/** Files whose program is not there. */
function notLoaded({ title, loadedBy }, migrations, tree) {
    if (!loadedBy)
        return [];
    return migrations.flatMap(({ file }) => {
        const loader = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalized */ .A9)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(file.path), loadedBy((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(file.path))));
        return loader === undefined || tree.file(loader)
            ? []
            : [
                {
                    file,
                    why: `${title} sends it by ${loader}, which is not there`,
                    remedy: 'Let the runner create both files.',
                },
            ];
    });
}
/** Files of a version that nothing takes back. */
function withoutDown({ title, needsDown, names, versionOf = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOfName */ .f1 }, { directory, migrations }, tree) {
    if (!needsDown)
        return [];
    const versionIn = (path) => versionOf((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path))?.version;
    const downs = tree.files.filter(({ path }) => /\.down\.sql$/.test(path) && isBelow(path, directory));
    const takenBack = new Set(downs.map(({ path }) => versionIn(path.replace(/\.down\.sql$/, '.up.sql'))));
    return migrations
        .filter(({ file }) => !takenBack.has(versionIn(file.path)))
        .map(({ file }) => ({
        file,
        why: `${title} runs nothing at all as long as no file takes its version back`,
        remedy: `Add a file \`${names.replace(/\bup\b/, 'down')}\` of the same number.`,
    }));
}
function isBelow(path, directory) {
    return directory === '' || path.startsWith(`${directory}/`);
}


/***/ }),

/***/ 3909:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ repairSequence)
/* harmony export */ });
/* harmony import */ var _model_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69186);

/** Renames incoming files so that they follow `after`, in their order, each with the next free version. */
async function repairSequence(request) {
    // Drizzle goes by its journal, which names every file, and by a snapshot beside each: drizzle-kit makes all three.
    const first = request.chain[0]?.file.path ?? '';
    if (request.tree.file(`${first.slice(0, first.lastIndexOf('/') + 1)}meta/_journal.json`))
        return undefined;
    // The files for other databases would stay over.
    if (request.history.reading.partly !== undefined)
        return undefined;
    const moving = new Set(request.chain.map(migration => migration.id));
    const taken = new Set();
    for (const migration of request.history.migrations) {
        if (!moving.has(migration.id) && migration.version)
            taken.add(migration.version);
    }
    let latest = (0,_model_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .numberedName */ .Ys)(request.after.name)?.version;
    const renames = [];
    for (const migration of request.chain) {
        const written = (0,_model_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .numberedName */ .Ys)(migration.name)?.version;
        if (!latest || !written)
            return undefined;
        latest = (0,_model_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .versionAfter */ .dh)(latest, taken);
        taken.add((0,_model_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .numberedName */ .Ys)(latest)?.key ?? latest);
        const directory = migration.file.path.slice(0, migration.file.path.lastIndexOf('/') + 1);
        const rest = migration.file.path.slice(directory.length + written.length);
        renames.push({ from: migration.file.path, to: `${directory}${latest}${rest}` });
        for (const companion of companionsOf(request, migration.file.path)) {
            renames.push({
                from: companion,
                to: `${directory}${latest}${companion.slice(directory.length + written.length)}`,
            });
        }
    }
    return { edits: [], renames };
}
/** The down file beside an up file moves with it. */
function companionsOf(request, path) {
    const up = /\.up\.sql$/i.exec(path);
    if (!up)
        return [];
    const down = `${path.slice(0, up.index)}.down.sql`;
    return request.tree.file(down) ? [down] : [];
}


/***/ }),

/***/ 43438:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  supabase: () => (/* binding */ supabase)
});

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
// EXTERNAL MODULE: ./src/languages/sql/meaning.js
var meaning = __webpack_require__(64393);
// EXTERNAL MODULE: ./src/replay/sql-interpreter.js
var sql_interpreter = __webpack_require__(47850);
// EXTERNAL MODULE: ./src/text/globs.js
var globs = __webpack_require__(85174);
// EXTERNAL MODULE: ./src/text/paths.js
var text_paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/pending.js
var pending = __webpack_require__(21852);
// EXTERNAL MODULE: ./src/frameworks/sql/effects.js
var effects = __webpack_require__(40366);
// EXTERNAL MODULE: ./src/frameworks/sql/evidence.js
var evidence = __webpack_require__(10435);
// EXTERNAL MODULE: ./src/frameworks/sql/locate.js
var locate = __webpack_require__(70580);
// EXTERNAL MODULE: ./src/frameworks/sql/names.js
var names = __webpack_require__(18212);
// EXTERNAL MODULE: ./src/frameworks/sql/never-run.js
var never_run = __webpack_require__(52202);
// EXTERNAL MODULE: ./src/frameworks/sql/repair-sequence.js
var repair_sequence = __webpack_require__(3909);
// EXTERNAL MODULE: ./src/frameworks/sql/sequence.js
var sequence = __webpack_require__(82551);
// EXTERNAL MODULE: ./src/frameworks/supabase/locate.js
var supabase_locate = __webpack_require__(34894);
;// CONCATENATED MODULE: ./src/frameworks/supabase/platform-sql.js
/**
 * What a Supabase database has before the first migration, as far as migrations lean on it: roles, schemas, the
 * tables they refer to and the functions that policies call. Written from the public description of the platform:
 * https://supabase.com/docs/guides/database/postgres/roles and https://supabase.com/docs/guides/auth/architecture
 */
const platformSql = `
${[
    'anon',
    'authenticated',
    'service_role',
    'authenticator',
    'dashboard_user',
    'postgres',
    'supabase_admin',
    'supabase_auth_admin',
    'supabase_storage_admin',
    'supabase_functions_admin',
    'supabase_replication_admin',
    'supabase_read_only_user',
    'pgbouncer',
]
    // Spelled out: a server's engine finds in the text which roles it has to take away again.
    .map(role => `do $$ begin create role ${role}; exception when duplicate_object then null; end $$;`)
    .join('\n')}

create schema auth;
create schema extensions;
create schema graphql;
create schema graphql_public;
create schema pgbouncer;
create schema realtime;
create schema storage;
create schema supabase_functions;
create schema vault;
create schema cron;
create schema net;

create type auth.aal_level as enum ('aal1', 'aal2', 'aal3');
create type auth.factor_type as enum ('totp', 'webauthn', 'phone');
create table auth.users (
  instance_id uuid,
  id uuid primary key,
  aud varchar(255),
  role varchar(255),
  email varchar(255),
  encrypted_password varchar(255),
  email_confirmed_at timestamptz,
  invited_at timestamptz,
  confirmation_token varchar(255),
  confirmation_sent_at timestamptz,
  recovery_token varchar(255),
  recovery_sent_at timestamptz,
  email_change_token_new varchar(255),
  email_change varchar(255),
  email_change_sent_at timestamptz,
  last_sign_in_at timestamptz,
  raw_app_meta_data jsonb,
  raw_user_meta_data jsonb,
  is_super_admin boolean,
  created_at timestamptz,
  updated_at timestamptz,
  phone text unique,
  phone_confirmed_at timestamptz,
  phone_change text,
  phone_change_token varchar(255),
  phone_change_sent_at timestamptz,
  confirmed_at timestamptz,
  email_change_token_current varchar(255),
  email_change_confirm_status smallint,
  banned_until timestamptz,
  reauthentication_token varchar(255),
  reauthentication_sent_at timestamptz,
  is_sso_user boolean not null default false,
  deleted_at timestamptz,
  is_anonymous boolean not null default false
);
create table auth.identities (
  provider_id text not null,
  user_id uuid not null references auth.users on delete cascade,
  identity_data jsonb not null,
  provider text not null,
  last_sign_in_at timestamptz,
  created_at timestamptz,
  updated_at timestamptz,
  email text,
  id uuid primary key default gen_random_uuid()
);
create table auth.sessions (
  id uuid primary key,
  user_id uuid not null references auth.users on delete cascade,
  created_at timestamptz,
  updated_at timestamptz,
  factor_id uuid,
  aal auth.aal_level,
  not_after timestamptz
);
create function auth.uid() returns uuid language sql stable as
  $$ select nullif(current_setting('request.jwt.claim.sub', true), '')::uuid $$;
create function auth.role() returns text language sql stable as
  $$ select nullif(current_setting('request.jwt.claim.role', true), '')::text $$;
create function auth.email() returns text language sql stable as
  $$ select nullif(current_setting('request.jwt.claim.email', true), '')::text $$;
create function auth.jwt() returns jsonb language sql stable as
  $$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb $$;

create table storage.buckets (
  id text primary key,
  name text not null unique,
  owner uuid,
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  public boolean default false,
  avif_autodetection boolean default false,
  file_size_limit bigint,
  allowed_mime_types text[],
  owner_id text
);
create table storage.objects (
  id uuid primary key default gen_random_uuid(),
  bucket_id text references storage.buckets,
  name text,
  owner uuid,
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  last_accessed_at timestamptz default now(),
  metadata jsonb,
  path_tokens text[] generated always as (string_to_array(name, '/')) stored,
  version text,
  owner_id text,
  user_metadata jsonb
);
alter table storage.buckets enable row level security;
alter table storage.objects enable row level security;
create function storage.foldername(name text) returns text[] language sql immutable as
  $$ select (string_to_array(name, '/'))[1 : array_length(string_to_array(name, '/'), 1) - 1] $$;
create function storage.filename(name text) returns text language sql immutable as
  $$ select (string_to_array(name, '/'))[array_length(string_to_array(name, '/'), 1)] $$;
create function storage.extension(name text) returns text language sql immutable as
  $$ select reverse(split_part(reverse(storage.filename(name)), '.', 1)) $$;

create table realtime.messages (
  id uuid not null default gen_random_uuid(),
  topic text not null,
  extension text not null,
  payload jsonb,
  event text,
  private boolean default false,
  updated_at timestamp not null default now(),
  inserted_at timestamp not null default now(),
  primary key (id, inserted_at)
);
alter table realtime.messages enable row level security;
create function realtime.topic() returns text language sql stable as
  $$ select nullif(current_setting('realtime.topic', true), '')::text $$;
create function realtime.send(payload jsonb, event text, topic text, private boolean default true) returns void
  language sql as $$ select $$;

create table vault.secrets (
  id uuid primary key default gen_random_uuid(),
  name text unique,
  description text not null default '',
  secret text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create view vault.decrypted_secrets as
  select id, name, description, secret, secret as decrypted_secret, created_at, updated_at from vault.secrets;
create function vault.create_secret(
  new_secret text, new_name text default null, new_description text default '', new_key_id uuid default null
) returns uuid language sql as
  $$ insert into vault.secrets (secret, name, description) values ($1, $2, $3) returning id $$;
create function vault.update_secret(
  secret_id uuid, new_secret text default null, new_name text default null, new_description text default null,
  new_key_id uuid default null
) returns void language sql as
  $$ update vault.secrets set secret = coalesce($2, secret), name = coalesce($3, name),
     description = coalesce($4, description), updated_at = now() where id = $1 $$;

grant usage on schema public, auth, storage, extensions, realtime, graphql_public to anon, authenticated, service_role;
alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
alter default privileges in schema public grant all on sequences to anon, authenticated, service_role;

create publication supabase_realtime;

do $platform$
declare
  wanted text;
begin
  foreach wanted in array array['uuid-ossp', 'pgcrypto'] loop
    if exists (select from pg_available_extensions where name = wanted) then
      execute format('create extension if not exists %I schema extensions', wanted);
    end if;
  end loop;
  execute format('alter database %I set search_path to "$user", public, extensions', current_database());
end
$platform$;
set search_path to "$user", public, extensions;
`;

;// CONCATENATED MODULE: ./src/frameworks/supabase/supabase.js















/** Extensions that the platform brings, and what in a migration says that it uses them: loading one takes time. */
const platformExtensions = [
    { name: 'uuid-ossp', usedBy: /\bextensions?\b|\buuid_\w+\s*\(/i },
    {
        name: 'pgcrypto',
        usedBy: /\bextensions?\b|\b(armor|dearmor|crypt|gen_salt|gen_random_bytes|digest|hmac|(?:en|de)crypt(?:_iv)?|pgp_\w+)\s*\(/i,
    },
];
/**
 * What the CLI sends on its own, outside of the batch that is the file's transaction:
 * https://github.com/supabase/cli/pull/5156 (v2.109), https://github.com/supabase/cli/pull/6276
 */
const sentAlone = /\b(?:(?:create(?:\s+unique)?|drop)\s+index\s+concurrently|vacuum|alter\s+system|cluster)\b/i;
/** `REINDEX … CONCURRENTLY`. */
function reindexes(text) {
    return text.split(';').some(statement => {
        const at = statement.search(/\breindex\b/i);
        return at >= 0 && /\bconcurrently\b/i.test(statement.slice(at));
    });
}
const behaviour = {
    order: 'sequence',
    duplicateVersion: {
        outcome: 'refuses',
        consequence: '`supabase db push` applies the first and fails at the second with 23505 (its version is in supabase_migrations.schema_migrations already)',
        source: 'https://github.com/supabase/cli/blob/develop/pkg/migration/history.go',
    },
    duplicateId: {
        outcome: 'refuses',
        consequence: 'only one of the two files can be there after the merge',
        source: 'https://git-scm.com/docs/git-merge',
    },
    severalHeads: {
        outcome: 'legal',
        consequence: 'timestamped files form one line by their timestamps',
        source: 'https://supabase.com/docs/guides/deployment/database-migrations',
    },
    lateVersion: {
        outcome: 'refuses',
        consequence: '`supabase db push` refuses it ("found local migration files to be inserted before the last migration on remote database") unless somebody passes --include-all',
        source: 'https://supabase.com/docs/reference/cli/supabase-db-push',
    },
    edited: {
        outcome: 'unnoticed',
        consequence: 'databases that have applied it never see the edit, and new ones and preview branches get it',
        source: 'https://supabase.com/docs/guides/deployment/database-migrations',
    },
    removed: {
        outcome: 'refuses',
        consequence: '`supabase db push` then refuses to run ("remote migration versions not found in local migrations directory")',
        source: 'https://supabase.com/docs/reference/cli/supabase-migration-repair',
    },
    transaction: 'per-migration',
};
const profile = {
    id: 'supabase',
    title: 'the Supabase CLI',
    evidence: {},
    behaviour,
    identity: 'version',
    versionOf: (0,names/* numberedBy */.AX)(supabase_locate/* migrationName */.A),
    names: 'TIMESTAMP_NAME.sql',
    sends: 'message',
    unwrappedSends: 'message',
    session: 'settings-reset',
    passesMark: true,
    outside: 'Put it into a file of its own.',
};
/** Supabase's own migrations directory, applied by `supabase db push`. */
const supabase = {
    id: 'supabase',
    title: 'Supabase',
    runner: behaviour,
    locate: supabase_locate/* locateSupabase */.f,
    async read(locations, tree) {
        return Promise.all(locations.map(async (one) => {
            const reading = await (0,sequence/* readSequence */.s)(one, tree, {
                versionOf: (0,names/* numberedBy */.AX)(supabase_locate/* migrationName */.A),
                byVersion: true,
            });
            const neverRun = (0,never_run/* neverRunIn */.l)(profile, reading, (0,locate/* besideOf */.A4)(one, tree), tree);
            return neverRun.length > 0 ? { ...reading, neverRun } : reading;
        }));
    },
    meaning: meaning/* meaning */.a,
    pending: pending/* pendingByIdentity */.T,
    repair: repair_sequence/* repairSequence */.v,
    effects: effects/* effectsOfWholeFile */.L7,
    interpreter: (_scope, _tree, base) => (0,sql_interpreter/* sqlInterpreter */.V7)((0,evidence/* readingsBy */.F)(profile, base)),
    transactionOf: text => (sentAlone.test(text) || reindexes(text) ? 'autocommit' : undefined),
    platformSql: platformSql,
    seeds: supabaseSeeds,
    extensionsIn: text => platformExtensions.filter(({ usedBy }) => usedBy.test(text)).map(({ name }) => name),
};
const seedSettings = schemas.object({
    db: schemas.object({
        seed: schemas.object({ enabled: schemas.boolean().default(true), sql_paths: schemas.array(schemas.string()).optional() })
            .optional(),
    })
        .optional(),
});
/**
 * The seed files of `config.toml`, `seed.sql` where it names none:
 * https://supabase.com/docs/guides/local-development/seeding-your-database
 */
async function supabaseSeeds(scope, tree) {
    const found = [];
    for (const { reading } of scope) {
        const home = (0,text_paths/* parentOf */.gN)(reading.directory);
        const paths = await seedPaths(tree, (0,text_paths/* within */.ux)(home, 'config.toml'));
        for (const path of paths) {
            const matches = (0,globs.pathMatcher)([(0,text_paths/* within */.ux)(home, path.replace(/^\.\//, ''))]);
            found.push(...tree.files.filter(file => matches(file.path)).sort((a, b) => (a.path < b.path ? -1 : 1)));
        }
    }
    return found;
}
async function seedPaths(tree, path) {
    const usual = ['seed.sql'];
    const file = tree.file(path);
    if (!file)
        return usual;
    const { parse } = await __webpack_require__.e(/* import() */ 528).then(__webpack_require__.bind(__webpack_require__, 20528));
    try {
        const { db } = seedSettings.parse(parse(await tree.readText(file)));
        return db?.seed?.enabled === false ? [] : (db?.seed?.sql_paths ?? usual);
    }
    catch {
        // What Supabase itself refuses names no seeds.
        return usual;
    }
}


/***/ }),

/***/ 85174:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pathMatcher: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71026);

/**
 * Globs of the configuration, matched with paths that a stranger chooses. A library turns them into an expression that
 * backtracks: a pattern with 15 stars takes hours for a path of 200 letters. Stars, question marks and alternatives, which
 * is nearly all that is written, are matched here in linear time for a path; what has more to it is the library's, for
 * paths that are short enough for its number of stars.
 */
function pathMatcher(globs) {
    const matchers = globs.map(matcherOf);
    return path => matchers.some(matches => matches(path));
}
function matcherOf(glob) {
    const plain = glob.replace(/^(?:\.\/)+/, '');
    const alternatives = /[[\]()!\\+@|]|\*\{|\}\*|\{[^{}]*\*/.test(plain) ? undefined : expanded(plain);
    if (!alternatives)
        return byLibrary(glob);
    const patterns = alternatives.map(one => withSomethingInside(one.split('/')));
    // Two stars beside other characters mean different things to different programs.
    if (patterns.flat().some(segment => segment.includes('**') && segment !== '**'))
        return byLibrary(glob);
    return path => {
        const segments = path.split('/');
        return patterns.some(pattern => matchSegments(pattern, segments));
    };
}
// To the library, two stars after a name stand for nothing as well; after a star for what is below it alone.
function withSomethingInside(pattern) {
    const last = pattern.length - 1;
    return last > 0 && pattern[last] === '**' && pattern[last - 1]?.endsWith('*') && pattern[last - 1] !== '**'
        ? pattern.toSpliced(last, 0, '*')
        : pattern;
}
const mostAlternatives = 64;
// `{a,b}/*` as `a/*` and `b/*`; undefined for what is nested, a range, or too many.
function expanded(glob) {
    let done = [''];
    for (const [part] of glob.matchAll(/\{[^{}]*\}|[^{}]+|[{}]/g)) {
        if (part === '{' || part === '}')
            return undefined;
        const choices = part.startsWith('{') ? part.slice(1, -1).split(',') : [part];
        if (part.startsWith('{') && (choices.length < 2 || choices.includes('')))
            return undefined;
        if (done.length * choices.length > mostAlternatives)
            return undefined;
        done = done.flatMap(before => choices.map(choice => before + choice));
    }
    return done;
}
/** `**` stands for any number of segments. Which of the pattern's segments can come next, segment by segment of the path. */
function matchSegments(pattern, segments) {
    const reach = (states) => {
        const all = new Set();
        for (let state of states) {
            all.add(state);
            while (pattern[state] === '**')
                all.add(++state);
        }
        return all;
    };
    let states = reach([0]);
    for (const segment of segments) {
        const next = [];
        for (const state of states) {
            const wanted = pattern[state];
            if (wanted === undefined)
                continue;
            if (wanted === '**')
                next.push(state);
            else if (matchSegment(wanted, segment))
                next.push(state + 1);
        }
        if (next.length === 0)
            return false;
        states = reach(next);
    }
    return states.has(pattern.length);
}
/** After a star that matched too little, one character more is tried: no star before it needs to be tried again. */
function matchSegment(pattern, segment) {
    if (segment === '' || (/[*?]/.test(pattern) && (segment === '.' || segment === '..')))
        return pattern === segment;
    let [p, s, star, resume] = [0, 0, -1, 0];
    while (s < segment.length) {
        if (pattern[p] === '*')
            [star, resume] = [p++, s];
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === segment[s])) {
            p++;
            s++;
        }
        else if (star >= 0)
            [p, s] = [star + 1, ++resume];
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
/** Steps that a match by the library may take. */
const mostSteps = 10_000_000;
function byLibrary(glob) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { dot: true });
    const repeats = glob.match(/\*+|\+/g)?.length ?? 0;
    return path => path.length ** Math.max(repeats, 1) <= mostSteps && matches(path);
}


/***/ })

};
