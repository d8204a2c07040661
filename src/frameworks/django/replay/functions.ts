import { byName } from '../../../text/by-name.ts'

/** Python's operators on expressions. */
export const operators: Readonly<Record<string, string>> = byName({
  '+': '+',
  '-': '-',
  '*': '*',
  '/': '/',
  '%': '%',
  '**': '^',
})

/** https://docs.djangoproject.com/en/stable/ref/models/database-functions/ */
export const functions: Readonly<Record<string, string>> = byName({
  Lower: 'LOWER',
  Upper: 'UPPER',
  Length: 'LENGTH',
  Trim: 'TRIM',
  LTrim: 'LTRIM',
  RTrim: 'RTRIM',
  Left: 'LEFT',
  Right: 'RIGHT',
  Substr: 'SUBSTRING',
  Replace: 'REPLACE',
  Reverse: 'REVERSE',
  Abs: 'ABS',
  Ceil: 'CEILING',
  Floor: 'FLOOR',
  Round: 'ROUND',
  Mod: 'MOD',
  Power: 'POWER',
  Sqrt: 'SQRT',
  MD5: 'MD5',
  StrIndex: 'STRPOS',
  Repeat: 'REPEAT',
  Chr: 'CHR',
  Ord: 'ASCII',
  Exp: 'EXP',
  Ln: 'LN',
  Sign: 'SIGN',
  LPad: 'LPAD',
  RPad: 'RPAD',
  TsTzRange: 'TSTZRANGE',
  DateRange: 'DATERANGE',
})

/** What Cast casts to, by the class of its output field. */
export const castTypes: Readonly<Record<string, string>> = byName({
  CharField: 'varchar',
  TextField: 'text',
  IntegerField: 'integer',
  BigIntegerField: 'bigint',
  SmallIntegerField: 'smallint',
  PositiveIntegerField: 'integer',
  FloatField: 'double precision',
  DecimalField: 'numeric',
  BooleanField: 'boolean',
  DateField: 'date',
  DateTimeField: 'timestamp with time zone',
  TimeField: 'time',
  UUIDField: 'uuid',
  JSONField: 'jsonb',
  DurationField: 'interval',
})
