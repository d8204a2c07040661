/** A value, or why there is none. The reason is for people: nothing is decided by it. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; reason: string }

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value }
}

export function failure(reason: string): Result<never> {
  return { ok: false, reason }
}
