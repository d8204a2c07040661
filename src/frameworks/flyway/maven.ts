import type { Values } from '../java-settings.ts'
import type { Element } from '../liquibase/element.ts'

/** A longer pom.xml is passed by. */
const maxLength = 1_000_000
const maxPlugins = 20

/** What pom.xml says of Flyway: the configuration of its plug-in, and properties called `flyway.…`. */
export async function fromMaven(text: string): Promise<Values> {
  const values = new Map<string, string>()
  if (text.length > maxLength) return values
  const { xmlIn } = await import('../liquibase/xml.ts')
  const { MalformedChangelogError } = await import('../liquibase/element.ts')
  let root: Element
  try {
    root = xmlIn(text)
  } catch (error) {
    if (error instanceof MalformedChangelogError) return values
    throw error
  }
  const properties = propertiesOf(root)
  const filled = (value: string) =>
    value
      .replace(/\$\{(?:project\.)?basedir\}\/?/g, '')
      .replace(/\$\{([\w.-]{1,100})\}/g, (whole, name: string) => properties.get(name) ?? whole)
      .trim()
  for (const [name, value] of properties)
    if (name.startsWith('flyway.')) values.set(name.slice('flyway.'.length), filled(value))
  for (const plugin of pluginsIn(root))
    for (const setting of childOf(plugin, 'configuration')?.children ?? [])
      for (const [name, value] of settingsIn(setting)) values.set(name, filled(value))
  return values
}

function propertiesOf(root: Element): Map<string, string> {
  const found = childOf(root, 'properties')?.children ?? []
  return new Map(found.map(({ name, text }) => [name, text.trim()]))
}

function childOf({ children }: Element, name: string): Element | undefined {
  return children.find(child => child.name === name)
}

function pluginsIn(root: Element): Element[] {
  const found: Element[] = []
  const left = [root]
  for (let at = left.pop(); at && found.length < maxPlugins; at = left.pop()) {
    const isFlyway = childOf(at, 'artifactId')?.text.trim() === 'flyway-maven-plugin'
    if (at.name === 'plugin' && isFlyway) found.push(at)
    for (const child of at.children) left.push(child)
  }
  return found
}

/** A list is one value with commas; `placeholders` holds one value each. */
function settingsIn({ name, text, children }: Element): [string, string][] {
  if (children.length === 0) return [[name, text]]
  if (name === 'placeholders') return children.map(child => [`${name}.${child.name}`, child.text.trim()])
  return [[name, children.map(child => child.text.trim()).join(',')]]
}
