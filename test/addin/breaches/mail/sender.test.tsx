import { caseOf } from '../../cases/case-of.ts';
import { card, openCase } from '../../cases/open-case.tsx';

const { mail } = caseOf();
const openWith = (sender?: { address: string; name: string }) =>
  openCase({ breach: caseOf({ mail: mail && { ...mail, ...(sender && { sender }) } }) });
const address = 'maja@eksempel-kommune.example';

test.each([
  ['by name', { address, name: 'Maja Holm' }, 'Sendt afMaja Holm'],
  ['by address where there is no name', { address, name: '' }, `Sendt af${address}`],
])('where a receiver reported the mail, the team sees who sent it: %s', async (_how, sender, words) => {
  await openWith(sender);
  expect(card('Mailen').textContent).toContain(words);
});

test('where only the sender reported it, the reporter is the sender', async () => {
  await openWith();
  expect(card('Mailen').textContent).not.toContain('Sendt af');
});
