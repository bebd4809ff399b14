import { screen, waitFor } from '@testing-library/react';
import { ContactLine } from '#addin/look/ContactLine.tsx';
import { useKeepContact } from '#addin/look/contact.ts';
import { da as t } from '#addin/texts/desk.ts';
import { useRead } from '#addin/use-api.ts';
import { no, pretendDesk } from '#test/addin/support/desk.ts';
import { me } from '#test/addin/support/reports.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

const dorte = { name: 'Dorte Krag', phone: '12 34 56 78', mail: 'dpo@eksempel-kommune.example' };

const Door = () => {
  useRead('me', {});
  useKeepContact();
  return <ContactLine />;
};
type Answer = NonNullable<Parameters<typeof pretendDesk>[0]['me']>;
const open = (answer: Answer, person = 'maja') =>
  show(<Door />, { fetch: pretendDesk({ me: answer }).fetch, host: pretendHost({ person }) }).unmount;
const named = (contact: typeof me.contact) => () => ({ body: { ...me, contact } });
const line = () => screen.findByText(new RegExp(t.contact(dorte.name).replace('?', '\\?')));

beforeEach(() => localStorage.clear());

test('employees see whom the municipality has named, with phone and mail as links', async () => {
  open(named(dorte));
  expect((await line()).textContent).toMatch(new RegExp(` ${dorte.phone} ${dorte.mail}$`));
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'tel:12345678',
    'mailto:dpo@eksempel-kommune.example',
  ]);
});

test('a person who has seen it once sees it also where sign-in fails', async () => {
  const close = open(named(dorte));
  await line();
  close();
  open(() => no(401, 'not-signed-in'));
  expect(await line()).toBeTruthy();
});

test('another person at the same computer is not shown it', async () => {
  const close = open(named(dorte));
  await line();
  close();
  open(() => 'unreached', 'leo');
  expect(screen.queryByText(new RegExp(dorte.name))).toBeNull();
});

test('who is named no more is forgotten', async () => {
  const close = open(named(dorte));
  await line();
  close();
  open(named({ name: '', phone: '', mail: '' }));
  await waitFor(() => expect(Object.keys(localStorage)).toEqual([]));
});
