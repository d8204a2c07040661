import type { RandomField } from './random-fields.ts'

const list = (names: readonly string[]): string => `[${names.map(name => `'${name}'`).join(', ')}]`
const isText = ({ type, source }: RandomField): boolean =>
  type === 'text' && /Char|Text|Email|Slug|URL/.test(source)

/** Indexes that fields can have, as a migration writes them. The first field is the one for expressions. */
export function indexesOn(
  field: RandomField,
  fields: readonly string[],
  name: string,
  newest: boolean,
): string[] {
  const first = field.name
  const condition =
    field.type === 'number' ? `Q(${first}__gt=1) & ~Q(${first}=3)` : `Q(${first}__isnull=False)`
  return [
    `models.Index(fields=${list(fields)}, name='${name}')`,
    `models.Index(fields=['-${first}'], name='${name}')`,
    `models.Index(F('${first}').desc(nulls_last=True), name='${name}')`,
    `models.Index(models.OrderBy(F('${first}'), nulls_first=True), name='${name}')`,
    `models.Index(fields=${list(fields)}, name='${name}', condition=${condition})`,
    `models.Index(fields=['${first}'], include=['${fields.at(-1)}'], name='${name}')`,
    `django.contrib.postgres.indexes.BTreeIndex(fields=${list(fields)}, name='${name}', fillfactor=70)`,
    `django.contrib.postgres.indexes.HashIndex(fields=['${first}'], name='${name}')`,
    ...(isText(field)
      ? [
          `models.Index(Lower('${first}'), name='${name}')`,
          `models.Index(Upper('${first}').asc(), F('${first}'), name='${name}')`,
          `models.Index(fields=['${first}'], opclasses=['text_pattern_ops'], name='${name}')`,
          ...(field.source.includes('CharField') && newest
            ? [`models.Index(Concat('${first}', models.Value(' '), Lower('${first}')), name='${name}')`]
            : []),
          `models.Index(Coalesce('${first}', models.Value('none')), name='${name}')`,
          `models.Index(models.functions.Length('${first}').desc(), name='${name}')`,
          `models.Index(models.functions.Collate('${first}', 'C'), name='${name}')`,
          `models.Index(models.functions.Substr('${first}', 1, 3), models.functions.Left('${first}', 2), name='${name}')`,
          `models.Index(models.functions.Trim('${first}'), models.functions.MD5('${first}'), name='${name}')`,
          `models.Index(models.functions.Replace('${first}', models.Value('a'), models.Value('b')), name='${name}')`,
          `models.Index(models.Case(models.When(${first}='a', then=models.Value(1)), default=models.Value(2)), name='${name}')`,
          `django.contrib.postgres.indexes.OpClass(Lower('${first}'), name='text_pattern_ops')`.replace(
            /^(.*)$/,
            `models.Index($1, name='${name}')`,
          ),
        ]
      : []),
    ...(field.type === 'number'
      ? [
          `models.Index(F('${first}') + 1, name='${name}')`,
          `models.Index(F('${first}') * F('${first}') - 2, name='${name}')`,
          `models.Index(models.functions.Abs('${first}'), name='${name}')`,
          `models.Index(models.functions.Cast('${first}', models.TextField()), name='${name}')`,
          `models.Index(models.functions.Mod('${first}', 3), name='${name}')`,
          `models.Index(models.ExpressionWrapper(F('${first}') / 2, output_field=models.FloatField()), name='${name}')`,
        ]
      : []),
    ...(/DateField/.test(field.source)
      ? [
          `models.Index(models.functions.ExtractYear('${first}'), name='${name}')`,
          `models.Index(models.functions.Extract('${first}', 'month').desc(), name='${name}')`,
        ]
      : []),
  ]
}

