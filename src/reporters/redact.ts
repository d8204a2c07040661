import { hideUrlPasswords } from '../text/url-passwords.ts'

/** Too common to be a secret: hiding it would only tear holes into the report. */
const commonWords = new Set(['postgres', 'postgresql', 'password', 'secret', 'localhost'])
const shortest = 8

/**
 * What of a run's inputs must never be read in a report. GitHub masks its logs, but nobody masks a comment. A password
 * shorter than eight characters, or one of the common words, is hidden where it stands as a URL has it (`:password@`) and
 * nowhere else: replacing every "a" or "postgres" would make the report unreadable and the password no better.
 */
export function secretsOf({ token, postgres }: { token: string | undefined; postgres: string }): string[] {
  const secrets = token === undefined ? [] : [token]
  try {
    const { password } = new URL(postgres)
    const authority = /^[^/]*:\/\/([^/?#]*)/.exec(postgres)?.[1] ?? ''
    const login = authority.slice(0, Math.max(authority.lastIndexOf('@'), 0))
    const written = login.includes(':') ? login.slice(login.indexOf(':') + 1) : ''
    const forms = [written, password, decodeURIComponent(password)].filter(form => form !== '')
    if (forms.length > 0) secrets.push(postgres, ...forms.map(form => `:${form}@`), ...forms)
  } catch {
    // Not a URL (`embedded`), or one with a broken escape: then the pattern below must do.
  }
  return [...new Set(secrets)].filter(
    secret => inContext.test(secret) || (secret.length >= shortest && !commonWords.has(secret.toLowerCase())),
  )
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
