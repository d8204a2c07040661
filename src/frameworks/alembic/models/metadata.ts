import {
  type Foreign,
  type ForeignCall,
  lastSegment,
  list,
  type PythonClass,
  type Value,
} from '../../../languages/python/interpreter/values.ts'

/** No Python name has a space. */
const itsMetadata = 'its metadata'

/** What a class derives from, itself first, each class after all that derive from it; with bases that a call has made. */
export function orderOf(of: PythonClass): (PythonClass | Foreign | ForeignCall)[] {
  const all: (PythonClass | Foreign | ForeignCall)[] = []
  const walk = (one: PythonClass, depth: number): void => {
    all.push(one)
    if (depth > 20 || all.length > mostClasses) return
    for (const base of one.bases) {
      if (base.kind === 'class') walk(base, depth + 1)
      else if (base.kind === 'foreign' || base.kind === 'foreign-call') all.push(base)
    }
  }
  walk(of, 0)
  return [...new Set(all.reverse())].reverse()
}

const mostClasses = 500

/** A base that makes those which derive from it tables: `declarative_base()`, `DeclarativeBase`, `db.Model`. */
export function isDeclarative(base: Foreign | ForeignCall): boolean {
  if (base.kind === 'foreign-call')
    return ['declarative_base', 'generate_base', 'automap_base'].includes(lastSegment(base.callee.path))
  return (
    /^sqlalchemy\b.*\.DeclarativeBase(?:NoMeta)?$/.test(base.path) ||
    /^flask_sqlalchemy\b.*\.Model$/.test(base.path)
  )
}

const isMetadataCall = (value: Value | undefined): value is ForeignCall =>
  value?.kind === 'foreign-call' && lastSegment(value.callee.path) === 'MetaData'

/** The metadata that something of SQLAlchemy's keeps its tables in: always the same object for the same thing. */
export function metadataOf(value: Value | undefined): ForeignCall | undefined {
  if (!value) return undefined
  if (value.kind === 'foreign-call') return isMetadataCall(value) ? value : ofHolder(value)
  if (value.kind === 'class') return ofClass(value)
  if (value.kind === 'instance') return ofClass(value.class)
  // `db.metadata`, `db.Model`, `Base.registry.metadata`
  const wanted =
    value.kind === 'foreign' && ['metadata', 'Model', 'registry'].includes(lastSegment(value.path))
  return wanted ? metadataOf(value.of) : undefined
}

const holders = ['declarative_base', 'generate_base', 'automap_base', 'registry', 'SQLAlchemy']

function ofHolder(holder: ForeignCall): ForeignCall | undefined {
  const name = lastSegment(holder.callee.path)
  if (!holders.includes(name)) return undefined
  const known = holder.attributes.get(itsMetadata)
  if (isMetadataCall(known)) return known
  const given = holder.keywords.get('metadata') ?? holder.attributes.get('metadata')
  const ofModel = metadataOf(holder.keywords.get('model_class') ?? holder.keywords.get('cls'))
  const ofRegistry = name === 'generate_base' ? metadataOf(holder.callee.of) : undefined
  const made =
    given && given.kind !== 'none'
      ? metadataOf(given)
      : (ofModel ?? ofRegistry ?? metadataOf(holder.keywords.get('registry')) ?? newMetadata())
  if (made) holder.attributes.set(itsMetadata, made)
  return made
}

function newMetadata(): ForeignCall {
  return {
    kind: 'foreign-call',
    callee: { kind: 'foreign', path: 'sqlalchemy.MetaData' },
    args: [],
    keywords: new Map(),
    at: { start: 0, end: 0 },
    attributes: new Map([['its tables', list([])]]),
  }
}

function ofClass(of: PythonClass): ForeignCall | undefined {
  const order = orderOf(of)
  for (const one of order) {
    if (one.kind === 'class') {
      const own = one.names.get('metadata') ?? one.names.get('registry')
      const found = own && own !== one ? metadataOf(own) : undefined
      if (found) return found
    } else if (one.kind === 'foreign-call' || one.of) {
      const found = metadataOf(one)
      if (found) return found
    }
  }
  return undefined
}

/** A class that makes tables of those which derive from it, by itself and not by what it derives from, gets a metadata. */
export function giveMetadata(of: PythonClass): void {
  const roots = of.bases.filter(one => one.kind === 'foreign')
  if (roots.some(one => /^flask_sqlalchemy\b.*\bSQLAlchemy$/.test(one.path)) && !of.names.has('Model')) {
    // What `class Database(SQLAlchemy)` gives its instances.
    const holder: ForeignCall = {
      kind: 'foreign-call',
      callee: { kind: 'foreign', path: 'flask_sqlalchemy.SQLAlchemy' },
      args: [],
      keywords: new Map(),
      at: { start: 0, end: 0 },
      attributes: new Map(),
    }
    of.names.set('Model', { kind: 'foreign', path: 'flask_sqlalchemy.SQLAlchemy().Model', of: holder })
    const metadata = ofHolder(holder)
    if (metadata) of.names.set('metadata', metadata)
    return
  }
  if (roots.some(isDeclarative) && !ofClass(of)) of.names.set('metadata', newMetadata())
}
