import type { Page } from 'playwright-core';
import { soon } from '#test/journeys/support/soon.ts';
import { type OpenStage, openStageInBrowser } from './in-the-browser.ts';

let stage: OpenStage;
let ids: Record<string, { id: string; tenant: string; upn: string; mail: string }>;
beforeAll(async () => {
  stage = await openStageInBrowser();
  const people = await (await fetch(`${stage.url}/stage/people`)).json();
  ids = Object.fromEntries(people.map((person: { signInName: string }) => [person.signInName, person]));
});
afterAll(() => stage.close());

const open = async (path: string): Promise<Page> => {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.url}${path}`);
  return page;
};
/** What the probe in the frame has said, once it has said `key`. */
const said = async (page: Page, key: string): Promise<Record<string, unknown>> => {
  const place = page.frameLocator('iframe[title*="GDPR-vagten"]').locator('#said');
  const now = async (): Promise<Record<string, unknown>> => {
    const text = await place.textContent().catch(() => ''); // the page in the frame may go meanwhile
    return text ? JSON.parse(text) : {};
  };
  return soon(now, (words) => key in words || 'failed' in words);
};

describe('Teams around the tab', () => {
  test('real teams-js starts, and real MSAL gets a token of the person for our scope', async () => {
    const page = await open('/teams?as=sofie&subEntityId=case/1');
    expect(await said(page, 'fallback')).toMatchObject({
      host: 'Teams',
      theme: 'default',
      locale: 'da-dk',
      user: ids.sofie?.id,
      tenant: ids.sofie?.tenant,
      subPage: 'case/1',
      nested: true,
      msal: { oid: ids.sofie?.id, scp: 'access_as_user', username: ids.sofie?.upn },
      fallback: ids.sofie?.id,
    });
    await page.close();
  });

  test('the next person in the same browser gets an own token', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${stage.url}/teams?as=sofie&subEntityId=x`);
    await said(page, 'fallback');
    await page.goto(`${stage.url}/teams?as=maja&subEntityId=x`);
    expect(await said(page, 'fallback')).toMatchObject({ msal: { oid: ids.maja?.id } });
    await context.close();
  });

  test('a theme is pushed into the tab', async () => {
    const page = await open('/teams?as=sofie&subEntityId=x');
    await said(page, 'fallback');
    await page.getByLabel('Tema').selectOption('dark');
    const { theme } = await soon(
      () => said(page, 'theme'),
      (now) => now.theme !== 'default',
    );
    expect(theme).toBe('dark');
    await page.close();
  });

  test('navigateToApp opens the tab with the sub page', async () => {
    const page = await open('/teams?as=jonas');
    await page.waitForURL(/subEntityId=case%2F7/);
    expect(page.url()).toContain('door=tab');
    await page.close();
  });

  test('another language loads the tab anew', async () => {
    const page = await open('/teams?as=jonas&subEntityId=x');
    await said(page, 'fallback');
    await page.getByLabel('Sprog').selectOption('en');
    const { locale } = await soon(
      () => said(page, 'locale'),
      (now) => now.locale !== 'da-dk',
    );
    expect(locale).toBe('en-us');
    await page.close();
  });
});

describe('Outlook around the pane', () => {
  const opened = async () => {
    const page = await open('/outlook-frame?as=maja&folder=sentitems&find=Handleplan');
    await page.getByRole('button', { name: 'Indberet databrud' }).click();
    return page;
  };

  test('the open mail is the item, without bcc, and MSAL signs in through the bridge', async () => {
    const page = await opened();
    expect(await said(page, 'item')).toMatchObject({
      ready: { host: 'Outlook', platform: 'OfficeOnline' },
      user: ids.maja?.mail,
      language: 'da-DK',
      mailbox116: true,
      mailbox117: false,
      nested: true,
      theme: '#ffffff',
      msal: { oid: ids.maja?.id, scp: 'access_as_user' },
      item: {
        subject: 'Handleplan for Emil, version 2',
        bcc: false,
        created: true,
        attachments: ['Handleplan.pdf'],
        eml: true,
        text: 'Kære Henrik\n',
      },
    });
    await page.close();
  });

  test('another mail is another item, with at most twenty recipients', async () => {
    const page = await opened();
    await said(page, 'item');
    await page.getByRole('button', { name: /Forældremøde/ }).click();
    const item = async () => (await said(page, 'item')).item as { subject: string; to: number };
    const { to } = await soon(item, ({ subject }) => subject.startsWith('Forældremøde'));
    expect(to).toBe(20);
    await page.close();
  });

  test('a mail sent a moment ago has no internetMessageId', async () => {
    const page = await opened();
    await page.getByRole('button', { name: /Afgørelse om støtte/ }).click();
    const item = async () => (await said(page, 'item')).item as { subject: string; messageId: string | null };
    const { messageId } = await soon(item, ({ subject }) => subject.startsWith('Afgørelse'));
    expect(messageId).toBeNull();
    await page.close();
  });

  test('the id of the item becomes the id Graph knows', async () => {
    const page = await opened();
    const { item } = (await said(page, 'item')) as { item: { restId: string } };
    const mails = await (await fetch(`${stage.url}/stage/mail/maja`)).json();
    expect(mails.map(({ id }: { id: string }) => id)).toContain(item.restId);
    await page.close();
  });

  test('a mail the pane writes is shown as a draft', async () => {
    const page = await opened();
    await said(page, 'item');
    await page
      .frames()
      .find((frame) => frame.url().endsWith('/outlook'))
      ?.evaluate('write()');
    await page.getByRole('dialog').getByText('henrik.vind@postkasse.example').waitFor();
    await page.close();
  });
});
