import type { RunnerBehaviour } from '../../model/runner-behaviour.ts'
import { inLine, legal, refuses, unnoticed } from '../sql/profiles/behaviours.ts'
import type { FlywaySettings } from './settings.ts'

const validate = 'https://documentation.red-gate.com/flyway/reference/commands/validate'
const order =
  'https://documentation.red-gate.com/flyway/reference/configuration/flyway-namespace/flyway-out-of-order-setting'

/** Flyway has a checksum only of classes that say one. */
export const ofJava = unnoticed(
  'https://documentation.red-gate.com/flyway/flyway-concepts/migrations/java-based-migrations',
  'Flyway has no checksum of it: databases that have it applied never see the edit, new ones get it',
)

/** What Flyway does by its settings. */
export function behaviourBy(settings: FlywaySettings | undefined): RunnerBehaviour {
  return inLine(validate, {
    duplicateVersion: refuses(
      validate,
      'Flyway refuses to run anything ("Found more than one migration with version")',
    ),
    lateVersion: settings?.outOfOrder
      ? legal(order, 'Flyway runs it after what a database has, since outOfOrder is set')
      : refuses(
          order,
          'Flyway refuses to run anything ("Detected resolved migration not applied to database") unless outOfOrder is set',
        ),
    edited: refuses(
      validate,
      'Flyway refuses to run anything ("Migration checksum mismatch") until somebody runs `flyway repair`: it compares a checksum of every line, comments and white space included',
    ),
    comparesText: true,
    removed: settings?.ignoresMissing
      ? unnoticed(
          validate,
          'Flyway does not mind, since ignoreMigrationPatterns says so: databases that have applied it keep what it created, and new ones never get it',
        )
      : refuses(
          validate,
          'Flyway refuses to run anything ("Detected applied migration not resolved locally"), unless it was the last one',
        ),
    transaction: 'per-migration',
  })
}
