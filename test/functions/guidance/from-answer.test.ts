import { perform } from '#functions/perform.ts';
import { asked } from '#test/support/asked-questions.ts';
import { dorte, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { versionOf } from '#test/support/errands/each-subject.ts';
import { know } from '#test/support/known-people.ts';
import { about, refusalOf, viewOf } from '#test/support/reported.ts';
import { articlesOn } from './articles-on.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  for (const person of [maja, sofie]) await know(desk, { ...person, roles: [] });
});
afterAll(() => desk.close());

const title = 'Må vi bruge droner til at tælle svaner på søen?';
const text = 'Ja, hvis ingen kan kendes på billederne. Spørg Jens Brun på 72 00 00 10, hvis du er i tvivl.';
const sources = [{ kind: 'law' as const, text: 'GDPR art. 6' }];
const at = async (caseId: string) => ({ version: await versionOf(desk, caseId) });
const answered = async (said = text) => {
  const caseId = await asked(desk, maja, { text: title });
  await perform(desk, sofie, 'sendAnswer', about(caseId, { ...(await at(caseId)), text: said, sources }));
  return caseId;
};
const draft = async (caseId: string) =>
  (await perform(desk, sofie, 'draftFromAnswer', about(caseId, await at(caseId)))).slug;
const guidanceSeenBy = async (caseId: string, who = sofie) => {
  const view = await viewOf(desk, caseId, who);
  return view.view !== 'manager' && view.subject === 'question' ? view.answers.at(-1)?.guidance : undefined;
};
const textOf = (slug: string, number: number, who = sofie) =>
  perform(desk, who, 'readArticleVersion', { params: { slug, number }, query: {}, body: {} });

test('an answer becomes a draft that points at nobody, and the case leads to it; the asker sees none before it is published', async () => {
  const caseId = await answered();
  const slug = await draft(caseId);
  const article = await textOf(slug, 1);
  expect(article).toMatchObject({ title, topic: 'Andet', sources: [{ name: 'GDPR art. 6' }] });
  expect(article.body).toBe(
    'Ja, hvis ingen kan kendes på billederne.\n\n## Hvorfor\n\nSpørg (navn) på (telefonnummer), hvis du er i tvivl.',
  );
  expect(await guidanceSeenBy(caseId)).toEqual({ slug, title, state: 'draft' });
  expect(await guidanceSeenBy(caseId, maja)).toBeNull();
});

test('published it answers the next who types it, and its asker is led to it', async () => {
  const { draft: write, publish, find, read } = articlesOn(desk);
  const caseId = await answered();
  const slug = await draft(caseId);
  await write(slug, { title: 'Luftfotos', body: 'Ja, hvis ingen kan kendes på billederne.' });
  await publish(slug);
  expect(await guidanceSeenBy(caseId)).toMatchObject({ slug, state: 'shown' });
  expect(await guidanceSeenBy(caseId, maja)).toEqual({ slug, title: 'Luftfotos' });
  expect((await find('kan vi tælle svanerne på søen med en drone', leo))[0]).toBe(slug);
  const { reference } = await viewOf(desk, caseId, sofie);
  expect((await read(slug, sofie)).from).toEqual({ caseId, reference });
  // Whose question it was is nobody else's.
  expect((await read(slug, leo)).from).toBeNull();
});

test('an article of other units is no link for the asker, and one that is off leads nobody on', async () => {
  const { publish, change } = articlesOn(desk);
  const caseId = await answered();
  const slug = await draft(caseId);
  await publish(slug);
  await change('lookAfterArticle', slug, { ownerId: null, units: ['En anden enhed'], reviewOn: null });
  expect(await guidanceSeenBy(caseId, maja)).toBeNull();
  await change('turnArticle', slug, { isOff: true });
  expect(await guidanceSeenBy(caseId)).toMatchObject({ state: 'off' });
});

test('once is enough, until the draft is discarded; only what was answered becomes guidance', async () => {
  const { change } = articlesOn(desk);
  const caseId = await answered();
  const slug = await draft(caseId);
  expect(await refusalOf(draft(caseId))).toBe('move-not-allowed');
  await change('discardArticleDraft', slug, {});
  expect(await guidanceSeenBy(caseId)).toBeNull();
  expect(await draft(caseId)).not.toBe(slug);
  expect(await refusalOf(draft(await asked(desk)))).toBe('move-not-allowed');
});

test('from an older version it is refused, and the DPO makes none', async () => {
  const caseId = await answered();
  const { version } = await at(caseId);
  const make = (who: typeof sofie, from: number) =>
    perform(desk, who, 'draftFromAnswer', about(caseId, { version: from }));
  expect(await refusalOf(make(sofie, version - 1))).toBe('changed-meanwhile');
  expect(await refusalOf(make(dorte, version))).toBe('not-for-you');
});

test('what points at a person is published only where it was said to stay; the name of who asked is known', async () => {
  const { draft: write, publish } = articlesOn(desk);
  const caseId = await answered();
  const slug = await draft(caseId);
  const [, last = ''] = maja.name.split(' ');
  await write(slug, { body: `Spørg ${last} eller Jens Brun.` });
  expect(await refusalOf(publish(slug))).toBe('personal-undecided');
  expect(await refusalOf(publish(slug, sofie, ['Jens Brun']))).toBe('personal-undecided');
  await publish(slug, sofie, ['Jens Brun', last]);
  // What is public already is not asked about again; what is new is.
  await write(slug, { body: `Spørg ${last} eller Jens Brun. Altid.` });
  await publish(slug);
  await write(slug, { body: 'Spørg Jens Brun.', sources: [{ name: 'Mail fra Gitte Sand' }] });
  expect(await refusalOf(publish(slug))).toBe('personal-undecided');
});
