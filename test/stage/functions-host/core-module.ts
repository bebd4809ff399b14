import type { Hook, HttpFunction, Registrations, TimerFunction } from './registrations.ts';

type Binding = { type: string; direction?: string; route?: string; methods?: string[]; schedule?: string };
type Metadata = { name: string; bindings: Record<string, Binding> };
type Model = { name: string; version: string };

/** The part of Azure's `@azure/functions-core` that `@azure/functions` calls; on Azure only the worker has it. */
export type CoreModule = {
  version: string;
  hostVersion: string;
  setProgrammingModel(model: Model): void;
  getProgrammingModel(): Model | undefined;
  registerFunction(metadata: Metadata, callback: (...given: unknown[]) => unknown): Disposable;
  registerHook(name: string, callback: Hook): Disposable;
  log(level: string, category: string, message: string): void;
  Disposable: typeof Disposable;
};

class Disposable {
  readonly #undo: () => void;
  constructor(undo: () => void) {
    this.#undo = undo;
  }
  dispose(): void {
    this.#undo();
  }
}

export type Indexed = { metadata: Metadata; callback: (...given: unknown[]) => unknown };

type Made = {
  core: CoreModule;
  /** What registers before anything is indexed. */
  registrations: Registrations;
  /** Every function that stands, as the host is told of it, and what runs it. */
  functions(): readonly Indexed[];
  /** Loads an app and answers what it registered meanwhile; what registers later is refused, as the worker refuses it. */
  index(load: () => Promise<unknown>): Promise<Registrations>;
};

const empty = (): Registrations => ({ http: [], timers: [], onStart: [], onEnd: [] });

/** Makes the module and the list it writes every `app.http` and `app.timer` in. Other triggers are refused by name. */
export function makeCoreModule(warn: (words: string) => void): Made {
  const registrations = empty();
  let open: Registrations | undefined = registrations;
  const indexed: Indexed[] = [];
  let model: Model | undefined;
  const now = (): Registrations => {
    if (!open) throw new Error('A function can only be registered during app startup.');
    return open;
  };
  const core: CoreModule = {
    version: '4.1048.0',
    hostVersion: '4.1048.0',
    setProgrammingModel: (given) => {
      model = given;
    },
    getProgrammingModel: () => model,
    registerFunction: (metadata, callback) => {
      const registered = register(now(), metadata, callback);
      indexed.push({ metadata, callback });
      return registered;
    },
    registerHook: (name, callback) => {
      const { onStart, onEnd } = now();
      const hooks = { appStart: onStart, appTerminate: onEnd }[name];
      if (!hooks) throw new RangeError(`the stage does not run "${name}" hooks`);
      return enter(hooks, callback);
    },
    log: (level, _category, message) => (level === 'warning' || level === 'error' ? warn(message) : undefined),
    Disposable,
  };
  const index = async (load: () => Promise<unknown>): Promise<Registrations> => {
    const fresh = empty();
    open = fresh;
    try {
      await load();
    } finally {
      open = undefined;
    }
    return fresh;
  };
  return { core, registrations, functions: () => indexed, index };
}

function register(to: Registrations, { name, bindings }: Metadata, run: (...given: unknown[]) => unknown): Disposable {
  const trigger = Object.values(bindings).find(({ type }) => /trigger$/i.test(type));
  const taken = [...to.http, ...to.timers].some((known) => known.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`two functions are called "${name}"`);
  switch (trigger?.type) {
    case 'httpTrigger': {
      const methods = (trigger.methods ?? ['GET', 'POST']).map((method) => method.toUpperCase());
      return enter(to.http, { name, route: trigger.route ?? name, methods, run: run as HttpFunction['run'] });
    }
    case 'timerTrigger':
      return enter(to.timers, { name, schedule: trigger.schedule ?? '', run: run as TimerFunction['run'] });
    default:
      throw new Error(`the stage has no ${trigger?.type ?? 'trigger'} for the function "${name}"`);
  }
}

function enter<T>(list: T[], item: T): Disposable {
  list.push(item);
  return new Disposable(() => void list.splice(list.indexOf(item), 1));
}
