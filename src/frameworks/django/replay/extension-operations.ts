import type { Value } from '../../../languages/python/values.ts'
import type { Span } from '../../../model/position.ts'
import { byName } from '../../../text/by-name.ts'
import { lastPart } from './arguments.ts'
import type { Surroundings } from './operations/operation.ts'
import { valuesIn } from './other-models.ts'
import type { Run } from './schema-editor.ts'

/** Operations that create an extension, and its name: https://docs.djangoproject.com/en/stable/ref/contrib/postgres/operations/ */
export const extensionOperations: Readonly<Record<string, string>> = byName({
  BloomExtension: 'bloom',
  BtreeGinExtension: 'btree_gin',
  BtreeGistExtension: 'btree_gist',
  CITextExtension: 'citext',
  CryptoExtension: 'pgcrypto',
  HStoreExtension: 'hstore',
  TrigramExtension: 'pg_trgm',
  UnaccentExtension: 'unaccent',
  // Of the package pgvector.
  VectorExtension: 'vector',
})

/** Where an operation needs PostGIS: its first field of such a type, or SQL that a project of GeoDjango runs. */
export function geographicIn(
  operation: Value,
  { classOf, settings, source }: Surroundings,
): Span | undefined {
  const { start, end } = operation.at
  const isSql = operation.kind === 'call' && lastPart(operation.callee) === 'RunSQL'
  // Other operations may use these words in what they say to people.
  if (isSql && settings.usesPostgis && spatialSql.test(source.slice(start, end))) return operation.at
  for (const value of valuesIn(operation)) {
    const kind = value.kind === 'call' ? classOf(value.callee)?.kind : undefined
    if (kind === 'geo' || kind === 'raster') return value.at
  }
  return undefined
}

const spatialSql = /\b(?:geometry|geography)\b|\bST_[A-Z]\w+\(/i

/**
 * Django's backend for PostGIS makes the extension before it migrates, so no migration has to:
 * https://github.com/django/django/blob/main/django/contrib/gis/db/backends/postgis/base.py
 * What brings the types otherwise (`prepare`) is left alone.
 */
export function* installPostgis(at: Span): Run {
  const outcome = yield {
    kind: 'ask',
    query: "SELECT pg_catalog.to_regtype('geometry') IS NULL AS lacks",
    span: at,
  }
  if (outcome?.kind === 'done' && outcome.rows[0]?.lacks === false) return
  yield { kind: 'sql', text: 'CREATE EXTENSION IF NOT EXISTS postgis', span: at, verbatim: false }
}
