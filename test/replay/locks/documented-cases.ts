/**
 * Statements that the pages of squawk (https://squawkhq.com/docs/rules) and eugene (https://kaveland.no/eugene/hints/) are
 * about, on tables that are there already, each with what PostgreSQL's own documentation says of it.
 */
export interface DocumentedCase {
  /** The page of the linter. */
  page: string
  sql: string
  /** "relation: LOCK", indexes left out unless they are named. */
  locks: string[]
  rewritten?: string[]
  scanned?: string[]
  /** The page of PostgreSQL's documentation, below https://www.postgresql.org/docs/current/. */
  source: string
  /** PostgreSQL runs it in no transaction: it is not measured. */
  outside?: true
}

export const base = `
create table author (id bigint primary key, name text);
create table book (
  id bigint primary key, title text, author_id bigint, pages int, isbn varchar(20), code varchar(10), tag text, price int,
  meta json, published timestamp, old text, sold int, shelf int, worn boolean not null default false, row_no int,
  genre text, slug text, rank int, weight int default 1, during int4range, unused text
);
alter table book add constraint isbn_there check (isbn is not null);
alter table book add constraint price_high check (price > 0) not valid;
alter table book add constraint author_there foreign key (author_id) references author not valid;
create index book_title on book (title);
create index book_genre on book (genre);
create unique index book_slug on book (slug);
create table note (id bigint primary key, body text, author_id bigint);
create table draft (id bigint primary key);
create table letter (id int, body text);
create table scrap (id bigint primary key);
create unique index letter_key on letter (id);
alter table letter alter id set not null;
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger note_touched before update on note for each row execute function touch();
create materialized view titles as select id, title from book;
create unique index titles_key on titles (id);
create table log (at date not null, line text) partition by range (at);
create table log_1 partition of log for values from ('2025-01-01') to ('2025-02-01');
create table log_2 (at date not null, line text);
create table log_4 (at date not null, line text);
create table log_3 partition of log for values from ('2025-03-01') to ('2025-04-01');
create table counted (id smallint primary key, n int, big int);
create type mood as enum ('calm');
`

const alter = 'sql-altertable.html'
const [all, writes, shareRow, own] = [
  'ACCESS EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
]
const book = (mode: string) => [`public.book: ${mode}`]

