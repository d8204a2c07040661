import { lex } from './lexer.ts'

/** With `standard_conforming_strings` off, or in a string of another kind, a backslash takes the quote's meaning away. */
const doubtful = /\\['"]/

/** A routine or a rule whose body is written in SQL itself: semicolons in it end no statement. */
const sqlBody = /\bbegin\s+atomic\b/i

/**
 * Does a text end where a new statement can begin: not inside of a string, a quoted name, a dollar-quoted body, a
 * comment, parentheses or a routine's body? Two texts may only go to the server in one message if the first one does.
 * What can't be decided from the text alone does not.
 */
export function endsOutside(text: string): boolean {
  if (doubtful.test(text) || sqlBody.test(text)) return false
  const whole = `${text}\n;`
  let depth = 0
  let last = -1
  for (const token of lex(whole)) {
    last = token.start
    if (token.kind !== 'symbol') continue
    if (whole[token.start] === '(') depth++
    else if (whole[token.start] === ')' && --depth < 0) return false
  }
  return depth === 0 && last === whole.length - 1
}
