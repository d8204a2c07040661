import { geometryFunctions } from './geometry-functions.ts'

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
  /** Types among those that indexes can be made of. */
  indexed?: readonly string[]
  /** `left operator right result`. */
  operators?: readonly string[]
  /** What is taken for another type where that is needed: [from, to]. */
  casts?: readonly (readonly [string, string])[]
  /** Of types that are PostgreSQL's own in all but name. */
  domains?: Readonly<Record<string, string>>
  /** By their columns. */
  tables?: Readonly<Record<string, string>>
  /** `name(arguments) result`, a default value after `=`. */
  functions?: readonly string[]
  /** Access methods of indexes, which it has not. */
  methods?: readonly string[]
}

export const standIns: readonly StandIn[] = [
  {
    extension: 'postgis',
    types: ['geometry', 'geography', 'box2d', 'box3d'],
    indexed: ['geometry', 'geography'],
    operators: [
      'geometry && geometry bool',
      'geography && geography bool',
      'geometry ~ geometry bool',
      'geometry @ geometry bool',
      'geometry ~= geometry bool',
      'geometry <-> geometry float8',
      'geography <-> geography float8',
      'geometry <#> geometry float8',
    ],
    casts: [
      ['text', 'geometry'],
      ['text', 'geography'],
      ['geometry', 'geography'],
      ['geometry', 'box2d'],
      ['geometry', 'box3d'],
      ['geometry', 'text'],
    ],
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
  { extension: 'pg_tle', schema: 'pgtle' },
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
  {
    extension: 'pg_partman',
    tables: {
      part_config:
        'parent_table text primary key, control text, partition_interval text, partition_type text, premake int4, automatic_maintenance text, template_table text, retention text, retention_schema text, retention_keep_index bool, retention_keep_table bool, infinite_time_partitions bool, datetime_string text, jobmon bool, sub_partition_set_full bool, inherit_privileges bool',
    },
    functions: [
      `create_parent(p_parent_table text, p_control text, p_interval text, p_type text = 'range', p_epoch text = 'none', p_premake int4 = 4, p_start_partition text = null, p_default_table bool = true, p_automatic_maintenance text = 'on', p_constraint_cols text[] = null, p_template_table text = null, p_jobmon bool = true) bool`,
      'run_maintenance(p_parent_table text = null, p_analyze bool = false, p_jobmon bool = true) void',
    ],
  },
  { extension: 'pg_repack' },
  { extension: 'pgaudit' },
  { extension: 'pgtap' },
  { extension: 'pg_stat_monitor' },
  { extension: 'pg_prewarm' },
  { extension: 'pg_hint_plan' },
  { extension: 'wrappers' },
]
