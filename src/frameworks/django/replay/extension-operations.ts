import { byName } from '../../../text/by-name.ts'

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
