/** What a table of mistakes does not show. */
export const about: readonly { title: string; text: string }[] = [
  {
    title: 'Django’s own commands',
    text: `\`makemigrations --check\` compares models with migrations. The gate does that only where the
configuration has \`models:\`, and then by running this very command ([models](models.md)); the table shows it without one. \`migrate\` on a new
database, which every test suite of Django begins with, runs the project's Python as it is: nothing is inferred. It sees no rows, no database that
has an older state, and no downgrade. \`migrate --plan\` is made to show an order to a person, and checks little.`,
  },
  {
    title: 'django-migration-linter',
    text: `It answers another question: does the version of the code that still runs work with the new schema? Columns
that are dropped or renamed, and NOT NULL without a default of the database, fail it. The gate has no such rule. It reads MySQL and SQLite as
well, and lets a project leave out migrations and rules. What two branches do to each other is not its subject.`,
  },
  {
    title: 'django-linear-migrations',
    text: `It prevents rather than finds: two branches that add a migration to one app conflict in git, so GitHub offers no
merge, without any job in CI, and \`rebase_migration\` puts it right. What a migration does is not its subject.`,
  },
  {
    title: 'Alembic’s own commands',
    text: `\`alembic check\` compares the models with the database that all revisions lead to. It finds a guard that hides a
different table, because the models say what should be there; the gate finds that without models. For models without a revision the gate needs \`models:\`.
\`alembic upgrade\` runs the project's Python as it is. \`alembic heads\` prints heads and ends well with two of them: a job has to count the lines.`,
  },
  {
    title: 'pytest-alembic',
    text: `Its four tests (one head, upgrade, models, up and down and up again) run the real revisions on a real
database, and a project adds tests of its own for what a revision does to rows. It needs an environment in which the application can be imported, a
database, and a place among the tests, and it sees no rows that nobody wrote for it.`,
  },
  {
    title: 'squawk',
    text: `A linter of PostgreSQL's SQL that needs no database and no history, ends in milliseconds, and works in an editor. It has far more
rules about locks, rewrites and clients that break than the gate, whose \`blocking-lock\` is off by default. Here its rules of style and those that ask
for timeouts in each file were left out by its configuration: with them it fails the correct changes of the last table, too. It looks at one text at a time, so
what other files have created, and in which order they run, is not its subject. Django's and Alembic's migrations have to be printed as SQL first.`,
  },
  {
    title: 'golang-migrate',
    text: `The runner of these files, on a new database: what most projects' tests begin with. It is no checker. Other runners beside the
gate are in [conformance](conformance.md).`,
  },
  {
    title: 'Atlas',
    text: `Schema as code: it plans migrations from a declared schema, applies them, and reads MySQL, SQLite and more. \`migrate lint\`
replays the directory on an empty database and analyses what is new; its checksum file makes parallel changes conflict in git, and fails an edit after which nobody wrote it again. By default
it warns of what depends on rows, and fails what destroys them. Measured was the community edition, built from source, on golang-migrate's
files. The edition that its makers distribute has more analyzers, of locks among others; by its documentation \`migrate lint\` is there for
paid accounts alone since version 0.38. It was not measured.`,
  },
]

export const leftOut = `strong_migrations is a part of Rails that stops a migration while it runs; it reads none of these three kinds of files. sqlfluff
is about the style of SQL. Not measured either is what needs GitHub itself: two open pull requests that collide before either is
merged, the merge queue, and a green check that has gone stale ([sweep](sweep.md)).`
