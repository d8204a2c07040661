import type { Random } from '../../random.ts'
import { constraintsOn, indexesOn } from './random-definitions.ts'
import { type RandomField, randomField } from './random-fields.ts'
import { migration } from './shop-project.ts'

interface RandomModel {
  name: string
  fields: RandomField[]
  /** How a key to it is written: a model with a parent is left out of some operations. */
  parent?: string
  proxy: boolean
  unmanaged: boolean
  key: 'auto' | 'own' | 'composite' | 'parent'
  together: string[][]
  indexTogether: string[][]
  indexes: { name: string; fields: readonly string[] }[]
  constraints: { name: string; fields: readonly string[] }[]
  order?: string
}

/** One app whose migrations do anything that Django lets them, in any order. */
export class RandomHistory {
  readonly app: string
  readonly files: Record<string, string> = {}
  readonly #random: Random
  readonly #newest: boolean
  readonly #models: RandomModel[] = []
  #counter = 0
  #last: string | undefined

  constructor(random: Random, app: string, newest: boolean) {
    this.#random = random
    this.#newest = newest
    this.app = app
    this.files[`${app}/__init__.py`] = ''
    this.files[`${app}/migrations/__init__.py`] = ''
    const count = 3 + random.below(5)
    for (let i = 0; i < count; i++) this.#migration(i)
  }

