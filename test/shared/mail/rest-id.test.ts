import { mailFacts, restId } from '#shared/mail/mail.ts';

test.each(['AAMkAGI2=', 'AAMk-_a/b+c==', 'a.b', '..a'])('%s names a mail in a mailbox', (id) =>
  expect(restId.safeParse(id).success).toBe(true),
);

test.each(['', '.', '..', '...', '\ud800', 'a b', 'a\n', 'æ', 'a'.repeat(513)])('%j names none', (id) =>
  expect(restId.safeParse(id).success).toBe(false),
);

test('a report is not stopped by it', () => {
  const mail = { restId: '..', subject: 'Handleplan', attachments: [], recipients: [], completeness: 'window' };
  expect(mailFacts.parse(mail).restId).toBeUndefined();
});
