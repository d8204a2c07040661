/** The build without Redis, which the throttling plugin loads as well: the bundle needs only one. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck'
}
