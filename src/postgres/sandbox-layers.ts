import type { WorkerLayer } from './worker/protocol.ts'

/** What lies between SQL of a stranger and the machine, from the inside out. */
export const sandboxLayers = ['database', 'webassembly', 'process', 'machine', 'parent'] as const

export type SandboxLayer = (typeof sandboxLayers)[number]

/** Did a layer hold while this run's engine was up, and if not: why? */
export interface LayerState {
  layer: SandboxLayer
  held: boolean
  why?: string
}

export type EngineLayer = WorkerLayer | 'machine'
