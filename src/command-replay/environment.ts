import { isNeverHandedOn } from '../config/command-schema.ts'
import type { ReplayCommand } from '../config/config.ts'

/** What programs need to be found and to start: interpreters, their libraries, the language, a place for files. */
const needed =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TEMP|TMP|TERM|CI|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|VIRTUAL_ENV|CONDA_PREFIX|PYTHON\w*|pythonLocation|NODE\w*|GEM_\w+|BUNDLE_\w+|RUBY\w*|RBENV_\w+|JAVA_HOME|GOPATH|GOROOT|GOCACHE|GOMODCACHE|GOFLAGS|CARGO_HOME|RUSTUP_HOME|PHP_\w+|COMPOSER_HOME|DOTNET_\w+|SSL_CERT_FILE|SSL_CERT_DIR|XDG_\w+)$/

/** Names under which secrets travel, BUNDLE_GEMS__EXAMPLE__COM and NODE_AUTH_TOKEN among them. */
const secretive = /TOKEN|SECRET|PASS|PWD|CREDENTIAL|AUTH|API_?KEY|PRIVATE|__/i

export interface DatabaseAddress {
  host: string
  port: number
  user: string
  password: string
  database: string
}

/** Everything that the command's environment holds. */
export function commandEnvironment(
  { env, databaseEnv }: Pick<ReplayCommand, 'env' | 'databaseEnv'>,
  address: DatabaseAddress,
  from: NodeJS.ProcessEnv,
): Record<string, string> {
  const result: Record<string, string> = {}
  for (const [name, value] of Object.entries(from)) {
    if (value === undefined || isNeverHandedOn(name)) continue
    if (env.includes(name) || (needed.test(name) && !secretive.test(name))) result[name] = value
  }
  return {
    ...result,
    PGHOST: address.host,
    PGPORT: String(address.port),
    PGUSER: address.user,
    PGPASSWORD: address.password,
    PGDATABASE: address.database,
    // The tap reads in the clear, and asking for more would only cost a round trip. PGGSSENCMODE would save another one,
    // but Go's lib/pq refuses to connect where it is set.
    PGSSLMODE: 'disable',
    DATABASE_URL: databaseUrl(address),
    ...Object.fromEntries(
      Object.entries(databaseEnv).map(([name, template]) => [name, filled(template, address)]),
    ),
  }
}

function databaseUrl({ host, port, user, password, database }: DatabaseAddress): string {
  const login = `${encodeURIComponent(user)}${password === '' ? '' : `:${encodeURIComponent(password)}`}`
  return `postgresql://${login}@${host}:${port}/${encodeURIComponent(database)}`
}

/** `{url}`, `{host}`, … In a URL the parts must be escaped, alone they must not. */
function filled(template: string, address: DatabaseAddress): string {
  const inUrl = template.includes('://')
  const parts: Record<string, string> = {
    url: databaseUrl(address),
    host: address.host,
    port: String(address.port),
    user: inUrl ? encodeURIComponent(address.user) : address.user,
    password: inUrl ? encodeURIComponent(address.password) : address.password,
    database: inUrl ? encodeURIComponent(address.database) : address.database,
  }
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole)
}

/** What must not be read in the command's output: the password, and values whose names say that they are secret. */
export function secretsIn(environment: Readonly<Record<string, string>>): string[] {
  return Object.entries(environment)
    .filter(
      ([name, value]) =>
        value.length >= 6 && /TOKEN|SECRET|PASS|PWD|CREDENTIAL|AUTH|KEY|PRIVATE|DSN/i.test(name),
    )
    .map(([, value]) => value)
    .filter(value => !common.has(value.toLowerCase()))
    .sort((a, b) => b.length - a.length)
}

/** To hide these would only tear holes. */
const common = new Set(['postgres', 'postgresql', 'password', 'secret'])
