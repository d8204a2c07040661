import picocolors from 'picocolors'

export type Colours = ReturnType<typeof picocolors.createColors>

/** https://no-color.org and https://force-color.org; otherwise colour only where a person looks on. */
export function wantsColour(env: NodeJS.ProcessEnv, isTTY: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTTY && env.TERM !== 'dumb'
}

export function colours(enabled: boolean): Colours {
  return picocolors.createColors(enabled)
}

/** Terminals that are known to follow OSC 8, by what they say of themselves; others would show nothing, or rubbish. */
export function followsLinks(env: NodeJS.ProcessEnv, isTTY: boolean): boolean {
  if (env.FORCE_HYPERLINK !== undefined && env.FORCE_HYPERLINK !== '') return env.FORCE_HYPERLINK !== '0'
  if (!isTTY || env.TERM === 'dumb' || env.CI !== undefined) return false
  return (
    Number(env.VTE_VERSION ?? 0) >= 5000 ||
    env.WT_SESSION !== undefined ||
    env.KONSOLE_VERSION !== undefined ||
    env.DOMTERM !== undefined ||
    /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby)$/.test(env.TERM_PROGRAM ?? '') ||
    /^(?:xterm-kitty|alacritty|foot|xterm-ghostty)/.test(env.TERM ?? '')
  )
}
