// Loads a built app as Azure's worker does: by `main` of its package.json, with the core module that only the worker
// has, and from a folder that is not the app's. Prints what registered. An entry file: run it in a process of its own.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeCoreModule } from '../stage/functions-host/core-module.ts';
import { provideCoreModule } from '../stage/functions-host/provide-core-module.ts';

const folder = resolve(process.argv[2] ?? '.');
const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const { core, registrations } = makeCoreModule(() => {});
provideCoreModule(core);
await import(pathToFileURL(join(folder, main)).href);
const named = ({ name }: { name: string }) => name;
process.stdout.write(JSON.stringify({ http: registrations.http.map(named), timers: registrations.timers.map(named) }));
process.exit(0);
