/**
 * The app label that a file's AppConfig says: https://docs.djangoproject.com/en/stable/ref/applications/#django.apps.AppConfig.label
 * Without one it is the last part of the app's name, which is its directory.
 */
export function labelStatedIn(text: string, directory: string): string | undefined {
  if (!/^[ \t\f]+label\b/m.test(text)) return undefined
  const folder = lastPart(directory.replaceAll('/', '.'))
  const configs = appConfigsIn(text).filter(config => config.label !== undefined)
  const about = configs.filter(config => config.name === undefined || lastPart(config.name) === folder)
  return (about.find(config => config.isDefault) ?? about[0])?.label
}

interface AppConfigText {
  name?: string
  label?: string
  isDefault: boolean
}

/** Classes of a module with their literal attributes. Their shape is so regular that it needs no grammar, which keeps
 *  a check that touches no migration from loading one. */
function appConfigsIn(text: string): AppConfigText[] {
  const configs: AppConfigText[] = []
  for (const block of text.split(/^class\s+/m).slice(1)) {
    const config: AppConfigText = { isDefault: /^[ \t\f]+default[ \t]*=[ \t]*True\b/m.test(block) }
    const name = nameAttribute.exec(block)?.[2]
    const label = labelAttribute.exec(block)?.[2]
    if (name !== undefined) config.name = name
    if (label !== undefined) config.label = label
    configs.push(config)
  }
  return configs
}

/** `= 'text'`, with an annotation and a bracket where there are any. */
const literal = String.raw`[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*(?:\(\s*)?[uUrR]?(['"])([^'"\r\n\u2028\u2029]*)\1`
const nameAttribute = new RegExp(String.raw`^[ \t\f]+name${literal}`, 'm')
const labelAttribute = new RegExp(String.raw`^[ \t\f]+label${literal}`, 'm')

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
