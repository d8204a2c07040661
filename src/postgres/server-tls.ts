import { readFileSync } from 'node:fs'
import type { ConnectionOptions } from 'node:tls'
import { startedWith } from '../process/secrets-out-of-environment.ts'

/** Parameters of libpq that are about TLS and that we act on ourselves. */
const parameters = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'ssl', 'uselibpqcompat']

/** What to try one after the other, as libpq does it: each a URL with a mode that leaves nothing open. */
export function tlsAttempts(url: string): string[] {
  const asked = new URL(url).searchParams.get('sslmode') ?? startedWith().PGSSLMODE ?? ''
  const named = (...modes: string[]) => modes.map(mode => withMode(url, mode))
  switch (asked) {
    case 'prefer':
      return named('require', 'disable')
    case 'allow':
      return named('disable', 'require')
    // No word about it: a server that insists on TLS gets it.
    case '':
      return isLocal(url) || new URL(url).searchParams.has('ssl') ? [url] : named('disable', 'require')
    default:
      return [url]
  }
}

/** Of a URL from `tlsAttempts`. False: no TLS. Throws where a file that the URL names can't be read. */
export function tlsOptions(url: string): false | ConnectionOptions {
  const query = new URL(url).searchParams
  const mode =
    query.get('sslmode') ?? (/^(?:true|1)$/.test(query.get('ssl') ?? '') ? 'verify-full' : 'disable')
  if (mode === 'disable' || isLocal(url)) return false
  const file = (name: string) => {
    const path = query.get(name)
    return path === null || path === 'system' ? undefined : readFileSync(path)
  }
  const [ca, cert, key] = [file('sslrootcert'), file('sslcert'), file('sslkey')]
  // With a root certificate `require` means `verify-ca`.
  const verifies = mode.startsWith('verify') || (mode === 'require' && ca !== undefined)
  return {
    rejectUnauthorized: verifies,
    ...(verifies && mode !== 'verify-full' && { checkServerIdentity: () => undefined }),
    ...(ca && { ca }),
    ...(cert && { cert }),
    ...(key && { key }),
  }
}

export function withoutTls(url: string): string {
  const parsed = new URL(url)
  for (const name of parameters) parsed.searchParams.delete(name)
  return parsed.href
}

function withMode(url: string, mode: string): string {
  const parsed = new URL(url)
  parsed.searchParams.set('sslmode', mode)
  return parsed.href
}

/** A Unix socket: libpq uses no TLS there either. */
function isLocal(url: string): boolean {
  const parsed = new URL(url)
  return (parsed.searchParams.get('host') ?? decodeURIComponent(parsed.hostname)).startsWith('/')
}
