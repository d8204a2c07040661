import {
  bool,
  int,
  type Module,
  none,
  type PythonClass,
  type PythonFunction,
  resolutionOrder,
  type Value,
} from '../../../../languages/python/interpreter/values.ts'
import { textsAndComments } from '../../../../languages/python/lexing.ts'
import { mayReach } from './reach.ts'

/** What a model's manager and all that it gives are called: `rows of shop.thing.filter()`, or that of a model's own class. */
export const isRows = (path: string): boolean =>
  path.startsWith('rows of ') ||
  /^django\.(?:contrib\.gis\.)?db\.models\.(?:\w+\.)*Model\.(?:objects|_default_manager|_base_manager)\b/.test(
    path,
  )

/** A scratch database has no rows. */
export function ofRows(method: string): Value | undefined {
  switch (method) {
    case 'exists':
      return bool(false)
    case 'count':
      return int(0)
    case 'first':
    case 'last':
      return none
    default:
      return undefined
  }
}

const words = (all: string): string[] => all.split(/\s+/)

/** Methods of rows, of their managers and of plain values, and functions that make or show values. */
const rowNames = new Set([
  ...words('save delete update bulk_create bulk_update get_or_create update_or_create refresh_from_db'),
  ...words(
    'filter exclude all get first last exists count values values_list order_by distinct iterator only',
  ),
  ...words('defer annotate aggregate select_related prefetch_related using in_bulk none latest earliest'),
  ...words('select_for_update full_clean set_password make_password get_model add set remove clear'),
  ...words('append extend insert pop sort setdefault items keys discard union copy index'),
  ...words('split rsplit strip lstrip rstrip replace format join lower upper title capitalize startswith'),
  ...words('endswith encode decode splitlines zfill isdigit open read readlines write flush close'),
  ...words('print len str int float bool list dict set tuple frozenset range enumerate zip sorted reversed'),
  ...words('min max sum abs round any all map isinstance hasattr getattr iter next repr type input'),
  ...words('Q F Value Count Sum Max Min Avg Exists Subquery OuterRef When Case Coalesce Concat Lower Upper'),
  ...words('Decimal Path datetime timedelta date now today atomic get_user_model CommandError'),
  ...words('SUCCESS ERROR WARNING NOTICE HTTP_INFO info debug warning error exception critical'),
])

/** Not calls, though a bracket may follow. */
const keywords = new Set(
  words('if elif else while for in not and or is return yield raise except with as assert lambda del await'),
)

const maxDepth = 6

/** Can a part of a command only do something to rows? Anything else that it calls may reach the structure. */
export function isTextOfRows(
  text: string,
  module: Module,
  of: PythonClass | undefined,
  seen = new Set<unknown>(),
  depth = 0,
): boolean {
  if (depth > maxDepth || mayReach(text) || /\.raw\(|\bsuper\b/.test(text)) return false
  const code = withoutTexts(text)
  for (const [, path = ''] of code.matchAll(/(?<![\w.])([\w.]+)\s*\(/g)) {
    const name = path.slice(path.lastIndexOf('.') + 1)
    if (keywords.has(name)) continue
    const method = /^(?:self|cls)\.(\w+)$/.exec(path)?.[1]
    const called =
      method === undefined
        ? path.includes('.')
          ? undefined
          : module.names.get(path)
        : of && methodOf(of, method)
    if (called?.kind === 'function') {
      if (!isFunctionOfRows(called, of, seen, depth + 1)) return false
    } else if (name === 'create' ? !/objects|_set\b|manager/i.test(path) : !rowNames.has(name)) {
      if (!isOfModel(name, called?.kind)) return false
    }
  }
  return true
}

/** `Thing(name='x')` makes a row. */
function isOfModel(name: string, kind: string | undefined): boolean {
  return /^[A-Z][A-Za-z0-9]*$/.test(name) && /[a-z]/.test(name) && (kind === 'lazy' || kind === 'class')
}

function methodOf(of: PythonClass, name: string): PythonFunction | undefined {
  for (const one of resolutionOrder(of)) {
    const found = one.kind === 'class' ? one.names.get(name) : undefined
    if (found?.kind === 'function') return found
  }
  return undefined
}

function isFunctionOfRows(
  { node, frame }: PythonFunction,
  of: PythonClass | undefined,
  seen: Set<unknown>,
  depth: number,
): boolean {
  const key = `${frame.module.path}:${node.from}`
  if (seen.has(key)) return true
  seen.add(key)
  const body = node.getChild('Body') ?? node
  return isTextOfRows(frame.module.text.slice(body.from, body.to), frame.module, of, seen, depth)
}

const known = new WeakMap<PythonClass, boolean>()

/** Does all that a command's handle() calls only work on rows? */
export function isOfRows(of: PythonClass): boolean {
  let answer = known.get(of)
  if (answer === undefined) {
    const method = methodOf(of, 'handle')
    answer = method !== undefined && isFunctionOfRows(method, of, new Set(), 0)
    known.set(of, answer)
  }
  return answer
}

/** Strings and comments of Python left out. */
function withoutTexts(text: string): string {
  let code = ''
  let at = 0
  for (const { start, end } of textsAndComments(text)) {
    code += `${text.slice(at, start)}''`
    at = end
  }
  return code + text.slice(at)
}
