import type { Found, Severity } from '../model/finding.ts'
import type { Ignore } from '../text/ignore-comments.ts'

/** What a project decided about findings. */
export interface Policy {
  rules: Readonly<Record<string, Severity | 'off'>>
  /** Fingerprints of what is in production already: an exact set, which hides nothing new. */
  baseline: ReadonlySet<string>
  /** By path: what a comment in that file says to ignore, and why. */
  ignores: ReadonlyMap<string, readonly Ignore[]>
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
