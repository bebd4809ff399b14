import { readFileSync } from 'node:fs';
import * as my from '#addin/texts/breaches/my.ts';
import * as report from '#addin/texts/breaches/report.ts';
import * as desk from '#addin/texts/desk.ts';
import { chatTexts } from '#functions/texts/chat.ts';
import { texts as front } from '#test/stage/front/home/texts.ts';
import { texts as outlook } from '#test/stage/front/outlook/texts.ts';

const labels = {
  da: /"label": "(Indberet [^"]+)"/.exec(readFileSync('manifest/manifest.json', 'utf8'))?.[1] ?? '',
  en: /controls\[0\]\.label": "([^"]+)"/.exec(readFileSync('manifest/languages/en.json', 'utf8'))?.[1] ?? '',
};

/** Every sentence in a tree of texts. */
const sentences = (texts: unknown): string[] => {
  if (typeof texts === 'string') return [texts];
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(sentences) : [];
};
// What says where to press in Outlook: opens the mail there, and chooses or presses something.
const pointsAtButton = /(?:åbn|open) (?:[\wæøå]+ ){0,2}(?:mail(?:en)?|den|it)\b.*(?:vælg|choose|tryk på|press)/i;

describe.each(['da', 'en'] as const)('in %s', (language) => {
  const all = [desk, my, report, front, outlook].flatMap((texts) => sentences(texts[language]));
  const told = [...all, ...sentences(chatTexts[language])].filter((words) => pointsAtButton.test(words));

  test('the tab, the bot, the page for a browser and the stage all say where to press', () =>
    expect(told.length).toBeGreaterThanOrEqual(6));

  test('each names the button as the manifest does', () =>
    expect(told.filter((words) => !words.includes(labels[language]))).toEqual([]));

  test('the button on the stage has that name', () => expect(outlook[language].openApp).toBe(labels[language]));
});
