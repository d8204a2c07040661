/** Histories that nobody wrote, made of what people write: tables first, then changes to what is there by then. */

interface Column {
  name: string
  type: string
  nullable: boolean
}

interface Table {
  name: string
  columns: Column[]
  indexes: string[]
  uniques: string[]
  foreignKeys: string[]
}

const types = [
  'sa.Integer()',
  'sa.BigInteger()',
  'sa.SmallInteger()',
  'sa.String()',
  'sa.String(length=50)',
  'sa.Unicode(30)',
  'sa.Text()',
  'sa.Boolean()',
  'sa.Date()',
  'sa.DateTime()',
  'sa.DateTime(timezone=True)',
  'sa.Time()',
  'sa.Interval()',
  'sa.Float()',
  'sa.Float(precision=53)',
  'sa.Double()',
  'sa.Numeric()',
  'sa.Numeric(precision=10, scale=2)',
  'sa.LargeBinary()',
  'sa.JSON()',
  'sa.Uuid()',
  'sa.ARRAY(sa.Integer())',
  "sa.Enum('new', 'open', 'done', name='state')",
  "sa.Enum('a', 'bcd', name='flat', native_enum=False)",
  'postgresql.UUID(as_uuid=True)',
  'postgresql.JSONB(astext_type=sa.Text())',
  'postgresql.INET()',
  'postgresql.TSVECTOR()',
  'postgresql.ARRAY(sa.String(length=20))',
  'postgresql.TIMESTAMP(timezone=True, precision=3)',
  'postgresql.TSTZRANGE()',
  'postgresql.BYTEA()',
]

const defaults: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^sa\.(?:Big|Small)?Integer\(\)$/, ["'0'", "sa.text('1 + 1')"]],
  [/^sa\.(?:String|Unicode|Text)/, ["''", "'it\\'s'", 'sa.text("upper(\'x\')")']],
  [/^sa\.Boolean/, ['sa.false()', "'true'", "sa.text('true')"]],
  [/^sa\.DateTime/, ['sa.func.now()', "sa.text('CURRENT_TIMESTAMP')"]],
  [/JSON/, ["'{}'", 'sa.text("\'[]\'")']],
]

/** Files of one line of revisions; the same seed gives the same files. */
export function randomRevisions(seed: number, count: number, scripts: string): Record<string, string> {
  const history = new RandomHistory(seed)
  const files: Record<string, string> = {}
  for (let n = 0; n < count; n++) {
    const body = history.revision().map(line => `    ${line}\n`)
    const name = `r${String(n).padStart(4, '0')}`
    const before = n === 0 ? 'None' : `'r${String(n - 1).padStart(4, '0')}'`
    files[`${scripts}/versions/${name}_change.py`] =
      `from alembic import op\nimport sqlalchemy as sa\nfrom sqlalchemy.dialects import postgresql\n\nrevision = '${name}'\ndown_revision = ${before}\n\n\ndef upgrade():\n${body.join('')}`
  }
  return files
}

class RandomHistory {
  #state: number
  #count = 0
  readonly #tables: Table[] = []

  constructor(seed: number) {
    this.#state = seed * 2654435761 + 1
  }

