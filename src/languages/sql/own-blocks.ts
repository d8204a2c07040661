/** Quotes the blocks that the gate itself writes for what a runner looks up: they name all that they change. */
const tag = '$migration_gate$'

export function ownBlock(declares: string, body: string): string {
  return `DO ${tag}\nDECLARE ${declares};\nBEGIN\n  ${body}\nEND ${tag}`
}

export function isOwnBlock(text: string): boolean {
  return text.startsWith(`DO ${tag}\n`)
}

/** What it is about would end the block, and what follows would be no longer a part of it. */
export function closesEarly(text: string): boolean {
  return isOwnBlock(text) && text.split(tag).length > 3
}
