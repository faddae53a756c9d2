// For `node --import`: the clock of the process is off by CLOCK_OFF_BY milliseconds.
const by = Number(process.env.CLOCK_OFF_BY ?? 0)
globalThis.Date = new Proxy(Date, {
  construct: (Real, given, target) => Reflect.construct(Real, given.length > 0 ? given : [Real.now() + by], target),
  get: (Real, name) => (name === 'now' ? () => Real.now() + by : Reflect.get(Real, name)),
})