export const cases: DocumentedCase[] = [
  {
    page: 'squawk adding-field-with-default',
    sql: "alter table book add column kind text default 'novel'",
    locks: book(all),
    source: alter,
  },
  {
    page: 'squawk adding-field-with-default',
    sql: 'alter table counted add column token uuid default gen_random_uuid()',
    locks: ['public.counted: ACCESS EXCLUSIVE'],
    rewritten: ['public.counted', 'public.counted_pkey'],
    source: alter,
  },
  {
    page: 'squawk adding-not-nullable-field',
    sql: 'alter table book alter column title set not null',
    locks: book(all),
    scanned: ['public.book'],
    source: alter,
  },
  {
    page: 'squawk adding-not-nullable-field, after a check',
    sql: 'alter table book alter column isbn set not null',
    locks: book(all),
    source: alter,
  },
  {
    page: 'squawk adding-required-field',
    sql: 'alter table book add column stock int not null default 0',
    locks: book(all),
    source: alter,
  },
  {
    page: 'squawk adding-serial-primary-key-field',
    sql: 'alter table log_2 add column id bigserial primary key',
    locks: ['public.log_2: ACCESS EXCLUSIVE'],
    rewritten: ['public.log_2'],
    scanned: ['public.log_2'],
    source: alter,
  },
  {
    page: 'squawk adding-foreign-key-constraint',
    sql: 'alter table note add constraint note_author foreign key (author_id) references author',
    locks: ['public.author: SHARE ROW EXCLUSIVE', 'public.note: SHARE ROW EXCLUSIVE'],
    scanned: ['public.note'],
    source: alter,
  },
  {
    page: 'squawk constraint-missing-not-valid',
    sql: 'alter table book add constraint second foreign key (author_id) references author not valid',
    locks: ['public.author: SHARE ROW EXCLUSIVE', ...book(shareRow)],
    source: alter,
  },
  {
    page: 'squawk constraint-missing-not-valid',
    sql: 'alter table book add constraint pages_some check (pages > 0)',
    locks: book(all),
    scanned: ['public.book'],
    source: alter,
  },
  {
    page: 'squawk constraint-missing-not-valid',
    sql: 'alter table book add constraint rank_some check (rank > 0) not valid',
    locks: book(all),
    source: alter,
  },
  {
    page: 'eugene E1, validating',
    sql: 'alter table book validate constraint price_high',
    locks: book(own),
    scanned: ['public.book'],
    source: alter,
  },
  {
    page: 'squawk adding-foreign-key-constraint, validating',
    sql: 'alter table book validate constraint author_there',
    locks: ['public.author: ROW SHARE', ...book(own)],
    scanned: ['public.book'],
    source: alter,
  },
  {
    page: 'squawk disallowed-unique-constraint, eugene E7',
    sql: 'alter table book add constraint code_key unique (code)',
    locks: book(all),
    scanned: ['public.book'],
    source: alter,
  },
  {
    page: 'squawk disallowed-unique-constraint, using an index',
    sql: 'alter table book add constraint slug_key unique using index book_slug',
    locks: ['public.book: ACCESS EXCLUSIVE'],
    source: alter,
  },
  {
    page: 'squawk adding-primary-key-constraint',
    sql: 'alter table letter add primary key using index letter_key',
    locks: ['public.letter: ACCESS EXCLUSIVE'],
    source: alter,
  },
  {
    page: 'eugene E5, squawk changing-column-type',
    sql: 'alter table counted alter column n type bigint',
    locks: ['public.counted: ACCESS EXCLUSIVE'],
    rewritten: ['public.counted', 'public.counted_pkey'],
    source: alter,
  },
  {
    page: 'squawk changing-column-type, to text',
    sql: 'alter table book alter column tag type varchar',
    locks: book(all),
    source: alter,
  },
  {
    page: 'squawk prefer-text-field',
    sql: 'alter table book alter column code type varchar(200)',
    locks: [...book(all)],
    source: alter,
  },
  { page: 'eugene E3', sql: 'alter table book add column data json', locks: book(all), source: alter },
  {
    page: 'squawk require-concurrent-index-creation, eugene E6',
    sql: 'create index book_price on book (price)',
    locks: book(writes),
    scanned: ['public.book'],
    source: 'sql-createindex.html',
  },
  {
    page: 'squawk require-concurrent-index-creation',
    sql: 'create index concurrently book_rank on book (rank)',
    locks: book(own),
    scanned: ['public.book'],
    source: 'sql-createindex.html',
    outside: true,
  },
  {
    page: 'squawk require-concurrent-index-deletion',
    sql: 'drop index book_title',
    locks: ['public.book: ACCESS EXCLUSIVE', 'public.book_title: ACCESS EXCLUSIVE'],
    source: 'sql-dropindex.html',
  },
  {
    page: 'squawk require-concurrent-index-deletion',
    sql: 'drop index concurrently book_genre',
    locks: ['public.book_genre: SHARE UPDATE EXCLUSIVE'],
    source: 'sql-dropindex.html',
    outside: true,
  },
  {
    page: 'eugene E2',
    sql: 'alter table book alter column pages set not null',
    locks: book(all),
    scanned: ['public.book'],
    source: alter,
  },
  {
    page: 'eugene E8',
    sql: 'alter table book add constraint at_once exclude using gist (during with &&)',
    locks: book(all),
    scanned: ['public.book'],
    source: alter,
  },
  {
    page: 'squawk ban-drop-column',
    sql: 'alter table book drop column old',
    locks: book(all),
    source: alter,
  },
  {
    page: 'squawk ban-drop-not-null',
    sql: 'alter table book alter column worn drop not null',
    locks: book(all),
    source: alter,
  },
  {
    page: 'squawk ban-set-default',
    sql: 'alter table book alter column sold set default 0',
    locks: book(all),
    source: alter,
  },
  {
    page: 'squawk renaming-column',
    sql: 'alter table book rename column shelf to place',
    locks: book(all),
    source: alter,
  },
  {
    page: 'squawk ban-drop-constraint',
    sql: 'alter table book drop constraint isbn_there',
    locks: book(all),
    source: alter,
  },
  {
    page: 'squawk ban-truncate-cascade',
    sql: 'truncate draft',
    locks: ['public.draft: ACCESS EXCLUSIVE', 'public.draft_pkey: ACCESS EXCLUSIVE'],
    source: 'explicit-locking.html',
  },
  {
    page: 'squawk renaming-table',
    sql: 'alter table draft rename to sketch',
    locks: ['public.draft: ACCESS EXCLUSIVE'],
    source: alter,
  },
  {
    page: 'squawk ban-drop-table',
    sql: 'drop table scrap',
    locks: ['public.scrap: ACCESS EXCLUSIVE', 'public.scrap_pkey: ACCESS EXCLUSIVE'],
    source: 'explicit-locking.html',
  },
  {
    page: 'squawk ban-disable-trigger',
    sql: 'alter table note disable trigger note_touched',
    locks: ['public.note: SHARE ROW EXCLUSIVE'],
    source: alter,
  },
  {
    page: 'squawk ban-drop-trigger',
    sql: 'drop trigger note_touched on note',
    locks: ['public.note: ACCESS EXCLUSIVE'],
    source: 'explicit-locking.html',
  },
  {
    page: 'squawk ban-new-write-restriction',
    sql: 'create trigger later before insert on note for each row execute function touch()',
    locks: ['public.note: SHARE ROW EXCLUSIVE'],
    source: 'explicit-locking.html',
  },
  {
    page: 'squawk ban-create-policy',
    sql: 'create policy mine on note using (true)',
    locks: ['public.note: ACCESS EXCLUSIVE'],
    source: 'explicit-locking.html',
  },
  {
    page: 'squawk require-concurrent-reindex',
    sql: 'reindex table note',
    locks: ['public.note: SHARE'],
    scanned: ['public.note'],
    source: 'sql-reindex.html',
    outside: true,
  },
  {
    page: 'squawk require-concurrent-reindex',
    sql: 'reindex (concurrently) table note',
    locks: ['public.note: SHARE UPDATE EXCLUSIVE'],
    scanned: ['public.note'],
    source: 'sql-reindex.html',
    outside: true,
  },
  {
    page: 'squawk prefer-repack',
    sql: 'vacuum (full) counted',
    locks: ['public.counted: ACCESS EXCLUSIVE'],
    rewritten: ['public.counted'],
    source: 'sql-vacuum.html',
    outside: true,
  },
  {
    page: 'squawk require-concurrent-partition-detach',
    sql: 'alter table log detach partition log_3',
    locks: ['public.log: ACCESS EXCLUSIVE', 'public.log_3: ACCESS EXCLUSIVE'],
    source: alter,
  },
  {
    page: 'eugene E4, attaching',
    sql: "alter table log attach partition log_4 for values from ('2025-05-01') to ('2025-06-01')",
    locks: ['public.log: SHARE UPDATE EXCLUSIVE', 'public.log_4: ACCESS EXCLUSIVE'],
    scanned: ['public.log_4'],
    source: alter,
  },
  {
    page: 'eugene W12',
    sql: 'alter table book add column one int, add column two int',
    locks: book(all),
    source: alter,
  },
  {
    page: 'eugene E10, data beside a schema',
    sql: "update book set unused = 'x'",
    locks: book('ROW EXCLUSIVE'),
    source: 'explicit-locking.html',
  },
  {
    page: 'eugene E11, identity',
    sql: 'alter table counted add column no bigint generated always as identity',
    locks: ['public.counted: ACCESS EXCLUSIVE'],
    rewritten: ['public.counted', 'public.counted_pkey'],
    source: alter,
  },
  {
    page: 'squawk safe_migrations, statistics',
    sql: 'alter table book alter column title set statistics 200',
    locks: book(own),
    source: alter,
  },
  {
    page: 'eugene, materialized views',
    sql: 'refresh materialized view titles',
    locks: ['public.titles: ACCESS EXCLUSIVE'],
    rewritten: ['public.titles', 'public.titles_key'],
    source: 'sql-refreshmaterializedview.html',
  },
  {
    page: 'eugene, materialized views',
    sql: 'refresh materialized view concurrently titles',
    locks: ['public.titles: EXCLUSIVE'],
    source: 'sql-refreshmaterializedview.html',
  },
  {
    page: 'squawk ban-add-enum-value',
    sql: "alter type mood add value 'busy'",
    locks: [],
    source: 'sql-altertype.html',
  },
]
