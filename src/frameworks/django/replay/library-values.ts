import type { Value } from '../../../languages/python/values.ts'
import type { Span } from '../../../model/position.ts'
import type { Call } from './arguments.ts'
import type { Settings } from './settings.ts'

/** What Django and packages are worth in a migration that runs on PostgreSQL. */
export function libraryValue(value: Value, settings: Settings): Value | undefined {
  if (value.kind === 'name') return nameValue(value, settings)
  return value.kind === 'call' ? callValue(value, settings) : undefined
}

function text(known: string, at: Span): Value {
  return { kind: 'str', value: known, literal: false, at }
}

function nameValue({ path, at }: Extract<Value, { kind: 'name' }>, settings: Settings): Value | undefined {
  if (/(?:^|\.)connection\.vendor$/.test(path)) return text('postgresql', at)
  if (/(?:^|\.)settings\.DEFAULT_AUTO_FIELD$/.test(path))
    return text(`django.db.models.${settings.autoField}`, at)
  const setting = /(?:^|\.)settings\.([A-Z][A-Z0-9_]*)$/.exec(path)?.[1]
  if (setting === 'AUTH_USER_MODEL') return text(settings.resolve('settings.AUTH_USER_MODEL'), at)
  const written = setting === undefined ? undefined : settings.literal(setting)
  return written && { ...written, at }
}

function callValue({ callee, args, at }: Call, settings: Settings): Value | undefined {
  const [first, second, third] = args
  if (first?.kind === 'str' && second?.kind === 'str') {
    const swapped = swappedModel(callee, first.value, second.value, settings)
    if (swapped !== undefined)
      return typeof swapped === 'string' ? text(swapped, at) : { kind: 'bool', value: false, at }
  }
  if (/(?:^|\.)import_string$/.test(callee) && first?.kind === 'str')
    return { kind: 'name', path: first.value, at }
  if (/(?:^|\.)social_core\.utils\.setting_name$/.test(callee)) {
    const names = args.flatMap(arg => (arg.kind === 'str' ? [arg.value] : []))
    return names.length < args.length ? undefined : text(socialSetting(names), at)
  }
  if (callee === 'getattr' && first?.kind === 'name' && /(?:^|\.)settings$/.test(first.path)) {
    const known = second?.kind === 'str' ? settingValue(second.value, settings) : undefined
    return known === 'absent' ? third : known && { ...known, at }
  }
  return undefined
}

/** 'absent': no settings file of the tree says it. Undefined: one does, and what it says is computed. */
function settingValue(name: string, settings: Settings): Value | 'absent' | undefined {
  const model = name.endsWith('_MODEL') ? settings.model(name) : undefined
  if (model !== undefined) return text(model, { start: 0, end: 0 })
  return settings.literal(name) ?? (settings.mentions(name) ? undefined : 'absent')
}

/** https://github.com/python-social-auth/social-core/blob/master/social_core/utils.py */
function socialSetting(names: readonly string[]): string {
  return ['social_auth', ...names.filter(name => name !== '')].join('_').toUpperCase().replaceAll('-', '_')
}

/**
 * https://github.com/openwisp/django-swappable-models: a model stands for itself unless a setting says otherwise; false
 * where the question is whether it does.
 */
function swappedModel(
  callee: string,
  app: string,
  name: string,
  settings: Settings,
): string | false | undefined {
  const asked = /(?:^|\.)swapper\.(get_model_name|is_swapped)$/.exec(callee)?.[1]
  if (asked === undefined) return undefined
  const own = `${app}.${name}`
  const model = settings.model(`${app}_${name}_MODEL`.toUpperCase()) ?? own
  return asked === 'is_swapped' && model.toLowerCase() === own.toLowerCase() ? false : model
}
