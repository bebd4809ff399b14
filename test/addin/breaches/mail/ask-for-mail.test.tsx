import { screen, waitFor } from '@testing-library/react';
import { da, en } from '#addin/texts/breaches/ask-for-mail.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { hoursFromNow, jonas, sofie } from '#test/addin/cases/queue/row-of.ts';
import { caseOf, maja, told } from '../../cases/case-of.ts';
import { done, openCase, press } from '../../cases/open-case.tsx';

const mail: NonNullable<CaseView['mail']> = {
  subject: 'Referat',
  attachments: [],
  completeness: 'window',
  internetMessageId: '<1@x.example>',
};
const asked = (text: string): CaseView['texts'] => [
  { textId: '7d1c1d1e-1c57-4f0a-9a51-3e1a3c1f0031', kind: 'enquiry', by: sofie, at: hoursFromNow(-1), text },
];
const withoutMail = (given: Partial<CaseView> = {}) => caseOf({ mail, evidence: [], ...given });

test('the team asks for a mail it does not have with one press', async () => {
  const { desk, user } = await openCase({ breach: withoutMail(), answers: { askReporter: () => done } });
  await user.click(press(da.ask));
  await waitFor(() => expect(desk.of('askReporter')[0]?.body).toEqual({ text: da.enquiry }));
});

test('of several reporters the one who sent the mail is asked, not one who received it', async () => {
  const received = { ...mail, sender: { address: 'maja@eksempel-kommune.example', name: maja.name } };
  const reporters = [
    { ...jonas, reportedAt: hoursFromNow(-31), told: told({ mail: received }) },
    { ...maja, reportedAt: hoursFromNow(-30), told: told({ mail }) },
  ];
  const { desk, user } = await openCase({ breach: withoutMail({ reporters }), answers: { askReporter: () => done } });
  await user.click(press(da.ask));
  await waitFor(() => expect(desk.of('askReporter')[0]?.body).toEqual({ text: da.enquiry, to: maja.personId }));
});

test.each([da.enquiry, en.enquiry])('a mail asked for is not asked for again: %s', async (text) => {
  await openCase({ breach: withoutMail({ texts: asked(text) }) });
  expect([screen.getByText(da.asked).textContent, screen.queryByText(da.ask)]).toEqual([da.asked, null]);
});

test('a mail that was answered no to can be asked for again, as another enquiry', async () => {
  const answer = {
    textId: 'e2d54ff4-26d4-4b07-b74b-6799c8224ce6',
    kind: 'answer',
    by: maja,
    at: hoursFromNow(0),
    text: 'Nej',
  } as const;
  const answered = withoutMail({ texts: [...asked(da.enquiry), answer] });
  const { desk, user } = await openCase({ breach: answered, answers: { askReporter: () => done } });
  await user.click(press(da.ask));
  await waitFor(() => expect(desk.of('askReporter')).toHaveLength(1));
  await waitFor(() => expect(desk.of('readCase').length).toBeGreaterThan(1));
  await user.click(press(da.ask));
  await waitFor(() => expect(new Set(desk.of('askReporter').map(({ key }) => key)).size).toBe(2));
});

test('another open enquiry does not keep the team from asking for the mail', async () => {
  await openCase({ breach: withoutMail({ texts: asked('Stod CPR i?') }) });
  expect(screen.getByText(da.ask)).toBeTruthy();
});

test.each([
  ['is kept already', caseOf({ mail })],
  ['that cannot be found again', withoutMail({ mail: { ...mail, internetMessageId: undefined } })],
])('a mail that %s is not asked for', async (_what, breach) => {
  await openCase({ breach });
  expect(screen.queryByText(da.ask)).toBeNull();
});

test('the DPO, who may not ask, is not offered it', async () => {
  await openCase({ breach: withoutMail(), roles: ['Gdpr.Dpo'] });
  expect(screen.queryByText(da.ask)).toBeNull();
});
