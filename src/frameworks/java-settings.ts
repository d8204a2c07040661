/** Settings as the tools of Java write them, by their full names: "spring.flyway.out-of-order". */
export type Values = ReadonlyMap<string, string>

/** https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html, as far as settings need it. */
export function propertiesIn(text: string): Values {
  const values = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    const at = line.search(/[=:]/)
    const name = line.slice(0, at).trim()
    if (at > 0 && !/^[#!]/.test(name)) values.set(name, line.slice(at + 1).trim())
  }
  return values
}

/** All documents of a YAML file; of a name that stands in several, the last one counts. */
export async function yamlValuesIn(text: string): Promise<Values> {
  const { parseAllDocuments } = await import('yaml')
  const documents = parseAllDocuments(text)
  const values = new Map<string, string>()
  for (const document of Array.isArray(documents) ? documents : []) {
    if (document.errors.length > 0) continue
    for (const [name, value] of flattened(document.toJS({ maxAliasCount: 100 }))) values.set(name, value)
  }
  return values
}

export function prefixed(values: Iterable<readonly [string, string]>, prefix: string): Values {
  return new Map(
    [...values].flatMap(([name, value]): [string, string][] =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  )
}

/** Spring writes `out-of-order`; what stands in a group (`placeholders.`) keeps its name. */
export function camelCased(values: Values, group: string): Values {
  return new Map(
    [...values].map(([name, value]) => [
      name.startsWith(group) ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}

const maxDepth = 10

export function* flattened(value: unknown, name = '', depth = 0): Iterable<[string, string]> {
  if (Array.isArray(value)) yield [name, value.join(',')]
  else if (typeof value === 'object' && value !== null && depth < maxDepth)
    for (const [key, one] of Object.entries(value))
      yield* flattened(one, name === '' ? key : `${name}.${key}`, depth + 1)
  else if (value !== undefined && value !== null && name !== '') yield [name, String(value)]
}
