import { partsOfString } from '../../../languages/python/literals.ts'
import { isSequence, type Value } from '../../../languages/python/values.ts'
import { type Call, given, stringOf } from './arguments.ts'
import { literalOf } from './literals.ts'
import type { Run } from './schema-editor.ts'

/** `migrations.RunSQL` in all its forms: https://docs.djangoproject.com/en/stable/ref/migration-operations/#runsql */
export function* runSql(call: Call, source: string, value = given(call, 'sql', 0)): Run {
  if (value === undefined) return
  // RunSQL.noop is an empty string.
  if (value.kind === 'name' && /(?:^|\.)noop$/.test(value.path)) return
  if (isSequence(value)) {
    for (const item of value.items) yield* runOne(item, call, source)
  } else yield* runOne(value, call, source)
}

function* runOne(value: Value, call: Call, source: string): Run {
  if (isSequence(value)) {
    const [statement, params] = value.items
    const template = statement && stringOf(statement)
    const text = template === undefined ? undefined : withParameters(template, params)
    if (text === undefined) yield computed(call, 'its SQL or its parameters are computed')
    else yield { kind: 'sql', text, span: value.at, verbatim: false }
    return
  }
  const text = stringOf(value)
  if (text === undefined) {
    yield computed(call, value.kind === 'unknown' ? value.reason : 'its SQL is computed')
    return
  }
  if (text.trim() === '') return
  const body = value.kind === 'str' && value.literal ? ownSlice(value, source) : undefined
  if (body && source.slice(body.start, body.end) === text)
    yield { kind: 'sql', text, span: body, verbatim: true }
  else yield { kind: 'sql', text, span: value.at, verbatim: false }
}

function computed(call: Call, why: string) {
  return { kind: 'unverified', why: `RunSQL: ${why}`, span: call.at } as const
}

/** What is between the quotes, where that is the text itself. */
function ownSlice(value: Value, source: string): { start: number; end: number } | undefined {
  const literal = source.slice(value.at.start, value.at.end)
  const { body, bodyStart } = partsOfString(literal)
  const start = value.at.start + bodyStart
  return { start, end: start + body.length }
}

/** psycopg's `%s` and `%(name)s`, with `%%` for a percent sign. */
function withParameters(template: string, params: Value | undefined): string | undefined {
  if (params === undefined || params.kind === 'none') return template
  const positional = isSequence(params) ? [...params.items] : undefined
  const byName = params.kind === 'dict' ? params.entries : undefined
  if (!positional && !byName) return undefined
  let failed = false
  const text = template.replace(/%(?:%|s|\((\w+)\)s)/g, (whole, name: string | undefined) => {
    if (whole === '%%') return '%'
    const value =
      name === undefined ? positional?.shift() : byName?.find(([key]) => stringOf(key) === name)?.[1]
    try {
      if (value) return literalOf(value, undefined, undefined)
    } catch {
      // Falls through: it can't be known.
    }
    failed = true
    return ''
  })
  return failed ? undefined : text
}
