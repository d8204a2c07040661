import type { ReplayCommand } from '../config/config.ts'
import type { Tree } from '../model/tree.ts'
import type { ReplayRequest } from '../replay/request.ts'

export interface CommandReplay {
  request: ReplayRequest
  command: ReplayCommand
  /** Both sides with all their files, not only those in which histories are looked for. */
  whole: { base: Tree; merged: Tree }
  /** Those of its histories. */
  directories: readonly string[]
}
