/** One test file, or why none is meant, with the files that may be. */
export type FoundTest = { readonly file: string } | { readonly refused: string };

const shown = 20;

/** What a test file is called on the command line: its path without what all of them share. */
export const nameOfTest = (file: string): string => file.replace(/^test\//, '').replace(/\.test\.tsx?$/, '');

/**
 * The test file that a part of a path means, whatever its case. A file whose whole name it is goes before those that only
 * contain it. A name that means none or several is refused with the candidates.
 */
export const findTest = (files: readonly string[], asked: string): FoundTest => {
  const wanted = nameOfTest(asked.replaceAll('\\', '/').replace(/^\.\//, '')).toLowerCase();
  const named = files.map((file) => ({ file, name: nameOfTest(file).toLowerCase() }));
  const whole = named.filter(({ name }) => name === wanted || name.endsWith(`/${wanted}`));
  const found = whole.length > 0 ? whole : named.filter(({ name }) => name.includes(wanted));
  const [first, ...others] = found.map(({ file }) => file);
  if (first !== undefined && others.length === 0) return { file: first };
  if (first !== undefined)
    return { refused: `"${asked}" may be any of these; say more of its name:\n${listed([first, ...others])}` };
  const similar = alike(files, wanted);
  return {
    refused:
      similar.length > 0
        ? `No test file is called "${asked}". Did you mean one of these?\n${listed(similar)}`
        : `No test file is called "${asked}", nor anything like it. \`npm run one\` lists them all.`,
  };
};

/** Every name, a line each, for a list of what can be run. */
export const listed = (files: readonly string[], most = shown): string => {
  const lines = files.slice(0, most).map((file) => `  ${nameOfTest(file)}`);
  return [...lines, ...(files.length > most ? [`  and ${files.length - most} more`] : [])].join('\n');
};

/** Those that share a word with the name; with the most words first. */
const alike = (files: readonly string[], wanted: string): string[] => {
  const words = wanted.split(/[^a-z0-9]+/).filter((word) => word.length > 2);
  const countIn = (file: string) => words.filter((word) => nameOfTest(file).toLowerCase().includes(word)).length;
  return files.filter((file) => countIn(file) > 0).sort((a, b) => countIn(b) - countIn(a));
};
