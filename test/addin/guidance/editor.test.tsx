import { screen, waitFor, within } from '@testing-library/react';
import { emptyArticle, faultsOf, partsOf, textIn, typedOf } from '#addin/guidance/editor/typed-article.ts';
import { da as frame } from '#addin/texts/frame.ts';
import { da as t } from '#addin/texts/guidance/editor.ts';
import { da as personal } from '#addin/texts/guidance/personal.ts';
import { answered, questionOf } from '#test/addin/questions/question-of.ts';
import { no } from '#test/addin/support/desk.ts';
import { openTab, team } from '#test/addin/teams/open-tab.tsx';
import { anArticle } from './an-article.ts';

const typed = { ...emptyArticle('Lås bilen.'), title: 'Delebiler', topic: 'Udstyr' };

test('what is typed is sent as it is meant: words apart, sources with a name', () =>
  expect(
    textIn({
      ...typed,
      words: ' kørebog, poolbil ,, kørebog',
      sources: [
        { id: '1', name: 'GDPR art. 32', url: ' https://eur-lex.europa.eu/ ' },
        { id: '2', name: ' ', url: '' },
      ],
    }),
  ).toEqual({
    ...{ title: 'Delebiler', topic: 'Udstyr', body: 'Lås bilen.', words: ['kørebog', 'poolbil'] },
    sources: [{ name: 'GDPR art. 32', url: 'https://eur-lex.europa.eu/' }],
  }));

test('an article is typed as it is kept', () => {
  const text = { title: 'A', topic: 'B', body: 'C', sources: [{ name: 'D' }], words: ['e', 'f'] };
  expect(textIn(typedOf(text, () => '1'))).toEqual(text);
});

test.each(['javascript:alert(1)', 'http://x.dk', 'x'])('an address that is none is a fault: %s', (url) =>
  expect([...faultsOf({ ...typed, sources: [{ id: '1', name: 'A', url }] }).urls]).toEqual(['1']),
);

test('parts between commas', () => expect(partsOf('Jobcenter, Skole ')).toEqual(['Jobcenter', 'Skole']));

test('a new article is kept, then published, each from the version before', async () => {
  const { desk, user } = openTab({
    at: '/guidance/new',
    who: team,
    answers: {
      listArticles: () => ({ body: { articles: [] } }),
      createArticle: () => ({ status: 201, body: { slug: 'delebiler', version: 1 } }),
      publishArticle: () => ({ body: { version: 2 } }),
      readArticle: () => ({ body: anArticle({ slug: 'delebiler', title: 'Delebiler' }) }),
    },
  });
  const publish = await screen.findByRole('button', { name: t.publish });
  await user.click(publish);
  expect((await screen.findAllByText(t.missing)).length).toBe(2);
  await user.type(screen.getByRole('textbox', { name: t.title }), 'Delebiler');
  await user.type(screen.getByRole('combobox', { name: t.topic }), 'Udstyr');
  await user.click(publish);
  await waitFor(() => expect(desk.of('publishArticle').map(({ body }) => body)).toEqual([{ version: 1, kept: [] }]));
  expect(desk.of('createArticle').map(({ body }) => body)).toEqual([
    {
      text: {
        title: 'Delebiler',
        topic: 'Udstyr',
        body: t.start.trimEnd() === '' ? '' : t.start,
        sources: [],
        words: [],
      },
    },
  ]);
});

test('what an article is to say is changed from the version it was read in', async () => {
  const { desk, user } = openTab({
    at: '/guidance/cpr-i-mail/edit',
    who: team,
    answers: {
      listArticles: () => ({ body: { articles: [] } }),
      readArticle: () => ({ body: anArticle({ mayChange: true, version: 4 }) }),
      saveArticleDraft: () => ({ body: { version: 5 } }),
    },
  });
  await user.type(await screen.findByRole('textbox', { name: t.what }), 'Sms');
  await user.click(screen.getByRole('button', { name: t.save }));
  await waitFor(() => expect(desk.of('saveArticleDraft').length).toBe(1));
  expect(desk.of('saveArticleDraft')[0]?.body).toMatchObject({
    version: 4,
    what: 'Sms',
    text: { title: 'CPR-numre i mail' },
  });
});

const publishing = (body: string, more: object = {}) =>
  openTab({
    at: '/guidance/cpr-i-mail/edit',
    who: team,
    answers: {
      listArticles: () => ({ body: { articles: [] } }),
      readArticle: () => ({ body: anArticle({ mayChange: true, version: 4, body, ...more }) }),
      saveArticleDraft: () => ({ body: { version: 5 } }),
      publishArticle: () => ({ body: { version: 6 } }),
    },
  });
const bodyField = () => screen.findByRole('textbox', { name: new RegExp(`^${t.body}`) });
const choices = (said: string) => within(screen.getByRole('group', { name: said }));

test('what points at a person is taken out or stays before it is published', async () => {
  const { desk, user } = publishing('Lås bilen.', { published: 1 });
  await user.type(await bodyField(), ' Spørg Jens Brun på 72 00 00 10.');
  const publish = screen.getByRole('button', { name: t.publish });
  await user.click(publish);
  expect(document.activeElement).toBe(await screen.findByText(personal.first(2)));
  expect(desk.of('saveArticleDraft')).toEqual([]);
  await user.click(choices('Jens Brun').getByRole('button', { name: personal.out }));
  await user.click(choices('72 00 00 10').getByRole('button', { name: personal.stays }));
  expect(await bodyField()).toHaveProperty('value', 'Lås bilen. Spørg (navn) på 72 00 00 10.');
  await user.click(publish);
  await waitFor(() =>
    expect(desk.of('publishArticle').map(({ body }) => body)).toEqual([{ version: 5, kept: ['72 00 00 10'] }]),
  );
});

