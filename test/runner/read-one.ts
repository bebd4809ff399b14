import type { Variant } from '../journeys/support/variants.ts';
import { findTest, listed } from './find-test.ts';
import { suiteNamed, suiteOf } from './suites.ts';

/** What `npm run one` is to do: jest's arguments and environment, or what it says instead. */
export type One =
  | { readonly options: readonly string[]; readonly environment: Readonly<Record<string, string>> }
  | { readonly refused: string };

type Known = { readonly files: readonly string[]; readonly variants: readonly Pick<Variant, 'name'>[] };

/**
 * Reads `NAME [VARIANT] [-t TITLE] [options of jest]`. NAME is a part of a test file's path, VARIANT a part of the name of
 * one of the ways in which a journey is walked.
 */
export const readOne = (given: readonly string[], { files, variants }: Known): One => {
  const firstOption = given.findIndex((word) => word.startsWith('-'));
  const words = firstOption < 0 ? given : given.slice(0, firstOption);
  const passed = firstOption < 0 ? [] : given.slice(firstOption);
  const [name, ...rest] = words;
  if (name === undefined) return { refused: `Name one of them: npm run one -- NAME\n${listed(files, files.length)}` };
  const found = findTest(files, name);
  if ('refused' in found) return found;
  const suite = suiteOf(found.file);
  const { options, environment } = suiteNamed[suite];
  const run = [...options, '--runTestsByPath', found.file];
  const variantWords = rest.join(' ');
  if (variantWords === '') return { options: [...run, ...passed], environment };
  if (suite !== 'journeys')
    return {
      refused: `Only a journey has variants, and ${found.file} is none; a test is chosen with -t "${variantWords}".`,
    };
  const variant = variantCalled(variantWords, variants);
  if ('refused' in variant) return variant;
  return { options: [...run, ...within(variant.name, passed)], environment };
};

const variantCalled = (words: string, variants: Known['variants']): { name: string } | { refused: string } => {
  const wanted = plain(words);
  const fitting = variants.filter(({ name }) => plain(name).includes(wanted));
  const [first] = fitting;
  if (first !== undefined && fitting.length === 1) return first;
  const names = (fitting.length > 0 ? fitting : variants).map(({ name }) => `  ${name}`).join('\n');
  return { refused: `"${words}" is ${fitting.length === 0 ? 'no variant' : 'more than one variant'}:\n${names}` };
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Narrows what is passed on to tests of a variant: its name begins each of their titles. */
const within = (name: string, passed: readonly string[]): readonly string[] => {
  const variant = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const at = passed.findIndex((word) => /^(-t|--testNamePattern)(=|$)/.test(word));
  const [option, ...joined] = passed[at]?.split('=') ?? [];
  if (option === undefined) return [...passed, '-t', `${variant} `];
  const apart = joined.length === 0;
  const title = apart ? passed[at + 1] : joined.join('=');
  return [...passed.slice(0, at), '-t', `${variant} .*${title ?? ''}`, ...passed.slice(at + (apart ? 2 : 1))];
};
