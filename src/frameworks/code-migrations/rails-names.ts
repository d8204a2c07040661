import { createHash } from 'node:crypto'

/** Longer names are refused by some versions of Rails and shortened by others. */
const longestIndexName = 62

/** https://api.rubyonrails.org/classes/ActiveRecord/ConnectionAdapters/SchemaStatements.html#method-i-add_index */
export function indexName(table: string, columns: readonly string[] | string): string | undefined {
  const words = typeof columns === 'string' ? (columns.match(/\w+/g) ?? []).join('_') : columns.join('_and_')
  const name = `index_${table}_on_${words}`
  return table.includes('.') || name.length > longestIndexName ? undefined : name
}

/** The name that Rails gives to a foreign key. */
export function foreignKeyName(table: string, column: string): string {
  const digest = createHash('sha256').update(`${table}_${column}_fk`).digest('hex')
  return `fk_rails_${digest.slice(0, 10)}`
}

/** Words that follow no rule, or one of their own; a project may add more. */
const irregular =
  /(?:^|_)(?:person|people|man|men|woman|women|child|children|sex|sexes|move|moves|movie|movies|zombie|zombies|ox|oxen|mouse|mice|louse|lice|quiz|quizzes|cookie|cookies|pie|pies|tie|ties|shoe|shoes|bus|buses|hive|hives|data|media|equipment|information|rice|money|species|series|news|fish|sheep|jeans|police)$|(?:is|us|um|a|o|oes|fe?|ves|ix|ex|ices)$|(?:naly|ba|diagno|parenthe|progno|synop|the|cri|ax|test|alia|statu)ses$|alias$/

/** `order_item` → `order_items`; undefined for what is no regular English word. */
export function pluralOf(word: string): string | undefined {
  if (!/^[a-z_]*[a-z]$/.test(word) || irregular.test(word) || (word.endsWith('s') && !word.endsWith('ss')))
    return undefined
  if (/[^aeiouy_]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return `${word}${/(?:x|ch|ss|sh)$/.test(word) ? 'es' : 's'}`
}

export function singularOf(word: string): string | undefined {
  if (!/^[a-z_]*[a-z]s$/.test(word) || irregular.test(word) || word.endsWith('ss')) return undefined
  if (/[^aeiouy_]ies$/.test(word)) return `${word.slice(0, -3)}y`
  return /(?:x|ch|ss|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
