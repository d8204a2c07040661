'use strict'
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Migration Gate needs Node.js 20.19 or newer; this is ${process.version}.`)
  process.exitCode = 2
} else {
  const load = name => import('./bundle/index.js').then(programs => programs[name])
  const ended = process.env.MIGRATION_GATE_SUPERVISED === '1' && process.send
    ? load('action').then(program => program.run())
    : require('./supervisor/index.js').action(() => load('action'))
  ended.catch(error => {
    console.error(error)
    process.exitCode = 2
  })
}
