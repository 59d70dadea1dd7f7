// Reads EDTF texts, one a line, and writes for each a JSON line with what the npm package edtf makes of it:
// {"text", "canonical", "earliest", "latest"} or {"text", "error"}; canonical is the peer's own text for the value it read.
// Usage: node edtf-peer.mjs < texts > answers; EDTF_MODULES names the folder whose node_modules holds the package.
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const require = createRequire((process.env.EDTF_MODULES ?? process.cwd()) + '/')
const library = require('edtf')
const edtf = library.default ?? library

// JavaScript writes years beyond four digits, and negative ones, with six digits and a sign.
const day = (time) =>
  Number.isFinite(time) ? new Date(time).toISOString().replace(/T.*/, '').replace(/^-00(\d{4})/, '-$1') : null

for await (const text of createInterface({ input: process.stdin })) {
  try {
    const value = edtf(text)
    let earliest = null
    let latest = null
    try {
      earliest = day(value.min)
      latest = day(value.max)
    } catch { /* years that JavaScript's dates cannot hold */ }
    console.log(JSON.stringify({ text, canonical: value.edtf, earliest, latest }))
  } catch (failure) {
    console.log(JSON.stringify({ text, error: String(failure.message).split('\n')[0] }))
  }
}
