import { screen, waitFor } from '@testing-library/react';
import { da } from '#addin/texts/breaches/told.ts';
import * as moves from '#addin/texts/cases/moves.ts';
import { hoursFromNow, jonas } from '#test/addin/cases/queue/row-of.ts';
import { caseOf, maja, told } from '../../cases/case-of.ts';
import { card, done, field, openCase, press } from '../../cases/open-case.tsx';

const leo = { personId: '5f0c1d1e-1c57-4f0a-9a51-3e1a3c1f0010', name: 'Leo Lind' };
const both = caseOf({
  reporters: [
    { ...maja, reportedAt: hoursFromNow(-31), told: told({ places: ['Rådhuset'] }) },
    {
      ...leo,
      reportedAt: hoursFromNow(-30),
      told: told({
        places: ['Jobcenter'],
        people: 'up-to-1000',
        answers: { recipientTold: ['yes'] },
        texts: ['Borgeren er truet'],
        recipients: [{ address: 'z@b.example', name: '', field: 'bcc', wrong: true }],
      }),
    },
  ],
});

test('what each reporter told is shown under the reporter’s name', async () => {
  await openCase({ breach: both });
  const text = card(da.title).textContent ?? '';
  const [ofMaja = '', ofLeo = ''] = text.split('Leo Lind');
  expect(ofMaja).toContain('Rådhuset');
  for (const words of ['Jobcenter', 'z@b.example', 'Borgeren er truet']) expect(ofLeo).toContain(words);
});

test('a case one has reported has no such card', async () => {
  await openCase();
  expect(screen.queryByText(da.title)).toBeNull();
});

test('who marked a recipient as wrong is shown with the recipient where several have reported', async () => {
  await openCase({ breach: both });
  expect(screen.getByText(da.markedBy(maja.name))).toBeTruthy();
});

test('an enquiry goes to the reporter the team chooses', async () => {
  const { desk, user } = await openCase({ breach: both, answers: { askReporter: () => done } });
  await user.click(press('Spørg indberetteren'));
  await user.selectOptions(await field(new RegExp(moves.da.ask.to)), leo.name);
  await user.type(await field(/Spørgsmål/), 'Hvem?');
  await user.click(press('Send spørgsmål'));
  await waitFor(() => expect(desk.of('askReporter')[0]?.body).toEqual({ text: 'Hvem?', to: leo.personId }));
});

test('a case that may belong together with another is linked to it, with why', async () => {
  const related = [
    { caseId: '0b0a5b8e-6a55-4c8e-9b0e-3f1c5a1d2e09', reference: '2026-0042', why: 'same-message-id' as const },
  ];
  await openCase({ breach: caseOf({ related, takenBy: jonas }) });
  const link = screen.getByText('2026-0042', { selector: 'a' });
  expect([link.getAttribute('href'), link.parentElement?.textContent]).toEqual([
    '/breaches/2026-0042',
    expect.stringContaining(da.why['same-message-id']),
  ]);
});
