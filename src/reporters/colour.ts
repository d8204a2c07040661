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
