import type { AllowedNames } from '../config/config.ts'
import { frameworks } from '../frameworks/registry.ts'
import { ruleMetas } from './registry.ts'

/** What a configuration may name. */
export const allowedNames: AllowedNames = {
  frameworks: frameworks.map(({ id }) => id),
  rules: ruleMetas.map(({ id }) => id),
  severities: new Map(ruleMetas.map(({ id, severity }) => [id, severity])),
}
