// Prints the least seconds of work in which wtf_wikipedia reads the pages: node wtf.cjs MODULES PAGES.jsonl ROUNDS
const path = require('path')
const fs = require('fs')
const [modules, file, rounds] = process.argv.slice(2)
const loaded = require(path.join(modules, 'node_modules', 'wtf_wikipedia'))
const wtf = loaded.default ?? loaded
const pages = fs.readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse)
let best = Infinity
for (let round = 0; round < Number(rounds); round++) {
  const before = process.cpuUsage()
  for (const page of pages) wtf(page.wikitext, { title: page.title }).json()
  const { user, system } = process.cpuUsage(before)
  best = Math.min(best, (user + system) / 1e6)
}
console.log(best)