test('what was taken out may be put back, and what is typed anew is asked about anew', async () => {
  const { user } = publishing('Lås bilen.', { published: 1 });
  await user.type(await bodyField(), ' Spørg Jens.');
  await user.click(choices('Jens').getByRole('button', { name: personal.out }));
  expect(await screen.findByText(personal.done)).toBeTruthy();
  await user.type(await bodyField(), ' Ja, Jens.');
  expect(await screen.findByText(personal.help)).toBeTruthy();
  await user.click(choices('Jens').getByRole('button', { name: personal.stays }));
  expect(await bodyField()).toHaveProperty('value', 'Lås bilen. Spørg Jens. Ja, Jens.');
});

test('a CPR number may not stay; what is public already is not asked about', async () => {
  const { user } = publishing('Spørg Jens.', { published: 1 });
  await user.type(await bodyField(), ' 111111-1118');
  expect(await screen.findByText('111111-1118')).toBeTruthy();
  expect(choices('111111-1118').queryByRole('button', { name: personal.stays })).toBeNull();
  expect(screen.queryByRole('group', { name: 'Jens' })).toBeNull();
});

test('of an article that began as an answer it is shown what was taken out of that', async () => {
  const slug = 'cpr-i-mail';
  const guidance = { slug, title: 'Julefest', state: 'draft' as const };
  const found = questionOf({
    ...{ state: 'closed', answered: true },
    answers: [{ ...answered.answer, guidance, released: null }],
    texts: [...questionOf().texts, { ...answered.text, text: 'Ja. Spørg Jens Brun.' }],
  });
  const { user } = openTab({
    at: `/guidance/${slug}/edit`,
    who: team,
    answers: {
      listArticles: () => ({ body: { articles: [] } }),
      readCase: () => ({ body: found }),
      readArticle: () => ({
        body: anArticle({
          ...{ mayChange: true, published: null, hasProductText: false },
          body: 'Ja.\n\n## Hvorfor\n\nSpørg (navn).',
          from: { caseId: found.caseId, reference: found.reference },
        }),
      }),
    },
  });
  expect(await screen.findByText('Jens Brun')).toBeTruthy();
  await user.click(choices('Jens Brun').getByRole('button', { name: personal.stays }));
  expect(await bodyField()).toHaveProperty('value', 'Ja.\n\n## Hvorfor\n\nSpørg Jens Brun.');
});

test.each([
  ['body', t.body],
  ['words', t.words],
  ['what', t.what],
  ['title', t.title],
] as const)(
  'a CPR number is said under its field (%s), which has the focus, and nothing is sent or lost',
  async (_field, name) => {
    const { desk, user } = publishing('Lås bilen.', { published: 1 });
    const at = await screen.findByRole('textbox', { name: new RegExp(`^${name}`) });
    await user.type(at, ' 111111-1118');
    await user.click(screen.getByRole('button', { name: t.publish }));
    expect(await screen.findByText(t.personNumber)).toBeTruthy();
    expect(document.activeElement).toBe(at);
    expect(at).toHaveProperty('value', expect.stringContaining('111111-1118'));
    expect([...desk.of('saveArticleDraft'), ...desk.of('publishArticle')]).toEqual([]);
  },
);

test('what is typed stays where the draft is kept and publishing is refused', async () => {
  let kept = false;
  const { desk, user } = openTab({
    at: '/guidance/cpr-i-mail/edit',
    who: team,
    answers: {
      listArticles: () => ({ body: { articles: [] } }),
      readArticle: () => ({ body: anArticle({ mayChange: true, version: kept ? 5 : 4, hasDraft: kept }) }),
      readArticleVersion: () => ({ body: { title: 'Anden', topic: 'B', body: 'C', sources: [], words: [] } }),
      saveArticleDraft: () => {
        kept = true;
        return { body: { version: 5 } };
      },
      publishArticle: () => no(422, 'cpr-in-guidance'),
    },
  });
  await user.type(await screen.findByRole('textbox', { name: t.what }), 'Sms');
  await user.click(screen.getByRole('button', { name: t.publish }));
  await waitFor(() => expect(desk.of('publishArticle').length).toBe(1));
  expect(await screen.findByText(/Titel cpr-in-guidance/)).toBeTruthy();
  expect(screen.getByRole('textbox', { name: t.what })).toHaveProperty('value', 'Sms');
});

test.each(['/guidance/new', '/guidance/synonyms', '/guidance/cpr-i-mail/edit', '/guidance/cpr-i-mail/compare'])(
  'an employee is told at %s that there is nothing',
  async (at) => {
    openTab({
      at,
      answers: {
        listArticles: () => ({ body: { articles: [] } }),
        readArticle: () => ({ body: anArticle({ mayChange: false }) }),
        readSynonyms: () => no(403, 'forbidden'),
      },
    });
    expect(await screen.findByText(frame.notFound.page)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  },
);