  revision(): string[] {
    const lines = this.#tables.length < 3 ? this.#createTable() : []
    for (let n = this.#below(3) + 1; n > 0; n--) {
      const table = this.#one(this.#tables)
      lines.push(...(table ? this.#change(table) : this.#createTable()))
    }
    return lines
  }

  #change(table: Table): string[] {
    const kinds = [
      () => this.#createTable(),
      () => this.#addColumn(table),
      () => this.#addColumn(table),
      () => this.#addIndex(table),
      () => this.#addUnique(table),
      () => this.#addForeignKey(table),
      () => this.#alter(table),
      () => this.#batch(table),
      () => this.#rename(table),
      () => this.#dropColumn(table),
      () => this.#dropIndex(table),
      () => this.#check(table),
      () => this.#comment(table),
      () => this.#rows(table),
    ]
    return kinds[this.#below(kinds.length)]?.() ?? []
  }

  #createTable(): string[] {
    const id = ++this.#count
    const table: Table = {
      name: `${this.#one(['thing', 'Order', 'user', 'a long name of'])}_${id}`,
      columns: Array.from({ length: this.#below(5) + 1 }, (_, i) => this.#column(`c${i}`)),
      indexes: [],
      uniques: [],
      foreignKeys: [],
    }
    const parent = this.#one(this.#tables)
    const key = this.#one([
      "sa.Column('id', sa.Integer(), nullable=False)",
      "sa.Column('id', sa.BigInteger(), autoincrement=True, nullable=False)",
      "sa.Column('id', sa.Integer(), sa.Identity(always=True), nullable=False)",
    ])
    const parts = [
      `'${table.name}'`,
      key ?? '',
      ...table.columns.map(column => this.#written(column)),
      ...(parent && this.#below(2) === 0
        ? [`sa.Column('parent_id', sa.BigInteger(), sa.ForeignKey('${parent.name}.id', ondelete='CASCADE'))`]
        : []),
      this.#below(2) === 0
        ? "sa.PrimaryKeyConstraint('id')"
        : `sa.PrimaryKeyConstraint('id', name=op.f('pk_${id}'))`,
    ]
    const unique = table.columns.find(({ type }) => /Integer\(\)|String/.test(type) && !/ARRAY/.test(type))
    if (unique && this.#below(2) === 0) parts.push(`sa.UniqueConstraint('${unique.name}')`)
    if (this.#below(4) === 0) parts.push("sa.CheckConstraint('id > 0', name='ck_positive')")
    if (this.#below(4) === 0) parts.push("comment='What it is: it\\'s 100%'")
    this.#tables.push(table)
    return [`op.create_table(${parts.join(', ')})`]
  }

  #addColumn(table: Table): string[] {
    const column = this.#column(`n${++this.#count}`)
    // An enumeration that comes with a column is never made by itself.
    if (column.type.includes("'state'")) column.type = 'sa.Integer()'
    table.columns.push(column)
    return [`op.add_column('${table.name}', ${this.#written(column)})`]
  }

  #addIndex(table: Table): string[] {
    const column = this.#one(table.columns.filter(sortable))
    if (!column) return ['pass']
    const name = `ix_${++this.#count}`
    table.indexes.push(name)
    const more = this.#one([
      '',
      ', unique=True',
      ", postgresql_using='hash'",
      `, postgresql_where=sa.text('${column.name} IS NOT NULL')`,
      ', if_not_exists=True',
    ])
    return [`op.create_index(op.f('${name}'), '${table.name}', ['${column.name}']${more})`]
  }

  #addUnique(table: Table): string[] {
    const column = this.#one(table.columns.filter(sortable))
    if (!column) return ['pass']
    const name = `uq_${++this.#count}`
    table.uniques.push(name)
    const more = this.#one(['', ", deferrable=True, initially='DEFERRED'", ''])
    return [`op.create_unique_constraint('${name}', '${table.name}', ['id', '${column.name}']${more})`]
  }

