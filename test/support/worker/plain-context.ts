import { type Context, constants, createContext } from 'node:vm';

/**
 * A realm with the globals of jest's own and none of its traps: there each look at a global (Date, Promise, process) goes
 * through a proxy.
 * @param of the global of jest's own
 */
export const plainContext = (of: object): Context => {
  const own = createContext(constants.DONT_CONTEXTIFY);
  for (const key of Reflect.ownKeys(of)) {
    const property = Object.getOwnPropertyDescriptor(of, key);
    if (property && !Object.hasOwn(own, key)) Object.defineProperty(own, key, property);
  }
  // What Node itself hands out is of Node's own realm.
  return Object.assign(own, { global: own, Buffer, ArrayBuffer, Uint8Array });
};

/** Remembers the globals of a realm and its environment variables, and returns what puts them back as they were. */
export const rememberGlobals = (own: Context): (() => void) => {
  const before = new Map(Reflect.ownKeys(own).map((key) => [key, Object.getOwnPropertyDescriptor(own, key)]));
  const { process } = own;
  const { exit } = process;
  const variables = { ...process.env };
  return () => {
    // jest's own list of matchers cannot be deleted, and is filled anew by the next file.
    for (const key of Reflect.ownKeys(own)) if (!before.has(key)) Reflect.deleteProperty(own, key);
    for (const [key, property] of before) {
      const now = Object.getOwnPropertyDescriptor(own, key);
      const isSame = now?.value === property?.value && now?.get === property?.get;
      if (property && !isSame) Reflect.defineProperty(own, key, property);
    }
    process.exit = exit;
    for (const name of Object.keys(process.env)) if (!(name in variables)) delete process.env[name];
    Object.assign(process.env, variables);
  };
};
