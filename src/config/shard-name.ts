/** A part of the histories, and the PostgreSQL that it is for. */
export interface ShardName {
  /** From 1. */
  index: number
  count: number
  /** The major version that the server has to be of. */
  postgres?: string
}

const written = /^(\d{1,3})\/(\d{1,3})(?: on PostgreSQL (\d{1,2}))?$/

/** undefined: it is none. */
export function shardFrom(text: string): ShardName | undefined {
  const [, index, count, postgres] = written.exec(text.trim()) ?? []
  const shard = {
    index: Number(index),
    count: Number(count),
    ...(postgres === undefined ? {} : { postgres }),
  }
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined
}

export function shardText({ index, count, postgres }: ShardName): string {
  return `${index}/${count}${postgres === undefined ? '' : ` on PostgreSQL ${postgres}`}`
}
