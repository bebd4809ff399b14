import { openApi } from '#addin/api.ts';
import { giveMail, isTooLarge } from '#addin/outlook/keep-mail.ts';
import { largestEvidence } from '#shared/cases/evidence.ts';
import { no, pretendDesk } from '#test/addin/support/desk.ts';
import { caseId } from '#test/addin/support/reports.ts';

const keys = { fetched: '7f6f4f0e-4a37-4b6c-8a90-9c2b8a1f0d11', uploaded: '8f6f4f0e-4a37-4b6c-8a90-9c2b8a1f0d12' };
const kept = { body: { evidenceId: caseId, size: 3 } };
const keep = (desk: ReturnType<typeof pretendDesk>, file: Uint8Array | undefined = new Uint8Array([1, 2, 3])) =>
  giveMail({
    api: openApi({ token: async () => 't', language: 'da', fetch: desk.fetch }),
    caseId,
    place: { restId: 'r1', mailbox: undefined },
    keys,
    asFile: async () => file,
  });
const names = ({ asked }: ReturnType<typeof pretendDesk>) => asked.map(({ name }) => name);

test('the desk fetches the mail itself', async () => {
  const desk = pretendDesk({ keepMail: () => kept });
  await keep(desk);
  expect(names(desk)).toEqual(['keepMail']);
});

test('where the mailbox cannot be reached, Outlook hands the file over', async () => {
  const desk = pretendDesk({ keepMail: () => no(503, 'mailbox-unavailable'), uploadEvidence: () => kept });
  await keep(desk);
  expect(desk.of('uploadEvidence')[0]).toMatchObject({ body: 'bytes', key: keys.uploaded });
});

test('a lost answer is not followed by a second way, which could keep the mail twice', async () => {
  const desk = pretendDesk({ uploadEvidence: () => kept });
  await expect(keep(desk)).rejects.toMatchObject({ kind: 'offline' });
  expect(names(desk)).toEqual(['keepMail']);
});

test('a mail the desk finds too large is not uploaded either', async () => {
  const desk = pretendDesk({ keepMail: () => no(413, 'evidence-too-large') });
  await expect(keep(desk)).rejects.toMatchObject({ problem: { code: 'evidence-too-large' } });
});

test('25 MB exactly is not too large', () =>
  expect(isTooLarge({ size: largestEvidence, attachments: [] })).toBe(false));

test('without the mail’s size its attachments tell', () =>
  expect(isTooLarge({ attachments: [{ name: 'film', size: largestEvidence + 1 }] })).toBe(true));
