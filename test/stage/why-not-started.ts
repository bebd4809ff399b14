import { resolve } from 'node:path';
import { UnreadableData } from '#functions/database/embedded/embedded.ts';
import { OtherSchema } from '#functions/database/other-schema.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Given = { readonly env: Environment /** The project's folder. */; readonly root: string };

/**
 * Why the stage did not start, in a sentence with the way out. What was thrown to be read is its own message; a bug shows
 * where it is. Never holds the password of DATABASE_URL.
 */
export const whyNotStarted = (error: unknown, { env, root }: Given): string => {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof UnreadableData)
    return `The stage cannot start: ${error.message}. Move that folder away to begin anew, or choose another with DATA_DIR.`;
  if (error instanceof OtherSchema)
    return `The stage cannot start: ${error.message}. Start that version${env.DATABASE_URL ? ', or name another database in DATABASE_URL' : '; or move the data folder away to begin anew, or choose another with DATA_DIR'}.`;
  const code = codeOf(error);
  return (
    (code && (ofFiles(code, error, { env, root }) ?? ofPort(code, error, env) ?? ofDatabase(code, env))) ||
    plain(error, env)
  );
};

const ofFiles = (code: string, error: Error, { env, root }: Given): string | undefined => {
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  if (path === undefined) return undefined;
  const isData = path.startsWith(resolve(root, env.DATA_DIR || '.data/stage'));
  const otherFolder = isData ? 'choose another folder with DATA_DIR' : 'put the project where you may write';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `The stage cannot start: it may not write ${path}. Give yourself the right to, or ${otherFolder}.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `The stage cannot start: ${path} is a file, not a folder. Please ${otherFolder}.`;
    case 'ENOSPC':
      return `The stage cannot start: no space is left for ${path}. Make some, or ${otherFolder}.`;
    default:
      return undefined;
  }
};

const ofPort = (code: string, error: Error, env: Environment): string | undefined =>
  code === 'EACCES' && 'syscall' in error && error.syscall === 'listen'
    ? `The stage cannot start: only an administrator may open port ${env.PORT}. Start with another one: PORT=4280 npm start`
    : undefined;

const ofDatabase = (code: string, env: Environment): string | undefined => {
  if (!env.DATABASE_URL) return undefined;
  const { host, username, pathname } = new URL(env.DATABASE_URL);
  const said = (trouble: string, wayOut: string) =>
    `The stage cannot start: ${trouble} (DATABASE_URL). ${wayOut}, or leave DATABASE_URL out to use the embedded database.`;
  switch (code) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
    case 'ENOENT':
      return said(`no database answers at ${host || pathname}`, 'See that it runs and that the address is right');
    case '28P01':
    case '28000':
      return said(`the database at ${host} does not let ${username || 'you'} in`, 'Mend the user name or the password');
    case '3D000':
      return said(`there is no database "${pathname.slice(1)}" at ${host}`, 'Create it, or name another');
    case '42501':
      return said(`${username || 'the user'} may not make tables and roles there`, 'Name its owner');
    case '42P07':
    case '42710':
      return said(`"${pathname.slice(1)}" holds something else already`, 'Name an empty database');
    default:
      return undefined;
  }
};

const plain = (error: Error, env: Environment): string => {
  if (env.DATABASE_URL && /timeout|terminated|SSL/i.test(error.message))
    return ofDatabase('ETIMEDOUT', env) ?? error.message;
  const bug = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'].includes(error.name);
  return bug ? (error.stack ?? error.message) : error.message;
};

/** The code of an error, or of the first in it that has one: a name that means several addresses fails several times. */
const codeOf = (error: Error): string | undefined => {
  if ('code' in error && typeof error.code === 'string') return error.code;
  const inside = error instanceof AggregateError ? error.errors : [error.cause];
  return inside.flatMap((one) => (one instanceof Error ? (codeOf(one) ?? []) : []))[0];
};
