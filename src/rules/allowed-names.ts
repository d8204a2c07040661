import type { AllowedNames } from '../config/config.ts'
import { frameworks } from '../frameworks/registry.ts'

/** What a configuration may name. Rules are loaded only where somebody asks. */
export async function allowedNames(): Promise<AllowedNames> {
  const { ruleMetas } = await import('./registry.ts')
  return {
    frameworks: frameworks.map(({ id }) => id),
    rules: ruleMetas.map(({ id }) => id),
    severities: new Map(ruleMetas.map(({ id, severity }) => [id, severity])),
  }
}