  #addForeignKey(table: Table): string[] {
    const other = this.#one(this.#tables)
    const column = { name: `fk${++this.#count}_id`, type: 'sa.BigInteger()', nullable: true }
    table.columns.push(column)
    const more = this.#one(['', ", ondelete='SET NULL'", ", onupdate='CASCADE', ondelete='RESTRICT'"])
    return [
      `op.add_column('${table.name}', ${this.#written(column)})`,
      `op.create_foreign_key(${this.#below(3) === 0 ? 'None' : `'fk_${this.#count}'`}, '${table.name}', '${other?.name}', ['${column.name}'], ['id']${more})`,
    ]
  }

  #alter(table: Table): string[] {
    const column = this.#one(table.columns)
    if (!column) return ['pass']
    const text = /^sa\.(?:String|Unicode|Text)/.test(column.type)
    if (text && this.#below(2) === 0) {
      const before = column.type
      column.type = 'sa.String(length=200)'
      return [
        `op.alter_column('${table.name}', '${column.name}', existing_type=${before}, type_=${column.type})`,
      ]
    }
    const change = this.#one([
      `nullable=${column.nullable ? 'False' : 'True'}`,
      'server_default=None',
      "comment='Why'",
    ])
    if (change?.startsWith('nullable')) column.nullable = !column.nullable
    return [
      `op.alter_column('${table.name}', '${column.name}', existing_type=${column.type}, ${change}, existing_nullable=${column.nullable ? 'True' : 'False'})`,
    ]
  }

  #batch(table: Table): string[] {
    const added = this.#column(`b${++this.#count}`)
    if (added.type.includes("'state'")) added.type = 'sa.Date()'
    table.columns.push(added)
    const lines = [
      `with op.batch_alter_table('${table.name}') as batch_op:`,
      `    batch_op.add_column(${this.#written(added)})`,
    ]
    if (sortable(added)) {
      const name = `ix_${++this.#count}`
      table.indexes.push(name)
      lines.push(`    batch_op.create_index(batch_op.f('${name}'), ['${added.name}'], unique=False)`)
    }
    return lines
  }

  #rename(table: Table): string[] {
    const column = this.#one(table.columns)
    if (column && this.#below(2) === 0) {
      const before = column.name
      column.name = `renamed_${++this.#count}`
      return [`op.alter_column('${table.name}', '${before}', new_column_name='${column.name}')`]
    }
    const before = table.name
    table.name = `Renamed_${++this.#count}`
    return [`op.rename_table('${before}', '${table.name}')`]
  }

  #dropColumn(table: Table): string[] {
    const column = table.columns.pop()
    if (!column) return ['pass']
    // What hangs on it goes along, and nobody may drop it by name after that.
    table.indexes = []
    table.uniques = []
    return [`op.drop_column('${table.name}', '${column.name}')`]
  }

  #dropIndex(table: Table): string[] {
    const index = table.indexes.pop()
    const unique = table.uniques.pop()
    return [
      ...(index ? [`op.drop_index(op.f('${index}'), table_name='${table.name}')`] : []),
      ...(unique ? [`op.drop_constraint('${unique}', '${table.name}', type_='unique')`] : ['pass']),
    ]
  }

  #check(table: Table): string[] {
    return [`op.create_check_constraint('ck_${++this.#count}', '${table.name}', sa.column('id') > 0)`]
  }

  #comment(table: Table): string[] {
    return [
      `op.create_table_comment('${table.name}', 'Number ${++this.#count}')`,
      `op.execute('ALTER TABLE "${table.name}" ADD COLUMN IF NOT EXISTS e${this.#count} text')`,
    ]
  }

  #rows(table: Table): string[] {
    return [
      `op.execute(sa.text('DELETE FROM "${table.name}" WHERE id = :id').bindparams(id=5))`,
      `bind = op.get_bind()`,
      `if not sa.inspect(bind).has_table('guarded_${++this.#count}'):`,
      `    op.create_table('guarded_${this.#count}', sa.Column('id', sa.Integer(), primary_key=True))`,
    ]
  }

  #column(name: string): Column {
    return { name, type: this.#one(types) ?? 'sa.Integer()', nullable: this.#below(3) > 0 }
  }

  #written({ name, type, nullable }: Column): string {
    const known = defaults.find(([pattern]) => pattern.test(type))?.[1]
    const given = known && this.#below(2) === 0 ? `, server_default=${this.#one(known)}` : ''
    return `sa.Column('${name}', ${type}, nullable=${nullable ? 'True' : 'False'}${given})`
  }

  #one<T>(items: readonly T[]): T | undefined {
    return items[this.#below(items.length)]
  }

  /** xorshift: the same on every machine. */
  #below(limit: number): number {
    this.#state ^= this.#state << 13
    this.#state ^= this.#state >>> 17
    this.#state ^= this.#state << 5
    return limit === 0 ? 0 : (this.#state >>> 0) % limit
  }
}

/** What an index of any kind can be made on. */
function sortable({ type }: Column): boolean {
  return /Integer|String\(|Text\(\)$|Date|Uuid|UUID|Numeric/.test(type) && !/ARRAY|JSON/.test(type)
}
