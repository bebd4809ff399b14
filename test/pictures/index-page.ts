import { languages, themeName, themes, widths } from './looks.ts';
import type { Picture } from './take-pictures.ts';

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const choice = (name: string, values: readonly string[]): string =>
  `<label>${name} <select name="${name}"><option value="">all</option>${values.map((value) => `<option>${value}</option>`).join('')}</select></label>`;

const thumbnail = ({ file, theme, width, language }: Picture): string => {
  const words = `${themeName[theme]}, ${width} px, ${language}`;
  const data = `data-theme="${themeName[theme]}" data-width="${width}" data-language="${language}"`;
  return `<a href="${escaped(file)}" ${data}><img src="${escaped(file)}" alt="${words}" loading="lazy"><span>${words}</span></a>`;
};

const style = `
  body { font: 14px/20px system-ui, sans-serif; margin: 0; color: #242424; background: #fafafa; }
  header { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 16px; align-items: baseline; padding: 12px 24px;
    background: #fff; border-bottom: 1px solid #e0e0e0; z-index: 1; }
  h1 { font-size: 20px; margin: 0; } h2 { font-size: 16px; margin: 32px 24px 0; } h3 { font-size: 14px; margin: 16px 24px 8px; }
  .all { display: flex; flex-wrap: wrap; gap: 12px; padding: 0 24px; align-items: flex-start; }
  a { display: grid; gap: 4px; color: inherit; text-decoration: none; } a[hidden] { display: none; }
  img { width: 240px; max-height: 320px; object-fit: cover; object-position: top; border: 1px solid #d1d1d1; background: #fff; }
  a[data-width="320"] img { width: 120px; }
  span { font-size: 12px; color: #616161; }`;

const script = `
  const selects = [...document.querySelectorAll('select')];
  const show = () => {
    for (const one of document.querySelectorAll('a[data-theme]'))
      one.hidden = selects.some(({ name, value }) => value && one.dataset[name] !== value);
    location.hash = new URLSearchParams(selects.map(({ name, value }) => [name, value]));
  };
  const asked = new URLSearchParams(location.hash.slice(1));
  for (const select of selects) { select.value = asked.get(select.name) ?? ''; select.addEventListener('change', show); }
  show();`;

/** The book's first page: thumbnails by screen, with a choice of theme, width and language. */
export const indexPage = (pictures: readonly Picture[]): string => {
  const groups = Map.groupBy(pictures, ({ group }) => group);
  const body = [...groups].map(([group, ofGroup]) => {
    const screens = [...Map.groupBy(ofGroup, ({ name }) => name)].map(
      ([name, all]) =>
        `<h3 id="${escaped(name)}">${escaped(name)}</h3><div class="all">${all.map(thumbnail).join('')}</div>`,
    );
    return `<h2>${escaped(group)}</h2>${screens.join('')}`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>GDPR Desk: picture book</title><style>${style}</style></head>
<body><header><h1>GDPR Desk: picture book</h1>${choice(
    'theme',
    themes.map((theme) => themeName[theme]),
  )}${choice('width', widths.map(String))}${choice('language', languages)}</header>
<main>${body.join('')}</main><script>${script}</script></body></html>
`;
};
