import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { createLogger, type LogErrorOptions, type Logger, type Plugin, transformWithOxc } from 'vite';
import { z } from 'zod';

type Given = {
  /** The project's folder, and the folder in it that the pages are written in. */
  readonly root: string;
  readonly folder: string;
  readonly say: (words: string) => void;
};

/** The watcher tells of no second change of a file within 50 ms. Milliseconds. */
const swallowed = 60;

/**
 * Says in a line each what became of an edit to pages, and holds back from the browser what cannot be read: it keeps what it
 * shows until the file is mended. What else Vite tells of itself is left out.
 */
export const pageEdits = ({ root, folder, say }: Given): { readonly plugin: Plugin; readonly logger: Logger } => {
  const pathOf = (file: string): string => relative(root, file).replaceAll('\\', '/');
  const edited = new Set<string>();
  const sayOfEdited = (became: string): void => {
    if (edited.size > 0) say(`${[...edited].join(', ')}: ${became}.`);
    edited.clear();
  };
  const plugin: Plugin = {
    name: 'page-edits',
    async hotUpdate({ file, modules, type, read, server }) {
      if (this.environment.name !== 'client') return;
      const path = pathOf(file);
      if (modules.length === 0 && path.startsWith(`${folder}/`)) say(`${path}: no open page shows it.`);
      if (modules.length > 0) edited.add(path);
      if (modules.length === 0 || type === 'delete' || !/\.tsx?$/.test(file)) return;
      const code = await read();
      setTimeout(async () => {
        const later = await readFile(file, 'utf8').catch(() => code);
        if (later !== code) server.watcher.emit('change', file);
      }, swallowed);
      try {
        await transformWithOxc(code, file);
      } catch (error) {
        edited.delete(path);
        say(`${faultIn(error, pathOf)}\nThe open pages stay as they were.`);
        throw error;
      }
    },
  };
  const info = (told: string): void => {
    const words = stripVTControlCharacters(told);
    if (words.startsWith('hmr update ')) sayOfEdited('shown, with the state around it');
    else if (words.startsWith('page reload ')) sayOfEdited('shown, the pages are loaded anew');
    else if (/optimized dependencies changed|new dependencies optimized/.test(words))
      say(`A package that is new to ${folder} is ready; the pages are loaded anew.`);
  };
  const error = (told: string, { error: cause }: LogErrorOptions = {}): void =>
    say(cause ? faultIn(cause, pathOf) : stripVTControlCharacters(told));
  const warn = (told: string): void => say(stripVTControlCharacters(told));
  return { plugin, logger: { ...createLogger(), info, warn, error, clearScreen: () => undefined } };
};

const place = z.object({ file: z.string().optional(), line: z.number() });
const failed = z.object({ message: z.string(), loc: place.optional(), id: z.string().optional() });
const failures = z.object({ errors: z.array(failed).min(1) });

/** Where and why a module cannot be read or found, in a line. */
const faultIn = (error: unknown, pathOf: (file: string) => string): string => {
  const several = failures.safeParse(error).data?.errors;
  const { message, loc, id } = several?.[0] ?? failed.parse(error);
  const [first = ''] = stripVTControlCharacters(message)
    .trim()
    .replace(/^\[\w+\] /, '')
    .split('\n');
  const file = loc?.file ?? id;
  if (file === undefined) return first;
  return `${pathOf(file)}${loc ? `:${loc.line}` : ''}: ${first}`;
};
