/**
 * The app label of the app in a directory: https://docs.djangoproject.com/en/stable/ref/applications/#django.apps.AppConfig.label
 * `apps.py` decides it only with a `label`; without one it is the last part of the app's name, which is its directory.
 */
export function labelFrom(apps: string | undefined, directory: string): string {
  const folder = directory.slice(directory.lastIndexOf('/') + 1)
  if (apps === undefined || !/^\s+label\b/m.test(apps)) return folder
  const configs = appConfigsIn(apps).filter(config => config.label !== undefined)
  const about = configs.filter(config => config.name === undefined || lastPart(config.name) === folder)
  const [first] = about
  if (!first) return folder
  return (about.find(config => config.isDefault) ?? first).label ?? folder
}

interface AppConfigText {
  name?: string
  label?: string
  isDefault: boolean
}

/** Classes of an apps.py with their literal attributes. Their shape is so regular that it needs no grammar, which keeps
 *  a check that touches no migration from loading one. */
function appConfigsIn(text: string): AppConfigText[] {
  const configs: AppConfigText[] = []
  for (const block of text.split(/^class\s+/m).slice(1)) {
    const config: AppConfigText = { isDefault: /^\s+default\s*=\s*True\b/m.test(block) }
    const name = attribute(block, 'name')
    const label = attribute(block, 'label')
    if (name !== undefined) config.name = name
    if (label !== undefined) config.label = label
    configs.push(config)
  }
  return configs
}

function attribute(block: string, name: string): string | undefined {
  return new RegExp(`^\\s+${name}\\s*(?::[^=\\n]*)?=\\s*\\(?\\s*[uUrR]?(['"])([^'"\\n]*)\\1`, 'm').exec(
    block,
  )?.[2]
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
