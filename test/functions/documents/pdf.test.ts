import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { fontsIn } from '#functions/documents/pdf/fonts.ts';
import type { PdfText } from '#functions/documents/pdf/pdf-text.ts';
import { writePdf } from '#functions/documents/pdf/write-pdf.ts';
import { settings } from '#test/support/desk.ts';

const text = (given: Partial<PdfText> = {}): PdfText => ({
  title: 'Bevis for 3. kvartal',
  language: 'da',
  at: new Date('2026-10-05T18:14:00Z'),
  page: (page, of) => `Side ${page} af ${of}`,
  blocks: [
    { block: 'paragraph', text: 'Æblegrød til Śląsk', isLead: true },
    { block: 'heading', text: 'Svar' },
    {
      block: 'table',
      columns: [
        { name: 'Person', width: 1 },
        { name: 'Svar', width: 1 },
      ],
      rows: [['Maja', 'Behold']],
    },
  ],
  ...given,
});
const written = async (given: Partial<PdfText> = {}) => writePdf(text(given), await fontsIn(settings.fonts));
const read = async (given: Partial<PdfText> = {}) => getDocumentProxy(new Uint8Array(await written(given)));

type Node = { readonly role: string; readonly children: readonly object[] };
const isNode = (node: object): node is Node => 'role' in node && 'children' in node;
const rolesIn = ({ role, children }: Node): unknown => {
  const inner = children.filter(isNode);
  return inner.length > 0 ? [role, ...inner.map(rolesIn)] : role;
};

test('the structure says what is a heading, a paragraph, a table and the head of its columns and rows', async () => {
  const page = await (await read()).getPage(1);
  expect(rolesIn(await page.getStructTree())).toEqual([
    'Root',
    ['Document', 'H1', 'P', 'H2', ['Table', ['TR', 'TH', 'TH'], ['TR', 'TH', 'TD']]],
  ]);
});

test('it says its title, its language, and that it is tagged', async () => {
  const pdf = await read();
  const { info } = await pdf.getMetadata();
  const { Title, Language } = Object(info);
  const marks = await pdf.getMarkInfo();
  expect([Title, Language, marks?.Marked]).toEqual(['Bevis for 3. kvartal', 'da-DK', true]);
});

test('it says of itself that it is PDF/UA-1, and shows its title', async () => {
  const pdf = await read({ language: 'en' });
  const { metadata } = await pdf.getMetadata();
  const { DisplayDocTitle } = Object(await pdf.getViewerPreferences());
  expect([metadata.getRaw(), DisplayDocTitle]).toEqual([expect.stringContaining('pdfuaid:part>1'), true]);
});

const wordsOn = async (given: Partial<PdfText>, number: number) => {
  const page = await (await read(given)).getPage(number);
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
};

test('letters of other languages are read as they were written', async () =>
  expect(await wordsOn({}, 1)).toContain('Æblegrød til Śląsk'));

test('CPR numbers are masked', async () => {
  const words = await wordsOn({ blocks: [{ block: 'paragraph', text: 'Barnet 251248-4916' }] }, 1);
  expect(words).not.toContain('251248');
});

const long: PdfText['blocks'] = [
  {
    block: 'table',
    columns: [{ name: 'Person', width: 1 }],
    rows: Array.from({ length: 90 }, (_, at) => [`Person ${at}`]),
  },
];

test('each page says which of how many it is, and shows the head of the table again', async () => {
  const words = await wordsOn({ blocks: long }, 2);
  expect([words.includes('Side 2 af 3'), words.startsWith('Person')]).toEqual([true, true]);
});

test('what is repeated is no content: each head cell is in the structure once', async () => {
  const pdf = await read({ blocks: long });
  const page = await pdf.getPage(2);
  const roles = JSON.stringify(rolesIn(await page.getStructTree()));
  const rows = roles.match(/"TR"/g)?.length ?? 0;
  expect(roles.match(/"TH"/g)?.length).toBe(rows);
});

test('a head cell says whether it names its column or its row', async () => {
  const bytes = Buffer.from(await written()).toString('latin1');
  expect(bytes.match(/\/Scope \/(\w+)/g)).toEqual(['/Scope /Column', '/Scope /Column', '/Scope /Row']);
});

test('every font is within it', async () => {
  const bytes = Buffer.from(await written()).toString('latin1');
  const [fonts, embedded] = [/\/Type \/Font\n[^>]*Type0/g, /\/FontFile2/g].map((kind) => bytes.match(kind)?.length);
  expect([fonts, bytes.includes('Helvetica')]).toEqual([embedded, false]);
});

test('the same text makes the same bytes', async () => expect(await written()).toEqual(await written()));

test('fonts that could not be read are read anew the next time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  try {
    await expect(fontsIn(folder)).rejects.toThrow('ENOENT');
    cpSync(settings.fonts, folder, { recursive: true });
    expect((await fontsIn(folder)).bold).toEqual((await fontsIn(settings.fonts)).bold);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
