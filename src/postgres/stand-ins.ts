/**
 * What the embedded engine offers in place of an extension that it has not got: its types, functions and tables by name,
 * so that CREATE EXTENSION succeeds and what does not use it is judged. Nothing of it does anything: functions return
 * null or no row, types hold any text. Types and functions as migrations name them, not all that there are.
 */
export interface StandIn {
  extension: string
  /** The schema that it lives in, where it has one of its own. */
  schema?: string
  /** A schema that it makes beside that. */
  makes?: string
  types?: readonly string[]
  /** Of types that are PostgreSQL's own in all but name. */
  domains?: Readonly<Record<string, string>>
  /** By their columns. */
  tables?: Readonly<Record<string, string>>
  /** `name(arguments) result`, a default value after `=`. */
  functions?: readonly string[]
  /** Access methods of indexes, which it has not. */
  methods?: readonly string[]
}

/** The version by which a database says that an extension is none. */
export const standInVersion = 'stand-in'

const geometryFunctions = [
  'addgeometrycolumn(text, text, int4, text, int4) text',
  'addgeometrycolumn(text, text, text, int4, text, int4) text',
  'dropgeometrycolumn(text, text) text',
  'geometrytype(geometry) text',
  'postgis_full_version() text',
  'postgis_version() text',
  'st_area(geography) float8',
  'st_area(geometry) float8',
  'st_asbinary(geometry) bytea',
  'st_asewkt(geometry) text',
  'st_asgeojson(geography) text',
  'st_asgeojson(geometry) text',
  'st_astext(geography) text',
  'st_astext(geometry) text',
  'st_buffer(geography, float8) geography',
  'st_buffer(geometry, float8) geometry',
  'st_centroid(geometry) geometry',
  'st_collect(geometry, geometry) geometry',
  'st_contains(geometry, geometry) bool',
  'st_convexhull(geometry) geometry',
  'st_covers(geography, geography) bool',
  'st_covers(geometry, geometry) bool',
  'st_difference(geometry, geometry) geometry',
  'st_distance(geography, geography) float8',
  'st_distance(geometry, geometry) float8',
  'st_distancesphere(geometry, geometry) float8',
  'st_dwithin(geography, geography, float8) bool',
  'st_dwithin(geometry, geometry, float8) bool',
  'st_envelope(geometry) geometry',
  'st_extent(geometry) box2d',
  'st_force2d(geometry) geometry',
  'st_geogfromtext(text) geography',
  'st_geohash(geometry, int4 = 0) text',
  'st_geometrytype(geometry) text',
  'st_geomfromewkt(text) geometry',
  'st_geomfromgeojson(json) geometry',
  'st_geomfromgeojson(jsonb) geometry',
  'st_geomfromgeojson(text) geometry',
  'st_geomfromtext(text) geometry',
  'st_geomfromtext(text, int4) geometry',
  'st_geomfromwkb(bytea, int4 = 0) geometry',
  'st_intersection(geometry, geometry) geometry',
  'st_intersects(geography, geography) bool',
  'st_intersects(geometry, geometry) bool',
  'st_isempty(geometry) bool',
  'st_isvalid(geometry) bool',
  'st_length(geography) float8',
  'st_length(geometry) float8',
  'st_makeenvelope(float8, float8, float8, float8, int4 = 0) geometry',
  'st_makeline(geometry, geometry) geometry',
  'st_makepoint(float8, float8) geometry',
  'st_makepoint(float8, float8, float8) geometry',
  'st_makevalid(geometry) geometry',
  'st_multi(geometry) geometry',
  'st_npoints(geometry) int4',
  'st_perimeter(geometry) float8',
  'st_point(float8, float8) geometry',
  'st_point(float8, float8, int4) geometry',
  'st_setsrid(geometry, int4) geometry',
  'st_simplify(geometry, float8) geometry',
  'st_simplifypreservetopology(geometry, float8) geometry',
  'st_srid(geometry) int4',
  'st_tileenvelope(int4, int4, int4) geometry',
  'st_transform(geometry, int4) geometry',
  'st_union(geometry, geometry) geometry',
  'st_within(geometry, geometry) bool',
  'st_x(geometry) float8',
  'st_xmax(box3d) float8',
  'st_y(geometry) float8',
  'st_z(geometry) float8',
  'updategeometrysrid(text, text, int4) text',
] as const

