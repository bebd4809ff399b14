/** The longest title of a question. Characters. */
const longestTitle = 100;

/**
 * A question in one line, for lists and heads: its first sentence that asks something, else its first sentence; cut at a
 * word where it is longer than `longestTitle`.
 */
export const questionTitle = (text: string): string => {
  const sentences = text.split(/\n+|(?<=[.!?])\s+/).filter((one) => /\p{L}|\d/u.test(one));
  const said = (sentences.find((one) => one.trim().endsWith('?')) ?? sentences[0] ?? text).replace(/\s+/g, ' ').trim();
  if (said.length <= longestTitle) return said;
  const cut = said.slice(0, longestTitle - 1).replace(/\s+\S*$/, '');
  return `${(cut || said.slice(0, longestTitle - 1)).toWellFormed()}…`;
};
