'use strict'
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Migration Gate needs Node.js 20.19 or newer; this is ${process.version}.`)
  process.exitCode = 2
} else {
  const load = name => import('./bundle/index.js').then(programs => programs[name])
  const ended = load('isolated').then(program => program.run())
  ended.catch(error => {
    console.error(error)
    process.exitCode = 2
  })
}
