import { type Ini, iniValue, parseIni, sectionsOf } from './ini.ts'

/** What one configuration says of where revisions are. Paths may still be packages, or relative to somewhere. */
export interface AlembicOptions {
  /** The file's directory, `%(here)s`. */
  here: string
  scriptLocation: string | undefined
  /** The keys of which the file has a value, but none that ConfigParser could resolve. */
  unresolved?: readonly string[]
  versionLocations: readonly string[]
  recursive: boolean
  /** `sqlalchemy.url`, where the file gives it. */
  url?: string | undefined
}

/** Marks a path that begins at the top of the repository: what `%(here)s` stands for is absolute to Alembic. */
export const repositoryRoot = '/\0repository'

/** Every section of an ini file that names a script location: `alembic -n name` runs another one than [alembic]. */
export function optionsFromIni(text: string, here: string): AlembicOptions[] {
  const ini = parseIni(text)
  const given = { here: placeholderFor(here) }
  return sectionsOf(ini)
    .filter(section => section === 'alembic' || ini.get(section)?.has('script_location'))
    .map(section => ({
      here,
      scriptLocation: iniValue(ini, section, 'script_location', given) || undefined,
      unresolved: ['script_location', 'version_locations'].filter(
        key => ini.get(section)?.has(key) && iniValue(ini, section, key, given) === undefined,
      ),
      versionLocations: splitLocations(ini, section, given),
      recursive: iniValue(ini, section, 'recursive_version_locations', given) === 'true',
      url: iniValue(ini, section, 'sqlalchemy.url', given),
    }))
}

function placeholderFor(here: string): string {
  return here === '' ? repositoryRoot : `${repositoryRoot}/${here}`
}

/** `Config.get_version_locations_list`: https://github.com/sqlalchemy/alembic/blob/main/alembic/config.py */
function splitLocations(ini: Ini, section: string, given: Readonly<Record<string, string>>): string[] {
  const locations = iniValue(ini, section, 'version_locations', given)
  if (!locations) return []
  const separator =
    iniValue(ini, section, 'path_separator', given) ?? iniValue(ini, section, 'version_path_separator', given)
  const characters: Readonly<Record<string, string>> = {
    space: ' ',
    newline: '\n',
    os: ':',
    ':': ':',
    ';': ';',
  }
  // Without a separator the old rule holds: commas or spaces.
  const parts =
    separator === undefined
      ? locations.split(/, *| +|\n/)
      : splitPaths(locations, characters[separator] ?? ':')
  return parts.map(part => part.trim()).filter(part => part !== '')
}

/** A package location has a colon of its own, which only other separators keep. */
function splitPaths(text: string, separator: string): string[] {
  return text.split(separator)
}

/** [tool.alembic] of a pyproject.toml: https://alembic.sqlalchemy.org/en/latest/tutorial.html#using-pyproject-toml-for-configuration */
export async function optionsFromToml(text: string, here: string): Promise<AlembicOptions | undefined> {
  const { parse } = await import('smol-toml')
  let document: unknown
  try {
    document = parse(text)
  } catch {
    return undefined
  }
  const table = member(member(document, 'tool'), 'alembic')
  if (typeof table !== 'object' || table === null) return undefined
  const fill = (value: string): string =>
    value.replaceAll('%(here)s', placeholderFor(here)).replaceAll('%%', '%')
  const script = member(table, 'script_location')
  const versions = member(table, 'version_locations')
  return {
    here,
    scriptLocation: typeof script === 'string' ? fill(script) : undefined,
    versionLocations: Array.isArray(versions)
      ? versions.filter(path => typeof path === 'string').map(fill)
      : [],
    recursive: member(table, 'recursive_version_locations') === true,
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
}
