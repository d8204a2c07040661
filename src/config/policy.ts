import type { Found, Severity } from '../model/finding.ts'

/** What a project decided about findings. */
export interface Policy {
  rules: Readonly<Record<string, Severity | 'off'>>
  /** Fingerprints of what is in production already: an exact set, which hides nothing new. */
  baseline: ReadonlySet<string>
  /** By path: what a comment in that file says to ignore, and why. */
  ignores: ReadonlyMap<string, readonly Ignore[]>
}

export interface Ignore {
  rule: string
  reason: string
  line: number
}

/** Applies what the project decided. Nothing disappears but what a rule that is off found; that is counted. */
export function applyPolicy(findings: readonly Found[], policy: Policy): { findings: Found[]; off: number } {
  const kept: Found[] = []
  for (const found of findings) {
    const severity = Object.hasOwn(policy.rules, found.rule) ? policy.rules[found.rule] : undefined
    if (severity === 'off') continue
    kept.push(ignored(baselined(severity ? { ...found, severity } : found, policy), policy))
  }
  return { findings: kept, off: findings.length - kept.length }
}

function baselined(found: Found, { baseline }: Policy): Found {
  if (!baseline.has(found.fingerprint)) return found
  return { ...found, introduced: false, message: `${found.message} (In the baseline.)` }
}

function ignored(found: Found, { ignores }: Policy): Found {
  const ignore = ignores.get(found.path)?.find(({ rule }) => rule === found.rule)
  if (!ignore) return found
  return {
    ...found,
    severity: 'note',
    message: `${found.message} (Ignored by the comment in line ${ignore.line}: ${ignore.reason})`,
  }
}

/** Both comment signs: `-- migration-gate: ignore RULE: why` in SQL, `# …` in Python. */
const comment = /^[ \t]*(?:--|#)[ \t]*migration-gate:[ \t]*ignore[ \t]+([A-Za-z][\w-]*)(.*)$/gm

/** Reads a file's ignore comments. One without a reason does not count: `unexplained` names its line. */
export function ignoresIn(text: string): {
  ignores: Ignore[]
  unexplained: { rule: string; line: number }[]
} {
  const ignores: Ignore[] = []
  const unexplained: { rule: string; line: number }[] = []
  let [line, counted] = [1, 0]
  for (const found of text.matchAll(comment)) {
    const [, rule = '', rest = ''] = found
    for (; counted < found.index; counted++) if (text.charCodeAt(counted) === 10) line++
    const said = rest.trim()
    const reason = said.slice(1).trimStart()
    if (said === '') unexplained.push({ rule, line })
    else if (said.startsWith(':') && reason !== '') ignores.push({ rule, reason, line })
  }
  return { ignores, unexplained }
}
