import { stripTypeScriptTypes } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { types } from 'node:util';

const place = /^(file:\/\/\S+?|\/\S+?|[A-Za-z]:\\\S+?):(\d+)$/m;
const named = /^(?:Uncaught )?(\w*Error)(?: \[\w+\])?: (.*)$/m;

/** What Node says when a program cannot be loaded, in a line: file, line number, and why. Other words are left as they are. */
export const inWords = (said: string, root: string): string => {
  const [, name, why] = named.exec(said) ?? [];
  if (name === undefined) return said.trim() || 'it ended without a word';
  const [, file, line] = place.exec(said) ?? [];
  const where = file === undefined ? '' : `${pathFrom(root, file)}:${line}: `;
  return `${where}${why} (${name})`;
};

/** Why Node could not read a TypeScript module, with its line; undefined when it can. */
export const faultIn = (path: string, source: string): string | undefined => {
  try {
    stripTypeScriptTypes(source);
    return undefined;
  } catch (error) {
    if (!types.isNativeError(error)) throw error;
    const line = /^\S*:(\d+)\n/.exec(error.stack ?? '')?.[1];
    return `${path}${line === undefined ? '' : `:${line}`}: ${error.message}`;
  }
};

const pathFrom = (root: string, file: string): string =>
  relative(root, file.startsWith('file:') ? fileURLToPath(file) : file).replaceAll('\\', '/');
