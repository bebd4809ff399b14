import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { da as queue } from '#addin/texts/breaches/queue.ts';
import { da as report } from '#addin/texts/breaches/report.ts';
import { casesOf } from '#test/journeys/support/ask-desk.ts';
import { reportAs } from '#test/journeys/support/report-as.ts';
import { texts as outlook } from '#test/stage/front/outlook/texts.ts';
import { openBrowser } from '#test/support/browser.ts';
import { type DevProcess, startDev } from './dev-process.ts';

let dev: DevProcess;
let browser: Browser;
const complaints: string[] = [];

const openPage = async (path: string): Promise<Page> => {
  const context = await browser.newContext({ locale: 'da-DK', baseURL: dev.url });
  const page = await context.newPage();
  page.on('console', (message) => void (/policy/i.test(message.text()) && complaints.push(message.text())));
  await page.goto(path);
  return page;
};
const deskIn = (page: Page) => page.frameLocator('iframe[title^="GDPR-vagten"]');

beforeAll(async () => {
  [dev, browser] = await Promise.all([startDev(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), dev?.stop()]));

const api = z.object({ info: z.object({ title: z.string() }) });
const titleOfApi = async () => api.parse(await dev.get('/api/openapi.json')).info.title;

describe('the tab in Teams', () => {
  let page: Page;
  const search = () => deskIn(page).getByRole('searchbox');
  beforeAll(async () => {
    page = await openPage('/teams?as=sofie&door=tab');
    await search().fill('typed');
    // Another element, or another page, would not have it.
    await search().evaluate((element) => element.setAttribute('data-kept', 'yes'));
  });
  const isKept = async () => [await search().getAttribute('data-kept'), await search().inputValue()];

  test('what is edited in addin shows by itself, with what was typed', async () => {
    dev.edit('addin/texts/breaches/queue.ts', `'${queue.title}'`, "'Edited'");
    await deskIn(page).getByRole('heading', { name: 'Edited' }).waitFor();
    expect(await isKept()).toEqual(['yes', 'typed']);
  });

  test('what cannot be read is said with its line, and the page is not told until it is mended', async () => {
    const errors: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    dev.edit('addin/texts/breaches/queue.ts', 'export const da = {', 'export const da = {;');
    expect(await dev.says('stay as they were')).toContain('addin/texts/breaches/queue.ts:2: ');
    dev.edit('addin/texts/breaches/queue.ts', '{;', '{');
    dev.edit('addin/texts/breaches/queue.ts', "'Edited'", "'Mended'");
    await deskIn(page).getByRole('heading', { name: 'Mended' }).waitFor();
    expect([errors, await isKept()]).toEqual([[], ['yes', 'typed']]);
  });

  test('after an edit to the functions the desk runs them, on the data of before', async () => {
    const { reference } = await reportAs(dev, 'maja');
    dev.edit('functions/http/openapi.ts', 'GDPR Desk', 'Edited desk');
    expect(await dev.says('up again')).toContain('functions/http/openapi.ts');
    expect(await titleOfApi()).toBe('Edited desk');
    expect(await casesOf(dev)).toMatchObject([{ reference }]);
  });

  test('the open page goes on with the desk that was started anew', async () => {
    await search().fill('2026-0001'); // never asked for before: the desk must answer it
    await deskIn(page).getByText('2026-0001').first().waitFor();
    expect(await isKept()).toEqual(['yes', '2026-0001']);
  });
});

test('what is edited shows in the pane in Outlook, with what was ticked', async () => {
  const page = await openPage('/outlook-frame?as=maja&folder=sentitems');
  await page.getByRole('button', { name: /Handleplan for Emil/ }).click();
  await page.getByRole('button', { name: outlook.da.openApp }).click();
  const box = deskIn(page).getByRole('checkbox', { name: /Henrik Vind/ });
  await box.check();
  await box.evaluate((element) => element.setAttribute('data-kept', 'yes'));
  dev.edit('addin/texts/breaches/report.ts', `'${report.send}'`, "'Edited'");
  await deskIn(page).getByRole('button', { name: 'Edited' }).waitFor();
  expect([await box.getAttribute('data-kept'), await box.isChecked()]).toEqual(['yes', true]);
});

test("what is edited in the stage's own pages shows by itself", async () => {
  const page = await openPage('/outlook-frame?as=maja');
  dev.edit('test/stage/front/outlook/texts.ts', `'${outlook.da.folders.inbox}'`, "'Edited'");
  await page.getByText('Edited', { exact: true }).waitFor();
});

test('while a file of the desk cannot be read, the desk runs on and says which line', async () => {
  const before = await titleOfApi();
  dev.edit('functions/http/openapi.ts', 'Edited desk', "Mended desk', = '");
  expect(await dev.says('runs on as it was')).toMatch(/functions\/http\/openapi\.ts:\d+: /);
  expect(await titleOfApi()).toBe(before);
  dev.edit('functions/http/openapi.ts', "Mended desk', = '", 'Mended desk');
  await dev.says('up again');
  expect(await titleOfApi()).toBe('Mended desk');
});

test('a desk that does not start says why, and starts after the mend', async () => {
  dev.edit('functions/http/openapi.ts', 'import ', "import { nothing } from './answer.ts';\nimport ");
  expect(await dev.says('tried again')).toMatch(/functions\/http\/openapi\.ts:\d+: .*nothing/);
  await expect(titleOfApi()).rejects.toThrow('503');
  dev.edit('functions/http/openapi.ts', "import { nothing } from './answer.ts';\n", '');
  await dev.says('up again');
  expect(await titleOfApi()).toBe('Mended desk');
});

test('all that an edited page loads is within its policy', () => expect(complaints).toEqual([]));
