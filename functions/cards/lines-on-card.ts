import type { CardElement, TextRun } from '../microsoft/adaptive-card.ts';

type Lines = { readonly elements: CardElement[]; readonly isWhole: boolean };

/** A card holds 28 kB, and many lines are no chat. */
const mostLines = 25;
/** Teams draws Markdown in a TextBlock, but never in a TextRun. */
const lineOf = (inlines: TextRun[]): CardElement => ({ type: 'RichTextBlock', inlines, spacing: 'Small' });

/**
 * A text exactly as somebody wrote it, a line each: nothing in it is a link, a list or a mention.
 * @param most characters; what is longer is cut after a word
 */
export const plainLines = (text: string, most: number): Lines =>
  inLines(text, most, (line) => [{ type: 'TextRun', text: line }]);

/** The same of a text the team wrote with its tools: bold words, lists, and links that open over https. */
export const markedLines = (text: string, most: number): Lines =>
  inLines(text, most, (line) => runsOf(line.replace(point, '• ').replace(head, '')));

const point = /^\s*[-*+]\s+/;
const head = /^#+\s+/;

const inLines = (text: string, most: number, runs: (line: string) => TextRun[]): Lines => {
  const all = text.split('\n').filter((line) => line.trim() !== '');
  const elements: CardElement[] = [];
  let left = most;
  for (const line of all) {
    if (left <= 0 || elements.length === mostLines) return { elements, isWhole: false };
    const cut = cutAt(line, left);
    elements.push(lineOf(runs(cut)));
    if (cut !== line) return { elements, isWhole: false };
    left -= line.length;
  }
  return { elements, isWhole: true };
};

const cutAt = (line: string, most: number): string => {
  if (line.length <= most) return line;
  const [whole = ''] = /^[\s\S]*\s/.exec(line.slice(0, most)) ?? [line.slice(0, most).toWellFormed()];
  return `${whole.trimEnd()} …`;
};

const marks = /\*\*([^*]+)\*\*|\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/g;

const runsOf = (line: string): TextRun[] => {
  const runs: TextRun[] = [];
  let from = 0;
  for (const found of line.matchAll(marks)) {
    const [all, bold, words, url] = found;
    if (found.index > from) runs.push({ type: 'TextRun', text: line.slice(from, found.index) });
    if (bold) runs.push({ type: 'TextRun', text: bold, weight: 'Bolder' });
    if (words && url) runs.push({ type: 'TextRun', text: words, selectAction: { type: 'Action.OpenUrl', url } });
    from = found.index + all.length;
  }
  return from < line.length ? [...runs, { type: 'TextRun', text: line.slice(from) }] : runs;
};
