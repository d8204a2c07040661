import type { Random } from '../../random.ts'

/** A field as a random history has it. */
export interface RandomField {
  name: string
  /** Its class and arguments, as a migration writes them. */
  source: string
  type: 'text' | 'number' | 'date' | 'json' | 'array' | 'range' | 'bool' | 'key' | 'many' | 'generated'
  /** The model that it refers to. */
  to?: string
  /** Does it refer to a number? */
  plain?: boolean
  fixed?: boolean
}

const contrib = 'django.contrib.postgres.fields.'

interface Kind {
  type: RandomField['type']
  name: string
  args?: (random: Random) => string
  /** What rows get that have none. */
  fallback: string
}

const length = (random: Random): string => `max_length=${1 + random.below(90)}`

const kinds: readonly Kind[] = [
  { type: 'text', name: 'models.CharField', args: length, fallback: "'x'" },
  { type: 'text', name: 'models.CharField', args: length, fallback: "'it''s'" },
  { type: 'text', name: 'models.TextField', fallback: "''" },
  { type: 'text', name: 'models.SlugField', fallback: "'s'" },
  { type: 'text', name: 'models.EmailField', fallback: "'e@x'" },
  { type: 'text', name: 'models.URLField', args: length, fallback: "'u'" },
  { type: 'text', name: 'models.FileField', args: () => "upload_to='x'", fallback: "'f'" },
  { type: 'text', name: 'models.UUIDField', fallback: 'uuid.uuid4' },
  { type: 'text', name: 'models.GenericIPAddressField', fallback: "'127.0.0.1'" },
  { type: 'number', name: 'models.IntegerField', fallback: '0' },
  { type: 'number', name: 'models.BigIntegerField', fallback: '7' },
  { type: 'number', name: 'models.SmallIntegerField', fallback: '-1' },
  { type: 'number', name: 'models.PositiveIntegerField', fallback: '1' },
  { type: 'number', name: 'models.PositiveSmallIntegerField', fallback: '2' },
  { type: 'number', name: 'models.FloatField', fallback: '1.5' },
  {
    type: 'number',
    name: 'models.DecimalField',
    args: random => `max_digits=${4 + random.below(9)}, decimal_places=${random.below(4)}`,
    fallback: 'decimal.Decimal("1.5")',
  },
  { type: 'bool', name: 'models.BooleanField', fallback: 'False' },
  { type: 'date', name: 'models.DateField', fallback: 'datetime.date(2020, 1, 2)' },
  { type: 'date', name: 'models.DateTimeField', fallback: 'django.utils.timezone.now' },
  { type: 'date', name: 'models.TimeField', fallback: 'datetime.time(1, 2)' },
  { type: 'date', name: 'models.DurationField', fallback: 'datetime.timedelta(days=1)' },
  { type: 'json', name: 'models.JSONField', fallback: 'dict' },
  { type: 'json', name: 'models.BinaryField', fallback: "b'x'" },
  { type: 'range', name: `${contrib}IntegerRangeField`, fallback: 'None' },
  { type: 'range', name: `${contrib}DateTimeRangeField`, fallback: 'None' },
  { type: 'range', name: `${contrib}DecimalRangeField`, fallback: 'None' },
  {
    type: 'array',
    name: `${contrib}ArrayField`,
    args: random =>
      random.pick([
        'models.IntegerField()',
        'models.CharField(max_length=7)',
        'models.TextField(), size=3',
      ]) ?? '',
    fallback: 'list',
  },
]

/** A field without a relation. `filled`: rows may have none, so it is null or has a default. */
export function randomField(
  random: Random,
  name: string,
  newest: boolean,
  only: readonly RandomField['type'][] = [],
): RandomField {
  const choice = only.length === 0 ? kinds : kinds.filter(({ type }) => only.includes(type))
  const kind = random.pick([...choice]) ?? kinds[0]
  if (!kind) throw new Error('there are kinds of fields')
  const parts: string[] = kind.args ? [kind.args(random)] : []
  const simple = ['text', 'number', 'date'].includes(kind.type)
  const isNull = kind.fallback === 'None' || random.chance(0.3)
  if (isNull) parts.push('null=True')
  else if (random.chance(0.8) && !(newest && kind.type === 'number' && random.chance(0.3)))
    parts.push(`default=${kind.fallback}`)
  else if (newest && kind.type === 'number') parts.push(`db_default=${1 + random.below(9)}`)
  else if (kind.type === 'text' && /Char|Text|Slug/.test(kind.name) && random.chance(0.5))
    parts.push('blank=True')
  else parts.push(`default=${kind.fallback}`)
  if (simple && random.chance(0.2)) parts.push('unique=True')
  else if (simple && random.chance(0.25)) parts.push('db_index=True')
  else if (kind.name === 'models.SlugField' && random.chance(0.3)) parts.push('db_index=False')
  if (random.chance(0.12)) parts.push(`db_column='${random.pick(['Odd', 'col', 'x y'])}_${name}'`)
  if (/Char|Text|Email/.test(kind.name) && random.chance(0.12)) parts.push("db_collation='C'")
  if (newest && random.chance(0.1)) parts.push("db_comment='a comment'")
  return { name, source: `${kind.name}(${parts.join(', ')})`, type: kind.type }
}