  #migration(number: number): void {
    const operations: string[] = []
    const wanted = number === 0 ? 4 : 1 + this.#random.below(7)
    for (let tries = 0; operations.length < wanted && tries < 60; tries++) {
      const made = number === 0 && operations.length < 3 ? this.#create() : this.#operation()
      if (made !== undefined) operations.push(made)
    }
    const name = `${String(number + 1).padStart(4, '0')}_m`
    const dependencies =
      this.#last === undefined
        ? "('auth', '0012_alter_user_first_name_max_length'), ('contenttypes', '0002_remove_content_type_name')"
        : `('${this.app}', '${this.#last}')`
    this.files[`${this.app}/migrations/${name}.py`] = migration(
      dependencies,
      operations.map(text => `        ${text},`).join('\n'),
    )
    this.#last = name
  }

  #operation(): string | undefined {
    const dice = this.#random.next()
    if (dice < 0.12) return this.#create()
    if (dice < 0.26) return this.#addField()
    if (dice < 0.43) return this.#alterField()
    if (dice < 0.46) return this.#alterKey()
    if (dice < 0.52) return this.#removeField()
    if (dice < 0.6) return this.#renameField()
    if (dice < 0.66) return this.#renameModel()
    if (dice < 0.69) return this.#alterTable()
    if (dice < 0.75) return this.#alterTogether()
    if (dice < 0.83) return this.#index()
    if (dice < 0.92) return this.#constraint()
    if (dice < 0.94) return this.#order()
    if (dice < 0.96) return this.#delete()
    return this.#other()
  }

  #fresh(prefix: string): string {
    return `${prefix}${++this.#counter}`
  }

  #model(test: (model: RandomModel) => boolean = () => true): RandomModel | undefined {
    return this.#random.pick(this.#models.filter(model => !model.proxy && !model.unmanaged && test(model)))
  }

  #field(model: RandomModel, test: (field: RandomField) => boolean): RandomField | undefined {
    return this.#random.pick(model.fields.filter(field => !field.fixed && test(field)))
  }

  #isNamed(model: RandomModel, field: RandomField): boolean {
    const named = [...model.indexes, ...model.constraints].some(({ fields }) => fields.includes(field.name))
    return named || model.order === field.name || this.#isGenerating(model, field)
  }

  #isGenerating(model: RandomModel, field: RandomField): boolean {
    return model.fields.some(({ type, source }) => type === 'generated' && source.includes(`'${field.name}'`))
  }

  #isTogether(model: RandomModel, field: RandomField): boolean {
    return [...model.together, ...model.indexTogether].some(names => names.includes(field.name))
  }

  #target(): string | undefined {
    const own = this.#random.pick(
      this.#models.filter(({ key, unmanaged, proxy }) => key !== 'composite' && !unmanaged && !proxy),
    )
    const outside = this.#random.pick([
      'settings.AUTH_USER_MODEL',
      "'auth.Group'",
      "'contenttypes.ContentType'",
    ])
    return own && this.#random.chance(0.75) ? `'${this.app}.${own.name}'` : outside
  }

  #relation(name: string): RandomField {
    const to = this.#target() ?? "'auth.Group'"
    const model = to.includes(`'${this.app}.`) ? { to: to.slice(this.app.length + 2, -1) } : {}
    const own = this.#models.find(one => one.name === model.to)
    const plain = own === undefined || own.key === 'auto'
    const dice = this.#random.next()
    const parts = [`to=${to}`]
    if (dice < 0.25) {
      if (this.#random.chance(0.15)) parts.push(`db_table='${this.app}_${this.#fresh('table')}'`)
      parts.push("related_name='+'")
      return { name, source: `models.ManyToManyField(${parts.join(', ')})`, type: 'many', ...model }
    }
    parts.push(
      'on_delete=models.CASCADE',
      'null=True',
      `related_name='${this.#random.chance(0.2) ? '+' : `${name}_of`}'`,
    )
    if (this.#random.chance(0.15)) parts.push('db_constraint=False')
    if (this.#random.chance(0.15)) parts.push('db_index=False')
    if (this.#random.chance(0.1)) parts.push(`db_column='${name}_col'`)
    const kind = dice < 0.45 ? 'OneToOneField' : 'ForeignKey'
    return { name, source: `models.${kind}(${parts.join(', ')})`, type: 'key', plain, ...model }
  }

  #anyField(name: string): RandomField {
    return this.#random.chance(0.3) ? this.#relation(name) : randomField(this.#random, name, this.#newest)
  }

  #create(): string | undefined {
    const { app } = this
    const random = this.#random
    const long = random.chance(0.15) ? 'WithANameThatGoesOnAndOnUntilItIsTooLong' : ''
    const model: RandomModel = {
      name: this.#fresh(`Model${long}`),
      fields: [],
      proxy: false,
      unmanaged: false,
      key: 'auto',
      together: [],
      indexTogether: [],
      indexes: [],
      constraints: [],
    }
    const dice = random.next()
    const parent = this.#model(({ key }) => key !== 'composite')
    const head: string[] = []
    const options: string[] = []
    let bases = ''
    if (parent && dice < 0.06) {
      model.proxy = true
      options.push("'proxy': True, 'indexes': [], 'constraints': []")
      bases = `, bases=('${app}.${parent.name}',)`
      model.parent = parent.name
    } else if (parent && dice < 0.18) {
      const link = `${parent.name.toLowerCase()}_ptr`
      head.push(
        `('${link}', models.OneToOneField(auto_created=True, on_delete=models.CASCADE, parent_link=True, primary_key=True, serialize=False, to='${app}.${parent.name}'))`,
      )
      bases = `, bases=('${app}.${parent.name}',)`
      model.key = 'parent'
      model.parent = parent.name
    } else if (dice < 0.3) {
      const own = random.pick([
        'models.CharField(max_length=12, primary_key=True, serialize=False)',
        'models.UUIDField(primary_key=True, serialize=False, default=uuid.uuid4)',
        'models.IntegerField(primary_key=True)',
      ])
      head.push(`('code', ${own})`)
      model.key = 'own'
    } else if (this.#newest && dice < 0.36) {
      head.push("('pk', models.CompositePrimaryKey('left', 'right'))", "('left', models.IntegerField())")
      head.push("('right', models.CharField(max_length=5))")
      model.key = 'composite'
    } else if (dice < 0.8)
      head.push(
        `('id', models.${random.pick(['BigAutoField', 'AutoField', 'SmallAutoField'])}(auto_created=True, primary_key=True, serialize=False))`,
      )
    if (random.chance(0.04) && !model.proxy && model.key === 'auto') {
      model.unmanaged = true
      options.push(`'managed': False`)
    }
    if (!model.proxy) {
      const count = 2 + random.below(5)
      for (let i = 0; i < count; i++) {
        const field = this.#anyField(this.#fresh('f'))
        if (model.key !== 'composite' || field.type !== 'many') model.fields.push(field)
      }
      if (this.#newest && random.chance(0.15)) {
        const source = model.fields.find(({ source }) => source.startsWith('models.IntegerField'))
        if (source)
          model.fields.push({
            name: this.#fresh('g'),
            source: `models.GeneratedField(expression=F('${source.name}') * 2, output_field=models.IntegerField(), db_persist=True)`,
            type: 'generated',
            fixed: true,
          })
      }
      const names = this.#names(model, 2)
      if (names && random.chance(0.25)) {
        model.together.push(names)
        options.push(`'unique_together': {${tuple(names)}}`)
      }
      const key = model.fields.find(({ type }) => type === 'key')
      if (key && random.chance(0.12)) {
        model.order = key.name
        options.push(`'order_with_respect_to': '${key.name}'`)
      }
      if (random.chance(0.12))
        options.push(`'db_table': '${app}_${random.pick(['T', 'table', 'odd name'])}_${this.#counter}'`)
      const indexed = this.#names(model, 2)
      if (indexed && random.chance(0.2)) {
        const name = this.#fresh(`${app}_ix`)
        model.indexes.push({ name, fields: indexed })
        options.push(`'indexes': [models.Index(fields=${list(indexed)}, name='${name}')]`)
      }
      if (random.chance(0.2)) {
        const made = this.#newConstraint(model)
        if (made !== undefined) options.push(`'constraints': [${made}]`)
      }
      if (this.#newest && random.chance(0.1)) options.push("'db_table_comment': 'of a model'")
    }
    this.#models.push(model)
    const fields = [...head, ...model.fields.map(({ name, source }) => `('${name}', ${source})`)]
    return `migrations.CreateModel('${model.name}', [${fields.join(', ')}], options={${options.join(', ')}}${bases})`
  }

  /** Fields that an index over several can have. */
  #names(model: RandomModel, count: number): string[] | undefined {
    const usable = model.fields.filter(({ type }) => ['text', 'number', 'date', 'bool', 'key'].includes(type))
    if (usable.length < count) return undefined
    const first = this.#random.below(usable.length - count + 1)
    const names = usable.slice(first, first + count).map(({ name }) => name)
    return this.#random.chance(0.5) ? names.reverse() : names
  }

  #addField(): string | undefined {
    const model = this.#model()
    if (!model) return undefined
    const field = this.#anyField(this.#fresh('a'))
    if (model.key === 'composite' && field.type === 'many') return undefined
    model.fields.push(field)
    const once =
      field.source.includes(', default=') && this.#random.chance(0.3) ? ', preserve_default=False' : ''
    return `migrations.AddField('${lower(model.name)}', '${field.name}', ${field.source}${once})`
  }

  #alterField(): string | undefined {
    const model = this.#model()
    const field = model && this.#field(model, ({ type }) => type !== 'many')
    if (!model || !field || this.#isGenerating(model, field)) return undefined
    const named = this.#isNamed(model, field) || this.#isTogether(model, field)
    let next: RandomField
    if (field.type === 'key') {
      next = this.#relation(field.name)
      // Between keys of numbers and of text PostgreSQL does not cast by itself.
      if (next.type !== 'key' || model.order === field.name || !next.plain || !field.plain) return undefined
    } else {
      // Into a type that PostgreSQL casts to, also from an index.
      const only: RandomField['type'][] =
        field.type === 'number' || (field.type === 'text' && !named) ? [field.type] : []
      if (only.length === 0 || /UUID|IPAddress/.test(field.source)) return undefined
      next = randomField(this.#random, field.name, this.#newest, only)
      if (/UUID|IPAddress/.test(next.source)) return undefined
    }
    model.fields[model.fields.indexOf(field)] = next
    return `migrations.AlterField('${lower(model.name)}', '${field.name}', ${next.source})`
  }

  /** The key of a model and, with it, all that refer to it. */
  #alterKey(): string | undefined {
    const model = this.#model(({ key }) => key === 'auto')
    if (!model) return undefined
    const kind = this.#random.pick(['BigAutoField', 'AutoField', 'SmallAutoField', 'IntegerField'])
    return `migrations.AlterField('${lower(model.name)}', 'id', models.${kind}(primary_key=True, serialize=False))`
  }

  #removeField(): string | undefined {
    const model = this.#model()
    const field =
      model && this.#field(model, one => !this.#isNamed(model, one) && !this.#isTogether(model, one))
    if (!model || !field) return undefined
    model.fields.splice(model.fields.indexOf(field), 1)
    return `migrations.RemoveField('${lower(model.name)}', '${field.name}')`
  }

  #renameField(): string | undefined {
    const model = this.#model()
    const field = model && this.#field(model, one => !this.#isNamed(model, one))
    if (!model || !field) return undefined
    const to = this.#fresh('r')
    const renamed = (names: string[]): string[] => names.map(name => (name === field.name ? to : name))
    model.together = model.together.map(renamed)
    model.indexTogether = model.indexTogether.map(renamed)
    const from = field.name
    field.name = to
    return `migrations.RenameField('${lower(model.name)}', '${from}', '${to}')`
  }

  #renameModel(): string | undefined {
    const model = this.#model(({ name }) => !this.#models.some(({ parent }) => parent === name))
    if (!model || model.key === 'parent') return undefined
    const to = this.#fresh('Renamed')
    const from = model.name
    model.name = to
    for (const other of this.#models)
      for (const field of other.fields) {
        if (field.to !== from) continue
        field.to = to
        field.source = field.source.replace(`'${this.app}.${from}'`, `'${this.app}.${to}'`)
      }
    return `migrations.RenameModel('${from}', '${to}')`
  }

  #alterTable(): string | undefined {
    const model = this.#model()
    if (!model) return undefined
    const table = this.#random.chance(0.3) ? 'None' : `'${this.app}_${this.#fresh('table')}'`
    return `migrations.AlterModelTable('${lower(model.name)}', ${table})`
  }

  #alterTogether(): string | undefined {
    const model = this.#model()
    const names = model && this.#names(model, 2)
    if (!model || !names) return undefined
    const which = !this.#newest && this.#random.chance(0.4) ? 'indexTogether' : 'together'
    model[which] = this.#random.chance(0.3) ? [] : [...(this.#random.chance(0.4) ? model[which] : []), names]
    const unique = [...new Set(model[which].map(one => one.join()))].map(one => one.split(','))
    model[which] = unique
    const [operation, argument] =
      which === 'together'
        ? ['AlterUniqueTogether', 'unique_together']
        : ['AlterIndexTogether', 'index_together']
    const sets = unique.length === 0 ? 'set()' : `{${unique.map(tuple).join(', ')}}`
    return `migrations.${operation}(name='${lower(model.name)}', ${argument}=${sets})`
  }

  #index(): string | undefined {
    const model = this.#model()
    if (!model) return undefined
    const name = lower(model.name)
    const old = this.#random.pick(model.indexes)
    const dice = this.#random.next()
    if (old && dice < 0.25) {
      model.indexes.splice(model.indexes.indexOf(old), 1)
      return `migrations.RemoveIndex('${name}', '${old.name}')`
    }
    if (old && dice < 0.4) {
      const from = old.name
      old.name = this.#fresh(`${this.app}_rx`)
      return `migrations.RenameIndex('${name}', new_name='${old.name}', old_name='${from}')`
    }
    const fields = this.#names(model, 1 + this.#random.below(2))
    if (!fields) return undefined
    const made = { name: this.#fresh(`${this.app}_ix`), fields }
    const field = model.fields.find(one => one.name === fields[0])
    if (!field) return undefined
    model.indexes.push(made)
    return `migrations.AddIndex('${name}', ${this.#random.pick(indexesOn(field, fields, made.name, this.#newest))})`
  }

  #newConstraint(model: RandomModel): string | undefined {
    const fields = this.#names(model, 1 + this.#random.below(2))
    if (!fields) return undefined
    const name = this.#fresh(`${this.app}_c`)
    const special = model.fields.filter(({ type }) => ['json', 'array', 'range'].includes(type))
    const other = this.#random.chance(0.35) ? this.#random.pick(special) : undefined
    const used = other ? [other.name] : fields
    const field = model.fields.find(one => one.name === used[0])
    if (!field) return undefined
    model.constraints.push({ name, fields: used })
    return this.#random.pick(constraintsOn(field, used, name, this.#newest))
  }

  #constraint(): string | undefined {
    const model = this.#model()
    if (!model) return undefined
    const old = this.#random.pick(model.constraints)
    if (old && this.#random.chance(0.35)) {
      model.constraints.splice(model.constraints.indexOf(old), 1)
      return `migrations.RemoveConstraint('${lower(model.name)}', '${old.name}')`
    }
    const made = this.#newConstraint(model)
    return made === undefined ? undefined : `migrations.AddConstraint('${lower(model.name)}', ${made})`
  }

  #order(): string | undefined {
    const model = this.#model()
    const key = model?.fields.find(({ type }) => type === 'key')
    if (!model || (!key && model.order === undefined)) return undefined
    if (model.order !== undefined) delete model.order
    else if (key) model.order = key.name
    const name = model.order === undefined ? 'None' : `'${model.order}'`
    return `migrations.AlterOrderWithRespectTo('${lower(model.name)}', ${name})`
  }

  #delete(): string | undefined {
    const model = this.#model(
      ({ name }) =>
        this.#models.length > 3 &&
        !name.startsWith('Between') &&
        !this.#models.some(other => other.parent === name || other.fields.some(({ to }) => to === name)),
    )
    if (!model) return undefined
    this.#models.splice(this.#models.indexOf(model), 1)
    return `migrations.DeleteModel('${model.name}')`
  }

  #other(): string | undefined {
    const model = this.#model()
    if (!model) return undefined
    const table = `${this.app}_${this.#fresh('plain')}`
    const column = this.#fresh('s')
    const added = `migrations.AddField('${lower(model.name)}', '${column}', models.IntegerField(null=True))`
    const choices: (() => string | undefined)[] = [
      () => this.#through(model),
      () => {
        const names = this.#random.pick(model.indexTogether)
        if (!names) return undefined
        model.indexTogether.splice(model.indexTogether.indexOf(names), 1)
        const index = { name: this.#fresh(`${this.app}_ox`), fields: names }
        model.indexes.push(index)
        return `migrations.RenameIndex('${lower(model.name)}', new_name='${index.name}', old_fields=${tuple(names)})`
      },
      () =>
        `migrations.RunSQL('CREATE TABLE ${table} (a integer primary key, b text)', 'DROP TABLE ${table}')`,
      () =>
        `migrations.RunSQL(['CREATE TABLE ${table} (a text)', ('INSERT INTO ${table} VALUES (%s)', ["it's 5%"])], reverse_sql=migrations.RunSQL.noop)`,
      () =>
        `migrations.RunSQL("""CREATE TABLE ${table} (a text DEFAULT '50%'); CREATE INDEX ON ${table} (a);""")`,
      () => 'migrations.RunPython(migrations.RunPython.noop, elidable=True)',
      () =>
        `migrations.RunPython(lambda apps, schema_editor: schema_editor.execute('CREATE TABLE ${table} (a integer)'))`,
      () =>
        `migrations.AlterModelTableComment('${lower(model.name)}', ${this.#random.pick(["'it''s'", 'None'])})`,
      () => `migrations.AlterModelOptions('${lower(model.name)}', {'verbose_name': 'x', 'ordering': ['pk']})`,
      () => `migrations.AlterModelManagers('${lower(model.name)}', managers=[])`,
      () => {
        model.fields.push({ name: column, source: 'models.IntegerField(null=True)', type: 'number' })
        return `migrations.SeparateDatabaseAndState(database_operations=[${added}], state_operations=[${added}])`
      },
    ]
    return this.#random.pick(choices)?.()
  }

  /** Many to many by a model of the project's own. */
  #through(from: RandomModel): string | undefined {
    const to = this.#model(({ key }) => key === 'auto')
    if (!to || from.key === 'composite') return undefined
    const key = (name: string, model: RandomModel): RandomField => ({
      name,
      source: `models.ForeignKey(to='${this.app}.${model.name}', on_delete=models.CASCADE, related_name='+')`,
      type: 'key',
      to: model.name,
      plain: true,
      fixed: true,
    })
    const between: RandomModel = {
      name: this.#fresh('Between'),
      fields: [key(this.#fresh('k'), from), key(this.#fresh('k'), to)],
      proxy: false,
      unmanaged: false,
      key: 'auto',
      together: [],
      indexTogether: [],
      indexes: [],
      constraints: [],
    }
    this.#models.push(between)
    const name = this.#fresh('m')
    const path = `${this.app}.${between.name}`
    const source = `models.ManyToManyField(to='${this.app}.${to.name}', through='${path}', related_name='+')`
    from.fields.push({ name, source, type: 'many', to: to.name, fixed: true })
    const fields = [
      "('id', models.BigAutoField(auto_created=True, primary_key=True))",
      ...between.fields.map(one => `('${one.name}', ${one.source})`),
    ]
    return `migrations.CreateModel('${between.name}', [${fields.join(', ')}]), migrations.AddField('${lower(from.name)}', '${name}', ${source})`
  }
}

const lower = (name: string): string => name.toLowerCase()
const tuple = (names: readonly string[]): string => `(${names.map(name => `'${name}'`).join(', ')})`
const list = (names: readonly string[]): string => `[${names.map(name => `'${name}'`).join(', ')}]`