/** Constraints that fields can have. */
export function constraintsOn(
  field: RandomField,
  fields: readonly string[],
  name: string,
  newest: boolean,
): string[] {
  const first = field.name
  const check = (condition: string): string =>
    `models.CheckConstraint(${newest ? 'condition' : 'check'}=${condition}, name='${name}')`
  const unique = (options: string): string =>
    `models.UniqueConstraint(fields=${list(fields)}, name='${name}'${options})`
  if (field.type === 'json') {
    if (!field.source.startsWith('models.JSON')) return [check(`Q(${first}__isnull=False)`)]
    return [
      check(`Q(${first}__a=1)`),
      check(`Q(${first}__a__b='x')`),
      check(`Q(${first}__0__isnull=True)`),
      check(`Q(${first}__has_key='a')`),
      check(`Q(${first}__has_keys=['a', 'b']) | Q(${first}__has_any_keys=['c'])`),
      check(`Q(${first}__contains={'a': 1})`),
      check(`~Q(${first}__contained_by={'a': [1, None, True]})`),
      check(`Q(${first}={'a': 'b'})`),
      check(`Q(${first}__a__gt=3)`),
      check(`Q(${first}__a__in=[1, 2])`),
      check(`Q(${first}__a__startswith='x')`),
    ]
  }
  if (field.type === 'array')
    return field.source.includes('Integer')
      ? [
          check(`Q(${first}__contains=[1])`),
          check(`Q(${first}__overlap=[1, 2])`),
          check(`Q(${first}__len__lte=3)`),
          check(`Q(${first}__0=1)`),
          check(`Q(${first}__0_2=[1, 2])`),
          check(`Q(${first}__contained_by=[1, 2, 3])`),
          check(`Q(${first}=[1, 2])`),
        ]
      : [
          check(`Q(${first}__contains=['a'])`),
          check(`~Q(${first}__overlap=['a', 'b'])`),
          check(`Q(${first}__len=3)`),
          check(`Q(${first}__0='a')`),
          check(`Q(${first}__contained_by=['x'])`),
        ]
  if (field.type === 'range')
    return field.source.includes('Integer')
      ? [
          check(`Q(${first}__contains=3)`),
          check(`Q(${first}__isempty=False)`),
          check(`Q(${first}__startswith__gte=0)`),
          check(`Q(${first}__lower_inf=False, ${first}__upper_inc=False)`),
          check(`Q(${first}__endswith__lt=100)`),
          `django.contrib.postgres.constraints.ExclusionConstraint(name='${name}', expressions=[('${first}', '&&')])`,
          `django.contrib.postgres.constraints.ExclusionConstraint(name='${name}', expressions=[('${first}', django.contrib.postgres.fields.RangeOperators.OVERLAPS)], condition=Q(${first}__isempty=False), deferrable=models.Deferrable.DEFERRED)`,
        ]
      : [
          check(`Q(${first}__isempty=False)`),
          check(`Q(${first}__upper_inf=False)`),
          `django.contrib.postgres.constraints.ExclusionConstraint(name='${name}', expressions=[(F('${first}'), '-|-')], index_type='GIST')`,
        ]
  return [
    unique(''),
    unique(`, condition=Q(${first}__isnull=True)`),
    unique(', deferrable=models.Deferrable.IMMEDIATE'),
    unique(`, include=['${first}']`),
    check(`Q(${first}__isnull=False) | Q(${fields.at(-1)}__isnull=True)`),
    ...(newest ? [unique(', nulls_distinct=False')] : []),
    ...(isText(field)
      ? [
          `models.UniqueConstraint(Lower('${first}'), name='${name}')`,
          `models.UniqueConstraint(Lower('${first}').desc(), '${first}', name='${name}', condition=Q(${first}__gt=''))`,
          unique(", opclasses=['text_pattern_ops']").replace(list(fields), list([first])),
          check(`~Q(${first}='x') & ~Q(${first}__startswith='y')`),
          check(`Q(${first}__in=['a', 'b', 'c']) | ~Q(${first}__regex='^z')`),
          check(`Q(${first}__icontains='50%')`),
          check(`Q(${first}__endswith="it's") | Q(${first}__istartswith='a_b')`),
          check(`Q(${first}__iexact='x') | Q(${first}__iregex='y+') | Q(${first}__contains='z')`),
          check(`Q(${first}__length__gt=2)`).replace('__length', ''),
          check(`Q(${first}=Lower(F('${first}')))`),
          check(`Q(${first}=Concat(F('${first}'), models.Value('')))`),
          check(`models.Q(models.lookups.GreaterThan(models.functions.Length('${first}'), 2))`),
        ]
      : []),
    ...(field.type === 'number'
      ? [
          check(`Q(${first}__gte=0, ${first}__lt=100)`),
          check(`~Q(${first}__range=(3, 5)) ^ Q(${first}=9)`),
          check(`Q(${first}=1) ^ Q(${first}=2) ^ Q(${first}=3)`),
          check(`Q(${first}__gt=F('${first}') - 1)`),
          check(`~(Q(${first}=1) | Q(${first}__in=[2, 3]))`),
          check(`Q(Q(${first}__lte=-1), Q(${first}__gte=-9), _connector='OR')`),
          check(`models.lookups.LessThan(F('${first}'), 10)`),
          check(`models.lookups.Exact(models.functions.Abs('${first}'), 1) | Q(${first}=0)`),
        ]
      : []),
    ...(/Date(?:Time)?Field/.test(field.source)
      ? [
          check(`Q(${first}__gt=datetime.date(2000, 2, 3))`),
          check(`Q(${first}__year=2020)`),
          check(`Q(${first}__year__gte=2020, ${first}__month__lt=11)`),
          check(`Q(${first}__week_day=2) | Q(${first}__day__in=[1, 2])`),
        ]
      : []),
    ...(/DateTimeField/.test(field.source)
      ? [
          check(`Q(${first}__lt=datetime.datetime(2030, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc))`),
          check(`Q(${first}__date=datetime.date(2020, 1, 1)) | Q(${first}__hour__gt=3)`),
        ]
      : []),
    ...(field.type === 'bool'
      ? [check(`Q(${first}=True)`), check(`~Q(${first}=False) | Q(${first}=F('${first}'))`)]
      : []),
  ]
}
