import { globSync, readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { linkOf } from '#addin/guidance/markdown/link-of.ts';
import { Markdown } from '#addin/guidance/markdown/Markdown.tsx';
import { treeOf } from '#addin/guidance/markdown/read-article.ts';
import { requestAddress } from '#shared/addresses/request-address.ts';

const shown = (markdown: string) => {
  const { container } = render(
    <MemoryRouter>
      <Markdown blocks={treeOf(markdown).children} />
    </MemoryRouter>,
  );
  return container;
};
/** What a browser would run or load by itself, or follow somewhere else than to https. */
const dangers = (container: HTMLElement) => [
  ...container.querySelectorAll('script, iframe, img, object, embed, form, style, link, svg'),
  ...[...container.querySelectorAll('*')].filter((one) =>
    [...one.attributes].some(({ name }) => name.startsWith('on')),
  ),
  ...[...container.querySelectorAll('a')].filter(({ href }) => !/^(?:https:|http:\/\/localhost\/)/.test(href)),
];

test.each([
  '<script>alert(1)</script>',
  'Hej <img src=x onerror=alert(1)> du',
  '![x](https://fremmed.example/spor.gif)',
  '[klik](javascript:alert(1))',
  '[klik](JaVaScRiPt:alert(1))',
  '[klik](data:text/html,<script>alert(1)</script>)',
  '[klik](vbscript:msgbox)',
  '[klik](//fremmed.example)',
  '[klik](http://fremmed.example)',
  '[klik](https://)',
  '<javascript:alert(1)>',
  '<svg/onload=alert(1)>',
  '[a]: javascript:alert(1)\n\n[klik][a]',
  '| a |\n| - |\n| <b onclick=alert(1)>x</b> |',
])('nothing in an article is run or loaded: %s', (markdown) => expect(dangers(shown(markdown))).toEqual([]));

test('HTML is shown as it was typed', () =>
  expect(shown('Skriv <b>aldrig</b>.').textContent).toBe('Skriv <b>aldrig</b>.'));

test('what a sentence builds on comes after its end, without brackets', () => {
  const container = shown('Send det krypteret (GDPR art. 32; databeskyttelsesloven § 11). Ring først (helst).');
  expect(container.textContent).toBe(
    'Send det krypteret. GDPR art. 32 · databeskyttelsesloven § 11 Ring først (helst).',
  );
});

test('a door of the desk leads to its page, and another article to that', () => {
  const links = [...shown('[Indberet](desk:report) eller [læs](/guidance/tv-overvaagning)').querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/home/other', '/guidance/tv-overvaagning']);
});

test.each([
  ['desk:report/lost-device', { page: '/home/lost-device' }],
  ['desk:request', { page: requestAddress }],
  ['desk:report/nonsense', undefined],
  ['desk:request/more', undefined],
  ['desk:other', undefined],
])('%s leads where it says, or nowhere', (address, to) => expect(linkOf(address)).toEqual(to));

test('every door that an article of the desk names is there', () => {
  const texts = globSync('functions/guidance/articles/*.md').map((path) => readFileSync(path, 'utf8'));
  const named = texts.flatMap((text) =>
    [...text.matchAll(/\]\((desk:[^)]*)\)/g)].map(({ 1: address = '' }) => address),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((address) => linkOf(address) === undefined)).toEqual([]);
});

test.each([
  ['marks', '>'.repeat(40_000)],
  ['stars', `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`],
  ['lists in lists', Array.from({ length: 150 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
  ['a wide table', `|${'a|'.repeat(900)}\n|${'-|'.repeat(900)}\n|${'b|'.repeat(900)}`],
])('%s without end are shown all the same', (_what, markdown) => expect(shown(markdown).firstChild).not.toBeNull());

test.each(['😀 🇩🇰 👩🏽‍⚖️', 'مرحبا بالعالم', 'Å\u030A'])('any writing is shown as it is: %s', (text) =>
  expect(shown(text).textContent).toBe(text),
);
