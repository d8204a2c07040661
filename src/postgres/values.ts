/**
 * How a value in text format becomes a JavaScript value: the same for every engine, so that a guard gets
 * the same answer from each of them. What is not listed stays the text that psql would show.
 */
export function valueFromText(text: string | null, typeOid: number): unknown {
  if (text === null) return null
  switch (typeOid) {
    case 16: // bool
      return text === 't'
    case 21: // int2
    case 23: // int4
    case 26: // oid
    case 700: // float4
    case 701: // float8
      return Number(text)
    case 20: {
      // int8, which count(*) returns: a number wherever that is exact.
      const value = Number(text)
      return Number.isSafeInteger(value) ? value : text
    }
    case 114: // json
    case 3802: // jsonb
      return JSON.parse(text)
    default:
      return text
  }
}

/** No reader of an outcome needs more, and a result set must not be able to exhaust the memory of the gate. */
export const maximumRows = 10_000
/** The same in bytes, for few and long rows. */
export const maximumRowBytes = 32 * 1024 * 1024
