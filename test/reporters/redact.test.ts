import { describe, expect, it } from 'vitest'
import { redact, redactText, secretsOf } from '../../src/reporters/redact.ts'

const hidden = (text: string, postgres: string, token?: string) =>
  redactText(text, secretsOf({ token, postgres }))

describe('passwords', () => {
  it.each(['a', 'pw', 'postgres', 'secret', 'p%40ss', 'x:y', 'correct horse'])(
    'of any length are hidden where they stand as in a URL: %j',
    password => {
      const url = `postgres://app:${password}@db.example:5432/app`
      expect(hidden(`could not connect to ${url}.`, url)).not.toContain(`:${password}@`)
      const other = hidden(`login app:${password}@db.example failed`, url)
      expect(other).toBe('login app:***@db.example failed')
    },
  )

  it('are hidden everywhere only where they are no word of the report', () => {
    expect(hidden('role "postgres" and a word', 'postgres://u:postgres@h/a')).toBe(
      'role "postgres" and a word',
    )
    expect(hidden('the password correcthorse', 'postgres://u:correcthorse@h/a')).toBe('the password ***')
    expect(hidden('decoded: p@ssword1', 'postgres://u:p%40ssword1@h/a')).toBe('decoded: ***')
    expect(hidden('a ghs_0123456789', 'embedded', 'ghs_0123456789')).toBe('a ***')
  })

  it('of URLs that nobody gave are hidden, and the template of a hint is not', () => {
    const hint = 'Write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE.'
    expect(hidden(hint, 'embedded')).toBe(hint)
    expect(hidden('see mysql://root:toor@host/a', 'embedded')).toBe('see mysql://root:***@host/a')
    expect(redact({ a: ['x://u:p@h'], n: 1 }, [])).toEqual({ a: ['x://u:***@h'], n: 1 })
  })
})
