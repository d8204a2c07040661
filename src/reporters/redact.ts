import { hideUrlPasswords } from '../text/url-passwords.ts'

/** Too common to be a secret: hiding it would only tear holes into the report. */
const commonWords = new Set(['postgres', 'postgresql', 'password', 'secret', 'localhost'])
const shortest = 8

/**
 * What of a run's inputs must never be read in a report. GitHub masks its logs, but nobody masks a comment. A password
 * shorter than eight characters, or one of the common words, is hidden where it stands as a URL has it (`:password@`) and
 * nowhere else: replacing every "a" or "postgres" would make the report unreadable and the password no better.
 */
export function secretsOf(inputs: {
  token?: string | undefined
  postgres?: string | undefined
  database?: string | undefined
}): string[] {
  const { token, postgres, database } = inputs
  const secrets = [...(token === undefined ? [] : [token]), ...[postgres, database].flatMap(secretsOfUrl)]
  return [...new Set(secrets)].filter(
    secret => inContext.test(secret) || (secret.length >= shortest && !commonWords.has(secret.toLowerCase())),
  )
}

function secretsOfUrl(url = ''): string[] {
  try {
    const { password } = new URL(url)
    const forms = [passwordAsWritten(url), password, decodeURIComponent(password)].filter(form => form !== '')
    return forms.length === 0 ? [] : [url, ...forms.map(form => `:${form}@`), ...forms]
  } catch {
    // Not a URL (`embedded`), or one with a broken escape: then the pattern below must do.
    return []
  }
}

/** The password of a URL with its escapes; a URL that is parsed has written some of them otherwise. */
function passwordAsWritten(url: string): string {
  const [authority = ''] = url.slice(url.indexOf('://') + 3).split(/[/?#]/, 1)
  const end = authority.lastIndexOf('@')
  const colon = authority.indexOf(':')
  return colon >= 0 && colon < end ? authority.slice(colon + 1, end) : ''
}

/** A password with what is around it in a URL. */
const inContext = /^:[\s\S]+@$/

export function redactText(text: string, secrets: readonly string[]): string {
  let clean = text
  for (const secret of secrets) clean = clean.replaceAll(secret, inContext.test(secret) ? ':***@' : '***')
  // Whatever else looks like a URL with a password in it.
  return hideUrlPasswords(clean)
}

/** The same document with every secret replaced, in whatever string it came along. */
export function redact<T>(document: T, secrets: readonly string[]): T {
  return replaceIn(document, text => redactText(text, secrets))
}

function replaceIn<T>(value: T, replace: (text: string) => string): T
function replaceIn(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value)
  if (Array.isArray(value)) return value.map(item => replaceIn(item, replace))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceIn(item, replace)]))
  return value
}
