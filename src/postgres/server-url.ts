/** The URL as it may be shown: without password, and without what may hide one in its query. */
export function redactUrl(url: string): string {
  const parsed = parse(url)
  if (!parsed) return url.replace(/\/\/[^@/]*@/, '//***@').replace(/password\s*=\s*\S+/gi, 'password=***')
  if (parsed.password) parsed.password = '***'
  for (const key of [...parsed.searchParams.keys()]) {
    if (/pass|key|secret|token/i.test(key)) parsed.searchParams.set(key, '***')
  }
  return parsed.href
}

/** The same server and login, another database, and a session name of ours. */
export function urlFor(url: string, database: string | undefined, applicationName: string): string {
  const parsed = new URL(url)
  if (database !== undefined) parsed.pathname = `/${encodeURIComponent(database)}`
  parsed.searchParams.set('application_name', applicationName)
  return parsed.href
}

export function isServerUrl(url: string): boolean {
  const parsed = parse(url)
  return parsed !== undefined && /^postgres(ql)?:$/.test(parsed.protocol)
}

/** "localhost:5432" */
export function hostOf(url: string): string {
  const parsed = parse(url)
  const host = parsed?.searchParams.get('host') ?? parsed?.hostname
  return `${decodeURIComponent(host || 'localhost')}:${parsed?.port || '5432'}`
}

/** Host names under which only managed services answer, which are somebody's real database. */
const managed: readonly { service: string; host: RegExp }[] = [
  { service: 'Amazon RDS', host: /\.rds\.amazonaws\.com(\.cn)?$/ },
  { service: 'Amazon Redshift', host: /\.redshift(-serverless)?\.amazonaws\.com$/ },
  { service: 'Supabase', host: /\.(supabase\.(co|com|net)|supabase\.in)$/ },
  { service: 'Neon', host: /\.neon\.(tech|build)$/ },
  { service: 'Render', host: /(\.render\.com|-postgres\.render\.com)$/ },
  {
    service: 'Azure Database for PostgreSQL',
    host: /\.postgres(hsc)?\.(cosmos|database)\.(azure\.com|chinacloudapi\.cn|usgovcloudapi\.net)$/,
  },
  { service: 'Google Cloud SQL', host: /(^\/cloudsql\/|\.sql\.goog$)/ },
  {
    service: 'Heroku (or another server on Amazon EC2)',
    host: /\.(compute(-1)?\.amazonaws\.com|herokuapp\.com|heroku\.com)$/,
  },
  { service: 'DigitalOcean', host: /\.db\.ondigitalocean\.com$/ },
  { service: 'Aiven', host: /\.aivencloud\.com$/ },
  { service: 'Fly.io', host: /(\.fly\.dev|\.flycast|\.flympg\.net)$/ },
  { service: 'Railway', host: /\.(railway\.app|rlwy\.net)$/ },
  { service: 'Timescale', host: /\.(tsdb\.cloud\.timescale\.com|timescaledb\.io)$/ },
  { service: 'Crunchy Bridge', host: /\.(postgresbridge\.com|crunchybridge\.com)$/ },
  { service: 'CockroachDB Cloud', host: /\.cockroachlabs\.cloud$/ },
  { service: 'Xata', host: /\.xata\.(sh|tech)$/ },
  { service: 'PlanetScale', host: /\.(psdb\.cloud|pg\.psdb\.cloud)$/ },
  { service: 'Vercel Postgres', host: /\.postgres\.vercel-storage\.com$/ },
]

/** The managed service that a URL belongs to, as a reader knows it. */
export function managedService(url: string): string | undefined {
  const parsed = parse(url)
  if (!parsed) return undefined
  const hosts = [
    parsed.hostname,
    parsed.searchParams.get('host') ?? '',
    parsed.searchParams.get('hostaddr') ?? '',
  ].map(host => decodeURIComponent(host).toLowerCase().replace(/\.$/, ''))
  return managed.find(({ host }) => hosts.some(name => host.test(name)))?.service
}

function parse(url: string): URL | undefined {
  // Node's URL wants a host where libpq does not (`postgres:///name?host=/var/run/postgresql`), but takes an empty one.
  return URL.canParse(url) ? new URL(url) : undefined
}
