import { mailboxOf } from '#test/stage/municipality/mail/mailboxes.ts';
import { moved } from '#test/stage/municipality/mail/write-mail.ts';
import { type GraphOnLoopback, openGraph } from '../graph/graph-on-loopback.ts';

let stage: GraphOnLoopback;
beforeAll(async () => {
  stage = await openGraph();
});
afterAll(() => stage.close());

const scans = () =>
  mailboxOf(stage.municipality, stage.person('maja')).mails.filter(({ subject }) =>
    subject.includes('scanning fra MFP-7'),
  );

test('a scanner has given two mails of one mailbox the same message id', () => {
  const [one, other] = scans();
  expect(one?.internetMessageId).toBe(other?.internetMessageId);
  expect([one?.id === other?.id, one?.sentDateTime === other?.sentDateTime]).toEqual([false, false]);
});

test('a sent mail that was moved has another id, and in Graph still no headers', async () => {
  const { mails } = mailboxOf(stage.municipality, stage.person('maja'));
  const at = mails.findIndex(({ subject }) => subject.startsWith('Første scanning'));
  const mail = mails[at];
  if (!mail) throw new Error('Maja has no scan');
  const after = moved(mail, 'archive');
  mails[at] = after;
  const ask = (id: string) =>
    stage.clientWith(maja).api(`/me/messages/${id}`).select('id,parentFolderId,internetMessageHeaders').get();
  const maja = await stage.tokenFor('maja');
  expect(await ask(after.id)).toEqual(expect.objectContaining({ id: after.id, parentFolderId: 'archive' }));
  expect((await ask(after.id)).internetMessageHeaders ?? undefined).toBeUndefined();
  await expect(ask(mail.id)).rejects.toMatchObject({ statusCode: 404 });
});
