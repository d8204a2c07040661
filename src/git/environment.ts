import { startedWith } from '../process/secrets-out-of-environment.ts'

/** A setting of git's configuration, for one process. */
export type Setting = readonly [key: string, value: string]

/** Where objects come from, and the settings that let git in (a token as a header, a proxy). */
export interface FetchSource {
  url: string
  config: readonly Setting[]
}

/** Variables with which git finds itself, its user's configuration and a place for temporary files. */
const needed =
  /^(?:PATH|HOME|USER|LOGNAME|LANG|LANGUAGE|TZ|TMPDIR|TEMP|TMP|XDG_CONFIG_HOME|(?:DY)?LD_LIBRARY_PATH|GIT_EXEC_PATH|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|USERPROFILE|HOMEDRIVE|HOMEPATH|(?:LOCAL)?APPDATA|PROGRAM(?:DATA|FILES))$/i

/** Variables with which a fetch gets through to a server: keys, certificates, proxies. */
const reaching =
  /^(?:SSH_(?:AUTH_SOCK|AGENT_PID|ASKPASS\w*)|GIT_(?:SSH\w*|ASKPASS|SSL_\w+|HTTP_\w+|PROXY_\w+)|(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|XDG_RUNTIME_DIR|DBUS_SESSION_BUS_ADDRESS|DISPLAY|WAYLAND_DISPLAY)$/i

/** Protocols over which a fetch may go; `ext::` would run any program. */
const protocols = 'https:http:ssh:file:git'

/**
 * What no configuration of a repository may bring about: programs that run beside git, a repository that somebody
 * committed into a work tree, and work in the background.
 */
const always: readonly Setting[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['safe.bareRepository', 'explicit'],
  ['protocol.ext.allow', 'never'],
  ['log.showSignature', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
]

/** A server that sends nothing for this long, not even the sign of life that git sends every five seconds, is given up. */
const timeoutMs: readonly Setting[] = [
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '60'],
]

/** The name by which the source of a fetch is known to git. */
export const remoteName = 'gate'

export interface EnvironmentRequest {
  /** Settings of this process, the last word. */
  settings?: readonly Setting[] | undefined
  /** The only thing that may be reached from it. Absent: nothing, so that git can't fetch what is missing by itself. */
  source?: FetchSource | undefined
  /** Further variables. */
  env?: Readonly<Record<string, string>> | undefined
}

/**
 * The whole environment of a git process. An allow-list: no input of the action, no token of the job, nothing that
 * points git at another repository (a hook that runs the gate has GIT_DIR and GIT_INDEX_FILE set), and nothing that
 * could make it wait for an answer.
 */
export function gitEnvironment(
  { settings = [], source, env = {} }: EnvironmentRequest,
  from: NodeJS.ProcessEnv = startedWith(),
): NodeJS.ProcessEnv {
  const result: NodeJS.ProcessEnv = {}
  for (const [name, value] of Object.entries(from))
    if (needed.test(name) || (source && reaching.test(name))) result[name] = value
  // `git -c` on whose behalf the gate runs, in a format of git's own.
  if (source && from.GIT_CONFIG_PARAMETERS !== undefined)
    result.GIT_CONFIG_PARAMETERS = from.GIT_CONFIG_PARAMETERS
  return {
    ...result,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // Only git 2.44 and later know the first; the second holds for all: what is missing is never fetched unasked.
    ...(source ? {} : { GIT_NO_LAZY_FETCH: '1' }),
    GIT_ALLOW_PROTOCOL: source ? protocols : '',
    ...asVariables([
      ...inherited(from, source !== undefined),
      ...(source ? timeoutMs : []),
      ...(source?.config ?? []),
      ...(source ? promisor(source) : []),
      ...always,
      ...settings,
    ]),
    ...env,
  }
}

/** Makes one git process know the source as a promisor, so that a merge may look into a file that is not here yet. */
function promisor({ url }: FetchSource): Setting[] {
  return [
    [`remote.${remoteName}.url`, url],
    [`remote.${remoteName}.promisor`, 'true'],
    [`remote.${remoteName}.partialclonefilter`, 'blob:none'],
    ['extensions.partialClone', remoteName],
  ]
}

/** Settings that the caller's environment carries: all for a fetch, else only whose repositories may be read. */
function inherited(from: NodeJS.ProcessEnv, all: boolean): Setting[] {
  const count = Number(from.GIT_CONFIG_COUNT ?? 0) || 0
  const settings: Setting[] = []
  for (let i = 0; i < Math.min(count, 1000); i++) {
    const [key, value] = [from[`GIT_CONFIG_KEY_${i}`], from[`GIT_CONFIG_VALUE_${i}`]]
    if (key === undefined || value === undefined) continue
    if (all || key.toLowerCase() === 'safe.directory') settings.push([key, value])
  }
  return settings
}

function asVariables(settings: readonly Setting[]): Record<string, string> {
  const env: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) }
  settings.forEach(([key, value], i) => {
    env[`GIT_CONFIG_KEY_${i}`] = key
    env[`GIT_CONFIG_VALUE_${i}`] = value
  })
  return env
}
