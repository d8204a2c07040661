import { z } from 'zod'

/** A part of the histories, and the PostgreSQL that it is for. */
export interface ShardName {
  /** From 1. */
  index: number
  count: number
  /** The major version that the server has to be of. */
  postgres?: string
}

const written = /^(\d{1,3})\/(\d{1,3})(?: on PostgreSQL (\d{1,2}))?$/

export const shardName = z.string().transform((value, context): ShardName => {
  const [, index = '', count = '', postgres] = written.exec(value.trim()) ?? []
  const shard = {
    index: Number(index),
    count: Number(count),
    ...(postgres === undefined ? {} : { postgres }),
  }
  if (index === '' || shard.index < 1 || shard.index > shard.count)
    context.addIssue({ code: 'custom', message: 'a shard such as 2/4' })
  return shard
})

export function shardText({ index, count, postgres }: ShardName): string {
  return `${index}/${count}${postgres === undefined ? '' : ` on PostgreSQL ${postgres}`}`
}
