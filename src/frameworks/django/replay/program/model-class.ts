import {
  type Module,
  type PythonClass,
  type Value as Running,
  resolutionOrder,
  str,
} from '../../../../languages/python/interpreter/values.ts'
import type { Meta } from '../meta.ts'
import { keyOf } from '../state.ts'
import { objectOf } from './objects.ts'

/**
 * `_meta` of a model's class in the tree, as far as the class and the history agree on its table: what a class is called
 * by today may be called otherwise where the migration is.
 */
export function metaOfClass(of: PythonClass, { path }: Module, meta: Meta): Running | undefined {
  const isModel = resolutionOrder(of).some(
    one =>
      one.kind === 'foreign' && /^django\.(?:contrib\.gis\.)?db\.models\.(?:\w+\.)*Model$/.test(one.path),
  )
  if (!isModel) return undefined
  const options = of.names.get('Meta')
  const written = options?.kind === 'class' ? options : undefined
  // What other options bring along is not read.
  if (written && written.bases.length > 0) return undefined
  const label = written?.names.get('app_label')
  const app = label?.kind === 'str' ? label.value : appOfModels(path)
  const model = app === undefined ? undefined : meta.state.get(keyOf(app, of.name))
  if (app === undefined || !model) return undefined
  const table = written?.names.get('db_table') ?? str(`${app}_${of.name.toLowerCase()}`)
  if (table.kind !== 'str' || table.value !== meta.table(model)) return undefined
  return objectOf('Options', {
    db_table: table,
    app_label: str(app),
    model_name: str(of.name.toLowerCase()),
    object_name: str(of.name),
    label: str(`${app}.${of.name}`),
    label_lower: str(keyOf(app, of.name)),
  })
}

/** `app` of `…/app/models.py` and of `…/app/models/….py`. */
function appOfModels(path: string): string | undefined {
  if (!path.endsWith('.py')) return undefined
  const parts = path.split('/')
  const at = parts.findIndex(
    (part, i) =>
      i > 0 && part === (i === parts.length - 1 ? 'models.py' : 'models') && /^\w+$/.test(parts[i - 1] ?? ''),
  )
  return parts[at - 1]
}
