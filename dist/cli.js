#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Migration Gate needs Node.js 20.19 or newer; this is ${process.version}.`)
  process.exitCode = 2
} else {
  import('./bundle/index.js')
    .then(bundle => bundle.cli())
    .catch(error => {
      console.error(error)
      process.exitCode = 2
    })
}
