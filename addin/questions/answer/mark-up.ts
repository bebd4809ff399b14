/** A text and what of it is chosen. */
export type Chosen = { readonly text: string; readonly from: number; readonly to: number };
export const tools = ['bold', 'bullets', 'numbers', 'link'] as const;
export type Tool = (typeof tools)[number];

/** The text with the chosen part marked, as Markdown has it, and what is chosen then. */
export const markUp = (tool: Tool, { text, from, to }: Chosen): Chosen => {
  const chosen = text.slice(from, to);
  const put = (marked: string, start: number, length: number): Chosen => ({
    text: text.slice(0, from) + marked + text.slice(to),
    from: from + start,
    to: from + start + length,
  });
  switch (tool) {
    case 'bold':
      return put(`**${chosen}**`, 2, chosen.length);
    case 'link':
      return put(`[${chosen}](https://)`, chosen.length + 3, 'https://'.length);
    case 'bullets':
      return asList({ text, from, to }, () => '- ');
    case 'numbers':
      return asList({ text, from, to }, (line) => `${line + 1}. `);
  }
};

/** The lines that are chosen become those of a list, apart from what is before them. */
const asList = ({ text, from, to }: Chosen, mark: (line: number) => string): Chosen => {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lines = text.slice(start, to).split('\n');
  const before = text.slice(0, start);
  const gap = before === '' || before.endsWith('\n\n') ? '' : '\n';
  const list = gap + lines.map((line, at) => `${mark(at)}${line}`).join('\n');
  return { text: before + list + text.slice(to), from: start + list.length, to: start + list.length };
};
