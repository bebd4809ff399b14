// Starts a built app as Azure's worker does - by `main` of its package.json, with the core module only the worker has -
// and says when every function is registered.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeCoreModule } from '#test/stage/functions-host/core-module.ts';
import { provideCoreModule } from '#test/stage/functions-host/provide-core-module.ts';

const folder = process.argv[2] ?? '.';
const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const { core, registrations } = makeCoreModule(() => {});
provideCoreModule(core);
await import(pathToFileURL(join(folder, main)).href);
process.send?.(registrations.http.length + registrations.timers.length);
process.on('disconnect', () => process.exit(0));
