/** Ctrl-C, `docker stop` and a cancelled job (GitHub sends SIGINT, 7.5 s later SIGTERM). */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** Milliseconds. What could not be removed by then is left to the next run's reaper. */
const patience = 5000

const cleanups = new Set<() => Promise<void>>()
let interrupted = false

/**
 * Runs `cleanup` when a signal ends the process. Dispose of it once there is nothing left to clean: the handlers
 * are there only as long as somebody needs them, because a handler keeps a signal from ending the process.
 */
export function onInterrupt(cleanup: () => Promise<void>): Disposable {
  if (cleanups.size === 0) for (const signal of signals) process.on(signal, interrupt)
  cleanups.add(cleanup)
  return {
    [Symbol.dispose]: () => {
      cleanups.delete(cleanup)
      if (cleanups.size === 0 && !interrupted) forgetSignals()
    },
  }
}

function interrupt(signal: NodeJS.Signals): void {
  // The second Ctrl-C of an impatient person ends it at once.
  if (interrupted) {
    die(signal)
    return
  }
  interrupted = true
  const all = Promise.allSettled([...cleanups].map(cleanup => cleanup()))
  const late = new Promise(resolve => setTimeout(resolve, patience))
  void Promise.race([all, late]).then(() => die(signal))
}

/** With the signal itself, so that the exit status says what happened. */
function die(signal: NodeJS.Signals): void {
  forgetSignals()
  process.kill(process.pid, signal)
}

function forgetSignals(): void {
  for (const signal of signals) process.off(signal, interrupt)
}
