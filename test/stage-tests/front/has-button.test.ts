import { hasButton } from '#test/stage/front/outlook/has-button.ts';

const asks = { resourceSpecific: ['Mailbox.SharedFolder'], xmlSharedFolders: true };
const silent = { resourceSpecific: ['MailboxItem.Read.User'], xmlSharedFolders: false };

test.each(['web', 'classic', 'mac'] as const)(
  'in a shared mailbox %s shows the button where the manifest asks',
  (kind) => expect([hasButton(kind, true, asks), hasButton(kind, true, silent)]).toEqual([true, false]),
);

test.each(['ltsc', 'phone'] as const)('in a shared mailbox %s shows none whatever the manifest asks', (kind) =>
  expect(hasButton(kind, true, asks)).toBe(false),
);

test('beside a mail of one’s own the button is always there', () =>
  expect(hasButton('phone', false, silent)).toBe(true));
