import { strFromU8, unzipSync } from 'fflate';
import type { Cell } from '#functions/documents/xlsx/sheet-xml.ts';
import { type Workbook, writeWorkbook } from '#functions/documents/xlsx/workbook.ts';

const bookOf = (rows: Workbook['sheets'][number]['rows'], name = 'Svar'): Workbook => ({
  title: 'Bevis',
  language: 'da',
  at: new Date('2026-10-05T18:14:00Z'),
  sheets: [
    {
      name,
      columns: [
        { name: 'Person', width: 20 },
        { name: 'Svar', width: 10 },
      ],
      rows,
    },
  ],
});

const written = async (book: Workbook): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook(book)) pieces.push(piece);
  return Buffer.concat(pieces);
};
const partsOf = async (book: Workbook) => {
  const files = unzipSync(await written(book));
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
};
const sheetOf = async (...row: readonly Cell[]) => (await partsOf(bookOf([row])))('xl/worksheets/sheet1.xml');

test('a workbook has the parts that Excel asks for', async () => {
  const files = unzipSync(await written(bookOf([])));
  expect(Object.keys(files)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/core.xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
  ]);
});

test('it says its title and its language', async () => {
  const core = (await partsOf(bookOf([])))('docProps/core.xml');
  expect(core).toContain('<dc:title>Bevis</dc:title><dc:language>da</dc:language>');
});

test.each(['=cmd|" /C calc"!A0', '+1+1', '-2', '@SUM(A1)', '=HYPERLINK("http://a.example")'])(
  'what looks like a formula is a text, also when it is edited: %s',
  async (hostile) => {
    const sheet = await sheetOf(hostile);
    expect([sheet.includes('<f>'), /<c r="A2" s="1" t="inlineStr">/.test(sheet)]).toEqual([false, true]);
  },
);

test('the style of texts says that they are texts', async () => {
  const styles = (await partsOf(bookOf([])))('xl/styles.xml');
  const texts = /<cellXfs.*<\/cellXfs>/.exec(styles)?.[0].match(/<xf [^>]*>/g)?.[1];
  expect(texts).toMatch(/numFmtId="49".*quotePrefix="1"/);
});

test.each([
  ['marks of XML', '<b>&"', '&lt;b&gt;&amp;&quot;'],
  ['control characters', 'a\u0000\u0007b\u001bc', 'abc'],
  ['marks that turn the direction', 'a\u202eb', 'ab'],
  ['half a character', 'a\ud800b', 'a\ufffdb'],
  ['CPR numbers', 'Barnet 251248-4916 er flyttet', 'Barnet ••••••-•••• er flyttet'],
  ['codes of characters', '_x003D_cmd()', '_x005F_x003D_cmd()'],
])('a text is harmless: %s', async (_what, raw, kept) =>
  expect(await sheetOf(raw)).toContain(`<t xml:space="preserve">${kept}</t>`),
);

test('numbers are numbers, and times are those of Copenhagen', async () => {
  // 1 July 2026, 12:00 in Copenhagen: day 46204 and a half.
  expect(await sheetOf(12, new Date('2026-07-01T10:00:00Z'))).toContain(
    '<c r="A2"><v>12</v></c><c r="B2" s="3"><v>46204.5</v></c>',
  );
});

test('an empty cell is left out', async () => expect(await sheetOf(null, '')).toContain('<row r="2"></row>'));

test('the name of a sheet holds nothing that a reference is made of', async () => {
  const workbook = (await partsOf(bookOf([], "Svar [2026]/'A'")))('xl/workbook.xml');
  expect(workbook).toContain('<sheet name="Svar  2026   A "');
});

test('the same content makes the same bytes', async () => {
  const rows = [['Maja', 'Behold']];
  expect(await written(bookOf(rows))).toEqual(await written(bookOf(rows)));
});

test('rows are asked for as they are written, and let go', async () => {
  let asked = 0;
  async function* rows(): AsyncGenerator<readonly Cell[]> {
    for (; asked < 20_000; asked += 1) yield [`Person ${asked} ${Math.sin(asked)}`, 'Behold'];
  }
  const steps: number[] = [];
  for await (const _piece of writeWorkbook(bookOf(rows()))) steps.push(asked);
  const apart = steps.map((step, at) => step - (steps[at - 1] ?? 0));
  expect(Math.max(...apart)).toBeLessThan(10_000);
});
