/** A part of a policy that is read at one go: Markdown under its heading. */
export type Section = { readonly title: string | null; readonly body: string };

const heading = /^## +(.+?) *#* *$/;
const fence = /^ {0,3}(```|~~~)/;

/** A policy's sections: each second-level heading outside a block of code begins one; what is before the first has no title. */
export const sectionsOf = (markdown: string): readonly Section[] => {
  const parts: { title: string | null; lines: string[] }[] = [{ title: null, lines: [] }];
  let isCode = false;
  for (const line of markdown.split('\n')) {
    if (fence.test(line)) isCode = !isCode;
    const title = isCode ? undefined : heading.exec(line)?.[1];
    if (title !== undefined) parts.push({ title, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts
    .map(({ title, lines }) => ({ title, body: lines.join('\n').trim() }))
    .filter(({ title, body }) => title !== null || body !== '');
};

/** A reader in a hurry reads so many words in a minute, and takes so long for a question. */
const wordsAMinute = 200;
const minutesAQuestion = 0.5;

/** About how long it takes to read it and to answer its questions, in whole minutes. */
export const minutesToRead = (markdown: string, questions: number): number =>
  Math.max(1, Math.round(markdown.split(/\s+/).filter(Boolean).length / wordsAMinute + questions * minutesAQuestion));
