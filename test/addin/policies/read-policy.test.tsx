import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { ReadPage } from '#addin/policies/reading/ReadPage.tsx';
import { da as t } from '#addin/texts/policies/reading.ts';
import type { PolicyToRead } from '#shared/policies/views.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

const first = 'En borger ringer om sin søsters sag. Hvad gør du?';
const second = 'Må du slå din nabo op?';
const policy: PolicyToRead = {
  ...{ policyId: '0b0a5b8e-6a55-4c8e-9b0e-3f1c5a1d2e01', title: 'Sikker brug af data', kind: 'policy', edition: 3 },
  ...{ due: '2026-12-14', minutes: 4, questions: 2, confirmed: null, waits: true },
  body: '## Det må du\n\nBruge data, du har **brug for**.\n\n## Det må du ikke\n\n<script>alert(1)</script> Slå andre op.',
  test: [
    {
      question: first,
      choices: [
        { text: 'Læser den højt', why: 'Familie giver ikke adgang.' },
        { text: 'Siger, at du ikke kan svare', why: 'Har hun fuldmagt, skal den være skriftlig.' },
      ],
      right: 1,
    },
    {
      question: second,
      choices: [
        { text: 'Nej', why: 'Kun hvis du har sagen.' },
        { text: 'Ja', why: 'Det er ulovligt uden en sag.' },
      ],
      right: 0,
    },
  ],
};

type Answer = NonNullable<Parameters<typeof pretendDesk>[0]['confirmPolicy']>;
const confirmed: Answer = () => ({ body: { edition: 3, confirmedAt: '2026-11-27T08:14:00Z' }, status: 201 });

const open = (given: Partial<PolicyToRead> = {}, confirmPolicy = confirmed) => {
  const desk = pretendDesk({
    readMyPolicy: () => ({ body: { ...policy, ...given } }),
    listMyPolicies: () => ({ body: { policies: [] } }),
    confirmPolicy,
  });
  show(
    <MemoryRouter initialEntries={[`/home/read/${policy.policyId}`]}>
      <Routes>
        <Route path="/home/read/:policyId" element={<ReadPage />} />
      </Routes>
    </MemoryRouter>,
    { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) },
  );
  return { desk, user: userEvent.setup({ pointerEventsCheck: 0 }) };
};
const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(await screen.findByRole('button', { name }));
const toTest = async (user: ReturnType<typeof userEvent.setup>) => {
  await press(user, t.next);
  await press(user, t.toTest);
};

test('a text is read section by section, and what looks like HTML in it is text', async () => {
  const { user } = open();
  await press(user, t.next);
  expect(await screen.findAllByText(/alert\(1\)/)).toBeTruthy();
  expect(document.querySelector('main script')).toBeNull();
});

test('a wrong answer is explained beside the right one, and comes again at the end', async () => {
  const { user } = open();
  await toTest(user);
  await press(user, 'Læser den højt');
  expect(screen.getByText(/Familie giver ikke adgang/).textContent).toContain(t.notQuite);
  expect(screen.getByText(/Har hun fuldmagt/)).toBeTruthy();
  await press(user, t.nextQuestion);
  await press(user, 'Nej');
  await press(user, t.nextQuestion);
  expect(screen.getByRole('heading', { name: first })).toBeTruthy();
});

test('keys alone lead through: 1 to 4 answer, Enter goes on, and the last press confirms', async () => {
  const { desk, user } = open();
  await toTest(user);
  await user.keyboard('2{Enter}1{Enter}');
  await press(user, t.confirmButton(3));
  expect(await screen.findByText(t.thanks)).toBeTruthy();
  expect(desk.of('confirmPolicy').map(({ body }) => body)).toEqual([{ edition: 3, answers: [1, 0] }]);
});

test('the questions keep their place while the text is read again', async () => {
  const { user } = open();
  await toTest(user);
  await user.keyboard('2{Enter}2');
  await press(user, t.readAgain);
  await toTest(user);
  expect(screen.getByRole('heading', { name: second })).toBeTruthy();
});

test('without questions the text leads to the confirmation', async () => {
  const { user } = open({ test: [], questions: 0 });
  await press(user, t.next);
  await press(user, t.next);
  expect(await screen.findByText(t.keptWithoutTest, { selector: 'section *' })).toBeTruthy();
});

test('a confirmation that did not get through is sent again under the same key', async () => {
  const { desk, user } = open({ test: [], questions: 0 }, (_, times) =>
    times === 1 ? 'unreached' : { body: { edition: 3, confirmedAt: '2026-11-27T08:14:00Z' }, status: 201 },
  );
  await press(user, t.next);
  await press(user, t.next);
  await press(user, t.confirmButton(3));
  expect(await screen.findByRole('alert')).toBeTruthy();
  await press(user, t.confirmButton(3));
  expect(await screen.findByText(t.thanks)).toBeTruthy();
  expect(new Set(desk.of('confirmPolicy').map(({ key }) => key)).size).toBe(1);
});

test('what was confirmed is there to be looked up, and asks nothing', async () => {
  open({ waits: false, confirmed: { edition: 3, at: '2026-11-20T08:00:00Z' } });
  expect(await screen.findByText('Det må du ikke')).toBeTruthy();
  expect(screen.queryByRole('button', { name: t.next })).toBeNull();
});

test('what does not concern the person looks like a page that is not there', async () => {
  const desk = pretendDesk({ readMyPolicy: () => ({ status: 404, body: {} }) });
  show(
    <MemoryRouter initialEntries={[`/home/read/${policy.policyId}`]}>
      <Routes>
        <Route path="/home/read/:policyId" element={<ReadPage />} />
      </Routes>
    </MemoryRouter>,
    { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) },
  );
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
});
