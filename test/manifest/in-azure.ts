import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { z } from 'zod';

const indexed = z.object({
  failed: z.string().nullable(),
  functions: z.array(z.object({ name: z.string(), type: z.string() })),
});
const answered = z.object({ id: z.string(), status: z.number(), body: z.string() });
export type Indexed = z.infer<typeof indexed>;
export type Answered = { readonly status: number; readonly body: string };

export type InAzure = {
  /** The environment comes, and with it the app: what the host is then told of. */
  readonly reload: (environment: Readonly<Record<string, string>>) => Promise<Indexed>;
  readonly http: (name: string, how?: { method?: string; path?: string }) => Promise<Answered>;
  /** Fires a timer; status -1 if it threw. */
  readonly timer: (name: string) => Promise<Answered>;
  readonly end: () => Promise<void>;
};

/** A worker of Azure's in a process of its own, a placeholder until it is given its environment. */
export const startInAzure = (folder: string, certificate?: string): InAzure => {
  const placeholder = { PATH: process.env.PATH ?? '', ...(certificate ? { NODE_EXTRA_CA_CERTS: certificate } : {}) };
  const child = fork('test/manifest/azure-worker.ts', [folder], { env: placeholder, stdio: 'pipe' });
  const ended = once(child, 'exit');
  const said: Buffer[] = [];
  child.stderr?.on('data', (data) => said.push(data));
  const hear = async <T>(shape: z.ZodType<T>, mine: (heard: T) => boolean): Promise<T> => {
    const heard = heardBy(child, shape, mine);
    return Promise.race([
      heard,
      ended.then(() => {
        throw new Error(`the worker ended: ${Buffer.concat(said)}`);
      }),
    ]);
  };
  const ask = async (call: Readonly<Record<string, unknown>>): Promise<Answered> => {
    const id = randomUUID();
    child.send({ ...call, id });
    const { status, body } = await hear(answered, (heard) => heard.id === id);
    return { status, body };
  };
  return {
    reload: (environment) => {
      child.send({ do: 'reload', environment });
      return hear(indexed, () => true);
    },
    http: (name, { method = 'GET', path = `/${name}` } = {}) =>
      ask({ do: 'http', name, method, path, headers: { 'accept-language': 'da' } }),
    timer: (name) => ask({ do: 'timer', name }),
    end: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
};

const heardBy = <T>(child: ChildProcess, shape: z.ZodType<T>, mine: (heard: T) => boolean): Promise<T> =>
  new Promise((resolve) => {
    const listen = (message: unknown) => {
      const heard = shape.safeParse(message);
      if (!heard.success || !mine(heard.data)) return;
      child.off('message', listen);
      resolve(heard.data);
    };
    child.on('message', listen);
  });
