/**
 * What a screen would act on or hide instead of showing: control characters, the marks that reorder text, characters
 * without a width, tags, and halves of surrogate pairs.
 */
export const invisible =
  /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\u034f|[\u115f\u1160\u3164\uffa0]|\u17b4|\u17b5|[\u180b-\u180f]/gu

/** Is there anything in it that cannot be seen as it is (lines and tabs can)? */
export function hidesSomething(text: string): boolean {
  return text.search(invisible) >= 0
}

/**
 * One word for a shell. What can't be seen is written as `$'\x1b'` (POSIX 2024; bash, zsh, ksh and dash of today), so
 * that what is pasted is what was read.
 */
export function shellQuote(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-')) return word
  if (!hidesSomething(word) && !/[\n\t]|##\[/.test(word)) return `'${word.replaceAll("'", `'\\''`)}'`
  let quoted = ''
  for (const byte of Buffer.from(word)) {
    // Neither quotes and backslashes, nor a bracket, which may make a command for the runner (`##[`).
    const plain = byte >= 0x20 && byte < 0x7f && ![0x27, 0x5b, 0x5c].includes(byte)
    // Three octal digits: unlike \x, they can't swallow the digit after them.
    quoted += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`
  }
  return `$'${quoted}'`
}

export function removeCommand(paths: readonly string[], recursive = false): string {
  return `git rm ${recursive ? '-r ' : ''}-- ${paths.map(shellQuote).join(' ')}`
}

/**
 * `--` because a name may begin with a dash. Files that go to another directory under their names go with all of theirs:
 * git moves none to where there is no directory.
 */
export function renameCommands(renames: readonly { from: string; to: string }[]): string[] {
  const lines = renames.map(({ from, to }) => {
    const [source, target] = [from.lastIndexOf('/'), to.lastIndexOf('/')]
    const wholeDirectory =
      source > 0 && from.slice(0, source) !== to.slice(0, target) && from.slice(source) === to.slice(target)
    const [old, wanted] = wholeDirectory ? [from.slice(0, source), to.slice(0, target)] : [from, to]
    return `git mv -- ${shellQuote(old)} ${shellQuote(wanted)}`
  })
  return [...new Set(lines)]
}
