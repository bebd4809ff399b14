// Runs a built app as Azure's Node worker does, told over IPC what the host tells it: it begins as a placeholder without
// settings, is given the environment, loads `main` of the app's package.json, says which functions there are, and runs
// them by the library's own invocation model. An entry file: fork it, from a folder that is not the app's.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { makeCoreModule } from '../stage/functions-host/core-module.ts';
import { provideCoreModule } from '../stage/functions-host/provide-core-module.ts';

const folder = resolve(process.argv[2] ?? '.');
const { core, index, functions } = makeCoreModule(() => {});
provideCoreModule(core);

const told = z.discriminatedUnion('do', [
  z.object({ do: z.literal('reload'), environment: z.record(z.string(), z.string()) }),
  z.object({
    do: z.literal('http'),
    id: z.string(),
    name: z.string(),
    method: z.string(),
    path: z.string(),
    headers: z.record(z.string(), z.string()),
  }),
  z.object({ do: z.literal('timer'), id: z.string(), name: z.string() }),
]);
type Told = z.infer<typeof told>;
type Call = Exclude<Told, { do: 'reload' }>;

const given = z.object({ context: z.unknown(), inputs: z.array(z.unknown()) });
const answered = z.object({
  returnValue: z
    .object({
      http: z.object({
        statusCode: z.union([z.string(), z.number()]),
        body: z.object({ bytes: z.instanceof(Uint8Array) }).optional(),
      }),
    })
    .optional(),
});

const typeOf = (bindings: Readonly<Record<string, { type: string }>>): string =>
  Object.values(bindings).find(({ type }) => /trigger$/i.test(type))?.type ?? '';

const dataOf = (call: Call) =>
  call.do === 'timer'
    ? { json: JSON.stringify({ IsPastDue: false, Schedule: {}, ScheduleStatus: {} }) }
    : {
        http: {
          method: call.method,
          url: `https://func.example/api${call.path}`,
          headers: call.headers,
          params: {},
          query: {},
        },
      };

// The library's invocation model, which the worker knows by the names of its methods.
const ask = async (owner: unknown, name: string, ...args: unknown[]): Promise<unknown> =>
  Reflect.apply(Reflect.get(Object(owner), name), owner, args);

const run = async (call: Call) => {
  const found = functions().find(({ metadata }) => metadata.name === call.name);
  if (!found) return { status: 404, body: '' };
  const { metadata, callback } = found;
  const [trigger = ''] = Object.entries(metadata.bindings).find(([, { type }]) => /trigger$/i.test(type)) ?? [];
  const request = { inputData: [{ name: trigger, data: dataOf(call) }], triggerMetadata: {} };
  const invocation = { invocationId: call.id, metadata, request, log: () => {}, state: undefined };
  const one = await ask(core.getProgrammingModel(), 'getInvocationModel', invocation);
  const { context, inputs } = given.parse(await ask(one, 'getArguments'));
  const result = await ask(one, 'invokeFunction', context, inputs, callback);
  const { returnValue } = answered.parse(await ask(one, 'getResponse', context, result));
  const { statusCode = 0, body } = returnValue?.http ?? {};
  return { status: Number(statusCode), body: Buffer.from(body?.bytes ?? []).toString('utf8') };
};

const load = async (environment: Record<string, string>) => {
  process.env = { ...environment };
  const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const failed = await index(() => import(pathToFileURL(join(folder, main)).href)).then(
    () => null,
    (error: unknown) => String(error),
  );
  const all = functions().map(({ metadata }) => ({ name: metadata.name, type: typeOf(metadata.bindings) }));
  process.send?.({ failed, functions: all });
};

const answer = async (call: Call) => {
  const ran = await run(call).catch((error: unknown) => ({ status: -1, body: String(error) }));
  process.send?.({ id: call.id, ...ran });
};

process.on('message', (message) => {
  const wanted = told.parse(message);
  void (wanted.do === 'reload' ? load(wanted.environment) : answer(wanted));
});
process.on('disconnect', () => process.exit(0));
