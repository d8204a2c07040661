/**
 * The gate's own process, before anything is read: a signal does not open its inspector, through which whoever is
 * allowed to signal it would run code in it. Node.js gives the signal up to whoever listens to it.
 */
export function harden(): void {
  process.on('SIGUSR1', ignored)
}

/** Is the listener still there? */
export function isHardened(): boolean {
  return process.listeners('SIGUSR1').includes(ignored)
}

function ignored(): void {}