export const standIns: readonly StandIn[] = [
  {
    extension: 'postgis',
    types: ['geometry', 'geography', 'box2d', 'box3d'],
    tables: {
      spatial_ref_sys:
        'srid int4 primary key, auth_name varchar(256), auth_srid int4, srtext varchar(2048), proj4text varchar(2048)',
    },
    functions: geometryFunctions,
  },
  { extension: 'postgis_raster', types: ['raster'] },
  { extension: 'postgis_topology', schema: 'topology' },
  { extension: 'postgis_sfcgal' },
  { extension: 'postgis_tiger_geocoder', schema: 'tiger' },
  { extension: 'address_standardizer' },
  { extension: 'pgrouting' },
  { extension: 'h3', domains: { h3index: 'int8' } },
  { extension: 'h3_postgis' },
  {
    extension: 'pg_cron',
    makes: 'cron',
    tables: {
      'cron.job':
        'jobid int8 primary key, schedule text, command text, nodename text, nodeport int4, database text, username text, active bool, jobname text',
      'cron.job_run_details':
        'jobid int8, runid int8 primary key, job_pid int4, database text, username text, command text, status text, return_message text, start_time timestamptz, end_time timestamptz',
    },
    functions: [
      'cron.schedule(text, text) int8',
      'cron.schedule(text, text, text) int8',
      'cron.schedule_in_database(text, text, text, text, text = null, bool = true) int8',
      'cron.unschedule(int8) bool',
      'cron.unschedule(text) bool',
      'cron.alter_job(job_id int8, schedule text = null, command text = null, database text = null, username text = null, active bool = null) void',
    ],
  },
  {
    extension: 'pg_net',
    makes: 'net',
    tables: {
      'net._http_response':
        'id int8, status_code int4, content_type text, headers jsonb, content text, timed_out bool, error_msg text, created timestamptz',
      'net.http_request_queue':
        'id int8, method text, url text, headers jsonb, body bytea, timeout_milliseconds int4',
    },
    functions: [
      `net.http_get(url text, params jsonb = '{}', headers jsonb = '{}', timeout_milliseconds int4 = 5000) int8`,
      `net.http_post(url text, body jsonb = '{}', params jsonb = '{}', headers jsonb = '{}', timeout_milliseconds int4 = 5000) int8`,
      `net.http_delete(url text, params jsonb = '{}', headers jsonb = '{}', timeout_milliseconds int4 = 5000) int8`,
    ],
  },
  {
    extension: 'http',
    types: ['http_method'],
    tables: {
      http_header: 'field varchar, value varchar',
      http_request:
        'method http_method, uri varchar, headers http_header[], content_type varchar, content varchar',
      http_response: 'status int4, content_type varchar, headers http_header[], content varchar',
    },
    functions: [
      'http(request http_request) http_response',
      'http_delete(uri varchar) http_response',
      'http_get(uri varchar) http_response',
      'http_get(uri varchar, data jsonb) http_response',
      'http_header(field varchar, value varchar) http_header',
      'http_post(uri varchar, content varchar, content_type varchar) http_response',
      'http_post(uri varchar, data jsonb) http_response',
      'http_put(uri varchar, content varchar, content_type varchar) http_response',
      'http_reset_curlopt() bool',
      'http_set_curlopt(curlopt varchar, value varchar) bool',
      'urlencode(text) text',
    ],
  },
  {
    extension: 'pgmq',
    schema: 'pgmq',
    tables: {
      'pgmq.meta':
        'queue_name varchar primary key, is_partitioned bool not null, is_unlogged bool not null, created_at timestamptz not null default now()',
      'pgmq.message_record':
        'msg_id int8, read_ct int4, enqueued_at timestamptz, vt timestamptz, message jsonb',
    },
    functions: [
      'pgmq.archive(queue_name text, msg_id int8) bool',
      'pgmq.create(queue_name text) void',
      'pgmq.create_partitioned(queue_name text, partition_interval text = null, retention_interval text = null) void',
      'pgmq.create_unlogged(queue_name text) void',
      'pgmq.delete(queue_name text, msg_id int8) bool',
      'pgmq.delete(queue_name text, msg_ids int8[]) setof int8',
      'pgmq.drop_queue(queue_name text) bool',
      'pgmq.list_queues() setof pgmq.meta',
      'pgmq.pop(queue_name text) setof pgmq.message_record',
      'pgmq.purge_queue(queue_name text) int8',
      'pgmq.read(queue_name text, vt int4, qty int4) setof pgmq.message_record',
      'pgmq.send(queue_name text, msg jsonb) setof int8',
      'pgmq.send(queue_name text, msg jsonb, delay int4) setof int8',
      'pgmq.send_batch(queue_name text, msgs jsonb[]) setof int8',
      'pgmq.set_vt(queue_name text, msg_id int8, vt int4) setof pgmq.message_record',
    ],
  },
  {
    extension: 'pg_search',
    schema: 'paradedb',
    makes: 'pdb',
    types: ['paradedb.searchqueryinput', 'pdb.literal'],
    methods: ['bm25'],
  },
  {
    extension: 'timescaledb',
    makes: '_timescaledb_internal',
    functions: [
      'add_compression_policy(hypertable regclass, compress_after interval = null, if_not_exists bool = false) int4',
      'add_continuous_aggregate_policy(continuous_aggregate regclass, start_offset interval, end_offset interval, schedule_interval interval, if_not_exists bool = false) int4',
      'add_retention_policy(relation regclass, drop_after interval, if_not_exists bool = false) int4',
      'create_hypertable(relation regclass, time_column_name name, partitioning_column name = null, number_partitions int4 = null, chunk_time_interval interval = null, create_default_indexes bool = true, if_not_exists bool = false, migrate_data bool = false) void',
      'remove_compression_policy(hypertable regclass, if_exists bool = false) bool',
      'remove_retention_policy(relation regclass, if_exists bool = false) void',
      'set_chunk_time_interval(hypertable regclass, chunk_time_interval interval) void',
      'time_bucket(bucket_width interval, ts timestamptz) timestamptz',
      'time_bucket(bucket_width interval, ts timestamp) timestamp',
      'time_bucket(bucket_width interval, ts date) date',
    ],
  },
  { extension: 'timescaledb_toolkit' },
  { extension: 'vectorscale', methods: ['diskann'] },
  { extension: 'pgroonga', methods: ['pgroonga'] },
  { extension: 'rum', methods: ['rum'] },
  { extension: 'pg_bigm' },
  { extension: 'hypopg' },
  { extension: 'index_advisor' },
  { extension: 'pg_tle', makes: 'pgtle' },
  { extension: 'plpgsql_check' },
  { extension: 'supabase_vault' },
  { extension: 'pg_graphql', functions: ['graphql_version() text'] },
  { extension: 'pgjwt', functions: ['sign(payload json, secret text, algorithm text = null) text'] },
  {
    extension: 'pg_jsonschema',
    functions: [
      'json_matches_schema(schema json, instance json) bool',
      'jsonb_matches_schema(schema json, instance jsonb) bool',
    ],
  },
  {
    extension: 'pg_hashids',
    functions: [
      'id_encode(int8, text = null, int4 = 0) text',
      'id_decode(text, text = null, int4 = 0) int8[]',
    ],
  },
  { extension: 'pg_uuidv7', functions: ['uuid_generate_v7() uuid'] },
  { extension: 'pg_partman' },
  { extension: 'pg_repack' },
  { extension: 'pgaudit' },
  { extension: 'pgtap' },
  { extension: 'pg_stat_monitor' },
  { extension: 'pg_prewarm' },
  { extension: 'pg_hint_plan' },
  { extension: 'wrappers' },
]

