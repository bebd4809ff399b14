// `npm run bench`: how fast the desk is, as ratios against a floor measured in the same run. `npm run bench -- register`
// runs one part.
import { mkdirSync, writeFileSync } from 'node:fs';
import { guidance } from './guidance/part.ts';
import { lists } from './lists/part.ts';
import { memory } from './memory/part.ts';
import { policies } from './policies/part.ts';
import { tableOf } from './print-table.ts';
import { receiptToCard } from './receipt-to-card/part.ts';
import { register } from './register/part.ts';
import { type PartResult, tell } from './result.ts';
import { reviews } from './reviews/part.ts';
import { screens } from './screens/part.ts';
import { start } from './start/part.ts';
import { sweep } from './sweep/part.ts';

const parts = [register, receiptToCard, lists, guidance, policies, reviews, sweep, start, screens, memory];
const wanted = process.argv.slice(2);
const unknown = wanted.find((word) => !parts.some(({ name }) => name === word));
if (unknown) {
  process.stderr.write(`No part is called ${unknown}. There are: ${parts.map(({ name }) => name).join(', ')}\n`);
  process.exit(1);
}
const results: PartResult[] = [];
for (const { name, measure } of parts.filter((part) => wanted.length === 0 || wanted.includes(part.name))) {
  const begun = performance.now();
  const result = { part: name, ...(await measure()) };
  tell(`${name}: ${Math.round((performance.now() - begun) / 1000)} s`);
  results.push(result);
  process.stdout.write(`${tableOf(result)}\n`);
}
mkdirSync('dist/bench', { recursive: true });
writeFileSync('dist/bench/results.json', `${JSON.stringify({ node: process.version, results }, undefined, 2)}\n`);
