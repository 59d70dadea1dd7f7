// Runs chrono-node and Microsoft's date recogniser over documents and writes what they find in the form that the measure timex scores.
//   npm install, then from the top of the repository
//   PEER_MODULES=tests/EventTimeline.Evaluation/peers dotnet run -c Release --project tests/EventTimeline.Evaluation -- timex peers
// runs this script on the same texts, scores all three with the same scorer, and prints accuracy and speed side by side.
// A line in: {"corpus","document","created","text"}. A line out: {"system","corpus","document","start","end","type","value"} or
// {"system","corpus","charactersPerSecond"}. PEER_MODULES names a folder whose node_modules holds the packages.
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

const require = createRequire(process.env.PEER_MODULES ? `${resolve(process.env.PEER_MODULES)}/` : import.meta.url)
const chrono = require('chrono-node')
const microsoft = require('@microsoft/recognizers-text-date-time')

const pad = (number, width) => String(number).padStart(width, '0')

/** The TIMEX3 value of what chrono is certain of; it fills in what the words leave out. */
function chronoValue(components) {
  const sure = (part) => components.isCertain(part)
  const get = (part) => components.get(part)
  if (sure('hour')) {
    return ['TIME', `${pad(get('year'), 4)}-${pad(get('month'), 2)}-${pad(get('day'), 2)}T${pad(get('hour'), 2)}:${pad(get('minute') ?? 0, 2)}`]
  }
  if (sure('day') || sure('weekday')) {
    return ['DATE', `${pad(get('year'), 4)}-${pad(get('month'), 2)}-${pad(get('day'), 2)}`]
  }
  return ['DATE', sure('month') || !sure('year') ? `${pad(get('year'), 4)}-${pad(get('month'), 2)}` : pad(get('year'), 4)]
}

const systems = {
  'chrono-node 2.10': (text, created) =>
    chrono.parse(text, created).map((result) => {
      const [type, value] = chronoValue(result.start)
      return { start: result.index, end: result.index + result.text.length, type, value }
    }),
  'Microsoft.Recognizers (npm) 1.3': (text, created) =>
    microsoft.recognizeDateTime(text, 'en-us', microsoft.DateTimeOptions?.None ?? 0, created).map((result) => {
      const values = result.resolution?.values ?? []
      const last = values.filter((value) => value.value === undefined || new Date(value.value) <= created).at(-1) ?? values.at(-1) ?? {}
      const kind = result.typeName.split('.').at(-1)
      const type = kind.startsWith('duration') ? 'DURATION' : kind.startsWith('set') ? 'SET' : kind.startsWith('time') || kind === 'datetime' ? 'TIME' : 'DATE'
      const value = kind === 'date' && last.value ? last.value : last.timex ?? ''
      return { start: result.start, end: result.end + 1, type, value }
    }),
}

const documents = []
for await (const line of createInterface({ input: process.stdin })) {
  documents.push(JSON.parse(line))
}

const corpora = [...new Set(documents.map((document) => document.corpus))]
const runs = Number(process.env.PEER_RUNS ?? 10)
for (const [system, recognise] of Object.entries(systems)) {
  for (const corpus of corpora) {
    const texts = documents.filter((document) => document.corpus === corpus).map((document) => ({ ...document, day: new Date(`${document.created.slice(0, 10)}T12:00:00`) }))
    const characters = texts.reduce((sum, document) => sum + document.text.length, 0)
    let best = Infinity
    let answers = []
    for (let run = 0; run < (system.startsWith('Microsoft') ? 1 : runs); run++) {
      const began = process.cpuUsage()
      answers = texts.map((document) => [document, recognise(document.text, document.day)])
      const used = process.cpuUsage(began)
      best = Math.min(best, (used.user + used.system) / 1e6)
    }
    for (const [document, found] of answers) {
      for (const date of found) {
        console.log(JSON.stringify({ system, corpus, document: document.document, ...date }))
      }
    }
    console.log(JSON.stringify({ system, corpus, charactersPerSecond: Math.round(characters / best) }))
    console.error(`${corpus} ${system}: ${Math.round(characters / best).toLocaleString('en')} characters a second`)
  }
}