/** Of these, those that something stands in for. */
export function standInsFor(names: readonly string[]): StandIn[] {
  const wanted = new Set(names.map(name => name.toLowerCase()))
  return standIns.filter(({ extension }) => wanted.has(extension))
}

/** What says that a statement uses the extension: its own schemas, and what it makes elsewhere. */
export function namesOf({ schema, makes, types, domains, tables, functions, methods }: StandIn): string[] {
  const made = [
    ...(types ?? []),
    ...Object.keys(domains ?? {}),
    ...Object.keys(tables ?? {}),
    ...(functions ?? []).map(text => text.slice(0, text.indexOf('('))),
  ]
  const own = [schema, makes].flatMap(name => name ?? [])
  return [...own, ...made.filter(name => !name.includes('.')), ...(methods ?? [])]
}

/** The files by which PostgreSQL finds it. */
export function filesOf(standIn: StandIn): { name: string; text: string }[] {
  const { extension, schema } = standIn
  const control = [
    `default_version = '${standInVersion}'`,
    ...(schema === undefined ? [] : [`schema = '${schema}'`]),
    'relocatable = false',
  ]
  return [
    { name: `${extension}.control`, text: `${control.join('\n')}\n` },
    { name: `${extension}--${standInVersion}.sql`, text: scriptOf(standIn) },
  ]
}

function scriptOf({ makes, types = [], domains = {}, tables = {}, functions = [] }: StandIn): string {
  return [
    ...(makes === undefined ? [] : [schemaUnlessThere(makes)]),
    ...types.map(typeLikeText),
    ...Object.entries(domains).map(([name, type]) => `create domain ${name} as ${type};`),
    ...Object.entries(tables).map(([name, columns]) => `create table ${name} (${columns});`),
    ...functions.map(functionOf),
  ].join('\n')
}

/** A platform may have it already; IF NOT EXISTS is refused in an extension then. */
function schemaUnlessThere(name: string): string {
  return `do $$ begin if to_regnamespace('${name}') is null then create schema ${name}; end if; end $$;`
}

/** A type that reads and writes any text, with any modifiers. */
function typeLikeText(name: string): string {
  return `create type ${name};
create function ${name}_in(cstring) returns ${name} immutable strict language internal as 'textin';
create function ${name}_out(${name}) returns cstring immutable strict language internal as 'textout';
create function ${name}_typmod_in(cstring[]) returns int4 immutable strict language internal as 'pg_trigger_depth';
create type ${name} (input = ${name}_in, output = ${name}_out, typmod_in = ${name}_typmod_in, like = pg_catalog.text);`
}

function functionOf(text: string): string {
  const end = text.lastIndexOf(')')
  const [head, result] = [text.slice(0, end + 1), text.slice(end + 2)]
  const body =
    result === 'void' || result.startsWith('setof ') ? 'begin return; end' : 'begin return null; end'
  return `create function ${head} returns ${result} immutable language plpgsql as '${body}';`
}
