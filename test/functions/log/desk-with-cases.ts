import { recordNotified } from '#functions/breaches/decide/decide-notification.ts';
import { moveTime } from '#functions/breaches/decide/move-time.ts';
import { recordDeletion } from '#functions/breaches/mail/record-deletion.ts';
import { addNote } from '#functions/cases/work/add-note.ts';
import { uploadEvidence } from '#functions/cases/work/evidence.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { changeSettings } from '#functions/setup/change-settings.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';
import { idOf, personSeen, pretendDirectory } from '#test/functions/directory/mirror/pretend-directory.ts';
import { articlesOn } from '#test/functions/guidance/articles-on.ts';
import { asking, publishedPolicy } from '#test/functions/policies/a-policy.ts';
import { reviewsOn } from '#test/functions/reviews/a-review.ts';
import { haveEscalated } from '#test/functions/reviews/escalated.ts';
import { pretendMemberships } from '#test/functions/reviews/removals/pretend-memberships.ts';
import { asked } from '#test/support/asked-questions.ts';
import { adam, jonas, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { withNotices } from '#test/support/notices/deliver-notice.ts';
import { markRead, putUp } from '#test/support/notices/notice.ts';
import { about, aMail, caseOf, reported } from '#test/support/reported.ts';

const eml = new TextEncoder().encode('From: a@example.com\r\nSubject: Handleplan\r\n\r\nHej');

/** What the desk keeps beside its cases, as Teams and the directory have told it; one row of each. */
const keepTheRest = (desk: TestDesk, caseId: string) =>
  inTenant(desk.db, maja.tenantId, async (tx) => {
    const own = { tenant_id: maja.tenantId };
    await tx
      .insertInto('conversations')
      .values({
        ...own,
        conversation_id: 'c',
        scope: 'channel',
        service_url: 'u',
        bot_id: 'b',
        installed_at: desk.now(),
      })
      .execute();
    await tx
      .insertInto('cards')
      .values({
        ...own,
        subject: 'case',
        subject_id: caseId,
        conversation_id: 'c',
        activity_id: 'a',
        posted_at: desk.now(),
        digest: Buffer.from('f'),
      })
      .execute();
    await tx
      .insertInto('service_states')
      .values({ ...own, service: 'graph', state: 'works', since: desk.now() })
      .execute();
    await tx
      .insertInto('answered_keys')
      .values({
        ...own,
        person_id: maja.personId,
        key: caseId,
        route: 'r',
        digest: Buffer.from('d'),
        status: 201,
        answer: '{}',
        at: desk.now(),
      })
      .execute();
  });

/**
 * Leo has refused one membership of a group that the desk may not change, so that it is a task; he has handed another over, and
 * has a stand-in; what the group gives access to has been said.
 */
const haveReviewed = async (desk: TestDesk): Promise<void> => {
  const reviews = reviewsOn(desk);
  const reviewId = await reviews.start(await reviews.plan());
  const { sheets } = await perform(desk, leo, 'listMyLines', { params: {}, query: {}, body: {} });
  const lineId = sheets[0]?.lines[0]?.lineId ?? '';
  const about = { params: { reviewId }, query: {} };
  const decisions = [{ lineId, version: 1, answer: 'remove' as const }];
  await perform(desk, leo, 'decideLines', { ...about, body: { decisions } });
  const lines = [{ lineId: sheets[0]?.lines[1]?.lineId ?? '', version: 1 }];
  await perform(desk, leo, 'handOverLines', { ...about, body: { lines, to: null } });
  const standIn = { personId: idOf(1), from: '2026-11-24', to: '2026-12-04' };
  await perform(desk, leo, 'setStandIn', { params: {}, query: {}, body: { standIn } });
  const words = { version: 0, words: 'Kan læse børnesager' };
  await perform(desk, sofie, 'wordGroup', { params: { groupId: idOf(90) }, query: {}, body: words });
  await perform(desk, leo, 'sendAnswers', { ...about, body: { of: 'me' } });
  await perform(desk, sofie, 'applyRemovals', { ...about, body: { lineIds: [lineId], when: 'now' } });
  await reviews.drain();
};

/** Guidance of the municipality's own, with a draft of its next version. */
const haveWritten = async (desk: TestDesk): Promise<void> => {
  const on = articlesOn(desk);
  const slug = await on.published();
  await on.draft(slug);
  await on.change('lookAfterArticle', slug, { ownerId: sofie.personId, units: [], reviewOn: '2027-02-01' });
  const lists = [['kørebog', 'rullebog']];
  await perform(desk, sofie, 'changeSynonyms', { params: {}, query: {}, body: { version: 0, lists } });
};

/** Leo has confirmed that he has read a policy. */
const haveConfirmed = async (desk: TestDesk): Promise<void> => {
  const policyId = await publishedPolicy(desk, { questions: [] });
  await asking(desk);
  await perform(desk, leo, 'confirmPolicy', { params: { policyId }, query: {}, body: { edition: 1, answers: [] } });
};

/** A desk with a review, two cases and a notice in which everything has happened that leaves a row of its own. */
export const deskWithCases = async (): Promise<{ readonly desk: TestDesk; readonly caseId: string }> => {
  const directory = pretendDirectory();
  directory.people.push(personSeen(1, { managerId: leo.personId }), personSeen(2, { personId: leo.personId }));
  directory.people.push(personSeen(3, { managerId: leo.personId }));
  directory.put(90, 1);
  directory.put(90, 3);
  const graph = pretendMemberships(directory);
  graph.facts.set(90, { isSynced: true });
  const desk = await openTestDesk({
    alters: true,
    schema: withNotices.schema,
    graph: { directory: directory.graph, memberships: graph.memberships },
  });
  await haveReviewed(desk);
  await haveConfirmed(desk);
  await haveEscalated(desk, leo, sofie);
  await know(desk, maja, { unit: 'Jobcenter' });
  await know(desk, sofie);
  await changeSettings(desk, adam, {
    params: {},
    query: {},
    body: { version: 1, settings: deskSettings.parse({ untakenTeamHours: 5 }) },
  });
  const { caseId } = await reported(desk, maja, {
    kind: 'misdirected-mail',
    description: 'Sendt forkert',
    mail: aMail(),
  });
  await takeCase(desk, sofie, about(caseId, { version: 1 }));
  await addNote(desk, sofie, about(caseId, { text: 'Ringet til modtageren' }));
  await uploadEvidence(desk, maja, about(caseId, eml));
  const reason = 'Hun ringede allerede om fredagen';
  await moveTime(
    desk,
    sofie,
    about(caseId, { version: 2, time: 'aware' as const, moment: { when: '2026-11-24T07:00' }, reason }),
  );
  const { recipients, version } = await caseOf(desk, caseId);
  await recordDeletion(
    desk,
    maja,
    about(caseId, { recipientId: recipients[0]?.recipientId ?? '', deletion: 'confirmed' as const }),
  );
  const question = await asked(desk, maja, {
    about: aMail({ internetMessageId: '<spurgt@eksempel-kommune.example>' }),
  });
  await perform(desk, sofie, 'sendAnswer', about(question, { version: 1, text: 'Ja.', sources: [] }));
  await know(desk, jonas);
  const unsent = await asked(desk, maja);
  const proposed = { version: 1, text: 'Ja.', sources: [], to: jonas.personId };
  await perform(desk, sofie, 'askReview', about(unsent, proposed));
  const second = await reported(desk, maja, { kind: 'other', description: 'Et brev' });
  await recordNotified(
    desk,
    sofie,
    about(second.caseId, { version: 1, notified: { when: '2026-11-24T08:50' }, authorityReference: '2026-1' }),
  );
  const other = {
    address: 'en-anden@example.com',
    name: 'En anden',
    field: 'to',
    placement: 'outside',
    wrong: true,
  } as const;
  await reported(desk, leo, {
    kind: 'misdirected-mail',
    mail: aMail({ subject: 'Noget andet', sentAt: '2026-11-23T07:00:00Z', recipients: [other] }),
  });
  await haveWritten(desk);
  const noticeId = await putUp(desk, sofie);
  await markRead(desk, maja, noticeId);
  await keepTheRest(desk, caseId);
  desk.setNow('2026-11-24T09:00:00Z');
  await addNote(desk, sofie, about(caseId, { text: `Stadig version ${version}` }));
  return { desk, caseId };
};
