import { frameworks } from '../frameworks/registry.ts'
import type { AllowedNames } from '../inputs/config.ts'
import { ruleMetas } from './registry.ts'

/** What a configuration may name. */
export const allowedNames: AllowedNames = {
  frameworks: frameworks.map(({ id }) => id),
  rules: ruleMetas.map(({ id }) => id),
  severities: new Map(ruleMetas.map(({ id, severity }) => [id, severity])),
}
