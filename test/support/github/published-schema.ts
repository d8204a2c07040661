import { z } from 'zod'

/** A schema as OpenAPI 3.0 writes it. */
export type Schema = { [key: string]: unknown }
export const schema: z.ZodType<Schema> = z.record(z.string(), z.unknown())

/** As JSON Schema has it, for what is sent: a field that is not described is a mistake. */
export function exact(value: Schema): Schema {
  return changed(value, one =>
    'properties' in one && !combinations.some(key => key in one) && !('additionalProperties' in one)
      ? { ...one, additionalProperties: false }
      : one,
  )
}

/**
 * For what the loopback server answers: it leaves fields out, but those that it has are of GitHub's kinds. Null stands for
 * left out: GitHub has it in places where its description has not (the line of an outdated comment). Only the fields with
 * these names are looked at, which is what makes it cheap.
 */
export function tolerant(value: Schema, names: ReadonlySet<string>): Schema {
  return changed(value, ({ required: _left, oneOf, properties, ...one }) => ({
    ...one,
    ...(oneOf === undefined ? {} : { anyOf: oneOf }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(schema.parse(properties))
              .filter(([name]) => names.has(name))
              .map(([name, of]) => [name, { anyOf: [{ type: 'null' }, of] }]),
          ),
        }),
  }))
}

const combinations = ['allOf', 'anyOf', 'oneOf']

function changed(value: Schema, change: (one: Schema) => Schema): Schema {
  const visit = (inner: unknown, parent: string): unknown => {
    if (Array.isArray(inner)) return inner.map(one => visit(one, parent))
    if (typeof inner !== 'object' || inner === null) return inner
    // Below these stand names or values of the project's own, not keywords.
    const isSchema = !['properties', 'enum', 'default'].includes(parent)
    const entries = Object.entries(inner).map(([key, one]) => [key, visit(one, isSchema ? key : 'name')])
    const copy: Schema = Object.fromEntries(entries)
    if (!isSchema) return copy
    const { nullable, ...rest } = copy
    // What combinations are made of is not closed: one part does not know the fields of the others.
    const made = combinations.includes(parent) ? rest : change(rest)
    return nullable === true ? { anyOf: [{ type: 'null' }, made] } : made
  }
  return schema.parse(visit(value, ''))
}
