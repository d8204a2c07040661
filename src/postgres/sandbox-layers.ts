import type { WorkerLayer } from './worker/protocol.ts'

/** The layers around the engine's process, from the inside out. */
export const engineLayers = ['database', 'webassembly', 'process', 'machine'] as const

export type EngineLayer = WorkerLayer | 'machine'

/** Did a layer hold while this run's engine was up, and if not: why? */
export interface LayerState {
  layer: EngineLayer
  held: boolean
  why?: string
}
