import type { Section } from './guidance-document.ts';

const heading = /^#+\s+(.*)$/;
const marks = /^(?:\d+\.|[-*>+]|\|)\s*/;
const link = /\[([^\]]*)\]\([^)]*\)/g;
const emphasis = /[*_`|]+/g;
/** Not after `art. 32`, `kl. 9` and their like, nor before a small letter (`26. april`): there no sentence ends. */
const shortened = 'art|stk|nr|kap|pkt|jf|fx|ca|kl|s|d|litra|bl\\.a|m\\.m|f\\.eks|mv|inkl|tlf|evt|min|mio|sml|udg'
  .split('|')
  .map((one) => `[${one.charAt(0).toUpperCase()}${one.charAt(0)}]${one.slice(1)}`)
  .join('|');
const end = new RegExp(`(?<=[.!?])(?<!(?<!\\p{L})(?:${shortened})\\.)\\s+(?=["“]?[\\p{Lu}\\d])`, 'u');
// "Nej." answers, but only with what follows: a sentence of so few words is shown with the next.
const few = 4;
/** A yes or no of so few words is told with its ground. */
const fewOfAnswer = 9;
const isAnswer = /^(?:ja|nej|yes|no)\b/i;
const isShort = (one: string, text: string): boolean =>
  text.split(' ').length < few || (isAnswer.test(one) && one.split(' ').length < fewOfAnswer);

const sentencesOf = (line: string): string[] => {
  const sentences: string[] = [];
  let short = '';
  for (const one of line.split(end)) {
    const text = `${short}${one}`.trim();
    short = isShort(one, text) ? `${text} ` : '';
    if (!short && text) sentences.push(text);
  }
  return short ? [...sentences, short.trim()] : sentences;
};

/** The sections of an article in Markdown, with their sentences as plain text. A line is a paragraph or a point of a list. */
export const readMarkdown = (markdown: string): Section[] => {
  const sections: { heading: string; sentences: string[] }[] = [{ heading: '', sentences: [] }];
  for (const line of markdown.split('\n').map((one) => one.trim())) {
    const [, title] = heading.exec(line) ?? [];
    if (title !== undefined) sections.push({ heading: title, sentences: [] });
    else if (line) {
      const text = line.replace(marks, '').replaceAll(link, '$1').replaceAll(emphasis, '');
      sections.at(-1)?.sentences.push(...sentencesOf(text));
    }
  }
  return sections.filter((one) => one.heading || one.sentences.length > 0);
};
