import { randomUUID } from 'node:crypto';
import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { asked } from '#test/support/asked-questions.ts';
import { jonas, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { versionOf } from '#test/support/errands/each-subject.ts';
import { know } from '#test/support/known-people.ts';
import { about, viewOf } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  for (const person of [sofie, jonas, maja]) await know(desk, { ...person, roles: [] });
  await inTenant(desk.db, maja.tenantId, (tx) =>
    tx
      .insertInto('role_holders')
      .values(
        [sofie, jonas].map(({ personId }) => ({
          tenant_id: maja.tenantId,
          role: 'Gdpr.Team' as const,
          person_id: personId,
        })),
      )
      .execute(),
  );
});
afterAll(() => desk.close());

const steps = ['keep', 'type', 'ask', 'good', 'back'] as const;
type Step = (typeof steps)[number];
const sequences = steps.flatMap((one) =>
  steps.map((other): readonly Step[] => ['type', 'keep', 'type', 'ask', one, other]),
);

/** Sofie's composer, as a window holds it: what the desk has of it at each reload. */
const walk = async (order: readonly Step[]) => {
  const caseId = await asked(desk);
  const at = async () => ({ version: await versionOf(desk, caseId) });
  const shown = async () => {
    const view = await viewOf(desk, caseId, sofie);
    if (view.view !== 'case' || view.subject !== 'question') throw new Error(`seen as ${view.view}`);
    return view;
  };
  let edition = 0;
  let field = '';
  let draftId: string = randomUUID();
  let seen: string | undefined;
  let approved: string | undefined;
  for (const step of order) {
    const waits = (await shown()).proposal?.good === null;
    if (step === 'type') field = `Udgave ${++edition}.`;
    if (step === 'keep')
      await perform(
        desk,
        sofie,
        'keepDraft',
        about(caseId, { draftIds: [draftId], form: 'send-answer', from: (await at()).version, typed: { text: field } }),
      );
    if (step === 'ask') {
      const answer = { text: field, sources: [], to: jonas.personId, draftIds: [draftId] };
      await perform(desk, sofie, 'askReview', about(caseId, { ...(await at()), ...answer }));
      [draftId, seen, approved] = [randomUUID(), field, undefined];
      // What a reload shows now is what he was asked about.
      const { drafts } = await perform(desk, sofie, 'listDrafts', about(caseId, {}));
      const [kept] = drafts.flatMap(({ typed }) => typed.text ?? []);
      expect(kept ?? (await shown()).proposal?.text).toBe(field);
    }
    if ((step === 'good' || step === 'back') && waits) {
      await perform(desk, jonas, 'reviewAnswer', about(caseId, { ...(await at()), good: step === 'good' }));
      approved = step === 'good' ? seen : undefined;
    }
  }
  await perform(desk, sofie, 'sendAnswer', about(caseId, { ...(await at()), text: field, sources: [] }));
  const [sent] = (await shown()).answers;
  return { looked: sent?.reviewedBy?.personId === jonas.personId, approved: approved === field };
};

test('in whatever order an answer is kept, asked about, judged and changed, what he saw is what he is named for', async () => {
  for (const order of sequences) {
    const { looked, approved } = await walk(order);
    expect([...order, looked]).toEqual([...order, approved]);
  }
});

test('a save of it that comes after the colleague was asked is refused', async () => {
  const caseId = await asked(desk);
  const draftIds = [randomUUID()];
  const version = await versionOf(desk, caseId);
  await perform(
    desk,
    sofie,
    'askReview',
    about(caseId, { version, text: 'Ja.', sources: [], to: jonas.personId, draftIds }),
  );
  const late = { draftIds, form: 'send-answer', from: version, typed: { text: 'J' } } as const;
  await expect(perform(desk, sofie, 'keepDraft', about(caseId, late))).rejects.toMatchObject({ code: 'draft-ended' });
});
