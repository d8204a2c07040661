import { optionsOf, type Value } from '../../../languages/python/values.ts'
import type { Settings } from './settings.ts'

/** What Django and packages are worth in a migration that runs on PostgreSQL. */
export function libraryValue(value: Value, settings: Settings): Value | undefined {
  const text = (known: string): Value => ({ kind: 'str', value: known, literal: false, at: value.at })
  if (value.kind === 'name') {
    if (/(?:^|\.)connection\.vendor$/.test(value.path)) return text('postgresql')
    if (/(?:^|\.)settings\.DEFAULT_AUTO_FIELD$/.test(value.path))
      return text(`django.db.models.${settings.autoField}`)
    const setting = /(?:^|\.)settings\.([A-Z][A-Z0-9_]*)$/.exec(value.path)?.[1]
    if (setting === 'AUTH_USER_MODEL') return text(settings.resolve('settings.AUTH_USER_MODEL'))
    const written = setting === undefined ? undefined : settings.literal(setting)
    return written && { ...written, at: value.at }
  }
  if (value.kind !== 'call') return undefined
  const [first, second, third] = value.args
  // https://github.com/openwisp/django-swappable-models: a model stands for itself unless a setting says otherwise.
  if (
    /(?:^|\.)swapper\.get_model_name$/.test(value.callee) &&
    first?.kind === 'str' &&
    second?.kind === 'str'
  )
    return text(
      settings.model(`${first.value}_${second.value}_MODEL`.toUpperCase()) ??
        `${first.value}.${second.value}`,
    )
  if (/(?:^|\.)swapper\.is_swapped$/.test(value.callee) && first?.kind === 'str' && second?.kind === 'str') {
    const own = `${first.value}.${second.value}`
    const model = settings.model(`${first.value}_${second.value}_MODEL`.toUpperCase()) ?? own
    return model.toLowerCase() === own.toLowerCase()
      ? { kind: 'bool', value: false, at: value.at }
      : text(model)
  }
  if (/(?:^|\.)import_string$/.test(value.callee) && first?.kind === 'str')
    return { kind: 'name', path: first.value, at: value.at }
  // getattr(settings, 'NAME', default): what no settings file of the tree is known to say is the default.
  if (value.callee === 'getattr' && first?.kind === 'name' && /(?:^|\.)settings$/.test(first.path)) {
    const name = second ? optionsOf(second)[0] : undefined
    const model =
      name?.kind === 'str' && name.value.endsWith('_MODEL') ? settings.model(name.value) : undefined
    if (model !== undefined) return text(model)
    const written = name?.kind === 'str' ? settings.literal(name.value) : undefined
    return written ? { ...written, at: value.at } : third
  }
  return undefined
}
