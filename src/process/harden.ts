import { secretsExposed } from './secrets-out-of-environment.ts'

/**
 * The gate's own process, before anything is read: a signal does not open its inspector, through which whoever is
 * allowed to signal it would run code in it. Node.js gives the signal up to whoever listens to it.
 */
export function harden(): void {
  if (!isHardened()) process.on('SIGUSR1', ignored)
}

/** What keeps this process apart from others of the same user, and why it does not. */
export function parentLayer(): { layer: 'parent'; held: boolean; why?: string } {
  const exposed = secretsExposed()
  const why = [
    ...(isHardened() ? [] : ['a signal opens its inspector']),
    ...(exposed === undefined ? [] : [`its secrets are in its environment: ${exposed}`]),
  ].join('; ')
  return why === '' ? { layer: 'parent', held: true } : { layer: 'parent', held: false, why }
}

function isHardened(): boolean {
  return process.listeners('SIGUSR1').includes(ignored)
}

function ignored(): void {}
