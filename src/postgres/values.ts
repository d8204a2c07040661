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
    default: {
      const element = elementTypes.get(typeOid)
      return element === undefined ? text : (arrayFromText(text, element) ?? text)
    }
  }
}

/** Of arrays that have a type of their own in every database: name, text, varchar, bool, int2, int4, int8, oid, uuid. */
const elementTypes: ReadonlyMap<number, number> = new Map([
  [1003, 19],
  [1009, 25],
  [1015, 1043],
  [1000, 16],
  [1005, 21],
  [1007, 23],
  [1016, 20],
  [1028, 26],
  [2951, 2950],
])

/**
 * `{a,"b c",NULL}`; undefined for an array of arrays.
 * https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO
 */
function arrayFromText(text: string, element: number): unknown[] | undefined {
  if (!/^\{[^{]/.test(text)) return undefined
  if (text === '{}') return []
  return [...text.slice(1, -1).matchAll(/(?:^|,)(?:"((?:[^"\\]|\\.)*)"|([^,]*))/g)].map(
    ([, quoted, plain = '']) => {
      if (quoted !== undefined) return valueFromText(quoted.replace(/\\(.)/g, '$1'), element)
      return valueFromText(plain === 'NULL' ? null : plain, element)
    },
  )
}

/** No reader of an outcome needs more, and a result set must not be able to exhaust the memory of the gate. */
export const maximumRows = 10_000
/** The same in bytes, for few and long rows. */
export const maximumRowBytes = 32 * 1024 * 1024
