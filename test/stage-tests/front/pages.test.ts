import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { texts as home } from '#test/stage/front/home/texts.ts';
import { texts as outlook } from '#test/stage/front/outlook/texts.ts';
import { catalogAppId, idsOf } from '#test/stage/municipality/ids.ts';
import { type OpenStage, openStageInBrowser } from './in-the-browser.ts';

const appId = catalogAppId(idsOf(), idsOf().tenantA);

const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'da',
  body: [
    { type: 'TextBlock', text: 'Brud 2026-0001', size: 'Large', weight: 'Bolder', style: 'heading' },
    {
      type: 'FactSet',
      facts: [
        { title: 'Enhed', value: 'Center for Børn og Familie' },
        { title: 'Tid tilbage', value: '71 timer' },
      ],
    },
    {
      type: 'TextBlock',
      text: '**Ny** - venter på _teamet_ <img src=x onerror=alert(1)>',
      color: 'Attention',
      wrap: true,
    },
    { type: 'Input.Text', id: 'note', label: 'Note' },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Tag sagen', verb: 'take', style: 'positive', data: { breach: 'b1' } },
    {
      type: 'Action.OpenUrl',
      title: 'Åbn sagen',
      url: `https://teams.microsoft.com/l/entity/${appId}/desk?context=%7B%22subEntityId%22%3A%22case%2F1%22%7D`,
    },
  ],
};

let stage: OpenStage;
beforeAll(async () => {
  stage = await openStageInBrowser();
  await fetch(`${stage.url}/api/card`, { method: 'POST', body: JSON.stringify(card) });
});
afterAll(() => stage.close());

const open = async (path: string, look: { width?: number; dark?: boolean } = {}): Promise<Page> => {
  const context = await stage.browser.newContext({
    viewport: { width: look.width ?? 1280, height: 900 },
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${stage.url}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};
const settled = async (page: Page, path: string): Promise<void> => {
  if (path === '/') await page.getByRole('heading', { name: 'Maja Holm' }).waitFor();
  if (path.includes('channel')) await page.getByRole('button', { name: 'Tag sagen' }).waitFor();
  if (path.includes('find=')) await page.getByRole('heading', { name: /Handleplan/ }).waitFor();
};

const pages = [
  '/',
  '/teams?as=sofie&door=channel',
  '/teams?as=maja&door=chat',
  '/teams?as=maja&door=activity',
  '/outlook-frame?as=maja&folder=sentitems&find=Handleplan',
];

describe.each(pages)('%s', (path) => {
  test('has no accessibility violations in any theme', async () => {
    const page = await open(path);
    await settled(page, path);
    const found: unknown[] = [];
    for (const theme of ['Lyst', 'Mørkt', 'Kontrast']) {
      await page.getByLabel('Tema').selectOption({ label: theme });
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
      found.push(...violations.map(({ id, nodes }) => [theme, id, ...nodes.map(({ html }) => html)]));
    }
    expect(found).toEqual([]);
    await page.context().close();
  });

  test('needs no sideways scrolling at 320 pixels', async () => {
    const page = await open(path, { width: 320 });
    await settled(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

test('on a telephone the pane of Outlook comes into sight when it is asked for', async () => {
  const page = await open('/outlook-frame?as=maja&folder=sentitems&find=Handleplan', { width: 320 });
  await page.getByRole('button', { name: outlook.da.openApp }).click();
  const pane = page.getByRole('complementary', { name: outlook.da.app });
  await pane.waitFor();
  const top = await pane.evaluate((element) => element.getBoundingClientRect().top);
  expect([top >= 0, top < 300]).toEqual([true, true]);
  await page.context().close();
});

test('a button of a card sends its data and inputs, and the answer is shown', async () => {
  const page = await open('/teams?as=sofie&door=channel');
  await page.getByLabel('Note').fill('set');
  await page.getByRole('button', { name: 'Tag sagen' }).click();
  await page.getByText('GDPR-vagten svarede').waitFor();
  await page.context().close();
});

test('a deep link in a card opens the tab at the case', async () => {
  const page = await open('/teams?as=sofie&door=channel');
  await page.getByRole('link', { name: 'Åbn sagen' }).click();
  await page.waitForURL(/door=tab&subEntityId=case%2F1/);
  await page.context().close();
});

test('text in a card is never markup', async () => {
  const page = await open('/teams?as=sofie&door=channel');
  await page.getByRole('button', { name: 'Tag sagen' }).waitFor();
  expect(await page.locator('[data-card] img').count()).toBe(0);
  await page.context().close();
});

test('an employee does not see the channel of the team', async () => {
  const page = await open('/teams?as=maja&door=channel');
  await page.getByText('Du er ikke medlem af GDPR-teamet').waitFor();
  await page.context().close();
});

test('a message to the bot is shown in the chat', async () => {
  const page = await open('/teams?as=leo&door=chat');
  await page.getByLabel('Skriv til GDPR-vagten').fill('Hej');
  await page.keyboard.press('Enter');
  await page.getByRole('listitem').getByText('Hej').waitFor();
  await page.context().close();
});

test('the front page moves the clock', async () => {
  const page = await open('/');
  await page.getByRole('button', { name: '+24 timer' }).click();
  await page.getByText(/Uret er nu .*3\. marts 2026/).waitFor();
  await page.context().close();
});

test('the front page sets and clears a fault', async () => {
  const page = await open('/');
  await page.getByRole('button', { name: 'Sæt fejl' }).click();
  await page.getByText(home.da.faultSet(home.da.services.graph, home.da.kinds.down)).waitFor();
  await page.getByRole('button', { name: 'Fjern alle fejl' }).click();
  await page.getByText('Ingen fejl er sat.').waitFor();
  await page.context().close();
});

test('the first step opens the mail Maja sent', async () => {
  const page = await open('/');
  await page.getByRole('link', { name: 'Åbn Majas mail' }).click();
  await page.getByRole('heading', { name: 'Handleplan for Emil, version 2' }).waitFor();
  await page.context().close();
});

test('an unknown person is said in words', async () => {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.url}/teams?as=ingen`);
  await page.getByText('Der er ingen, der hedder "ingen".').waitFor();
  await page.context().close();
});
