import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { openBookshelf } from '#functions/shelf/shelf.ts';
import type { Caller } from '#shared/people/caller.ts';
import { inDirectory } from '#test/functions/policies/a-policy.ts';
import { birgit, jonas, leo, maja, nils, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { refusalOf } from '#test/support/reported.ts';
import { articlesOn } from './articles-on.ts';

let desk: TestDesk;
let on: ReturnType<typeof articlesOn>;
beforeAll(async () => {
  desk = await openTestDesk();
  on = articlesOn(desk);
  for (const person of [sofie, jonas, leo]) await know(desk, person);
  await know(desk, maja, { unit: 'Jobcenter' });
  await know(desk, birgit, { unit: 'Skole' });
});
afterAll(() => desk.close());

const ours = 'fildeling-og-usb';
const about = (slug: string) => ({ params: { slug }, query: {}, body: {} });

test('a new article has a name of its title, and one that is taken a number behind it', async () =>
  expect([await on.create({ title: 'Åbne døre & æbler?' }), await on.create({ title: 'Åbne døre og æbler' })]).toEqual([
    'aabne-doere-aebler',
    'aabne-doere-og-aebler',
  ]));

test('a title that is taken gets a number', async () => {
  const [first, second] = [await on.create({ title: 'To ens' }), await on.create({ title: 'To ens' })];
  expect([first, second]).toEqual(['to-ens', 'to-ens-2']);
});

describe('a draft', () => {
  test('is found and read by nobody but those who look after it', async () => {
    const slug = await on.create({ words: ['kaffekasse'] });
    const found = [...(await on.find('kaffekasse')), ...(await on.find('kaffekasse', sofie)), ...(await on.listed())];
    expect(found).not.toContain(slug);
    expect(await refusalOf(on.read(slug))).toBe('not-found');
    expect((await on.read(slug, jonas)).hasDraft).toBe(true);
  });

  test('that is published is found at once, with who wrote it and what is new', async () => {
    const slug = await on.published({ words: ['rullebord'] });
    expect((await on.find('rullebord'))[0]).toBe(slug);
    const { versions, published, reviewed, reviewOn } = await on.read(slug);
    expect([versions.map(({ by }) => by?.name), published, reviewed, reviewOn]).toEqual([
      ['Sofie Vang'],
      1,
      '2026-11-24',
      '2027-11-24',
    ]);
  });

  test('of an article that is shown changes nothing of that, and its text is not for employees', async () => {
    const slug = await on.published();
    await on.draft(slug, { body: 'Cykl i stedet.' });
    expect((await on.read(slug)).body).toContain('Lås bilen');
    const version = { params: { slug, number: 2 }, query: {}, body: {} };
    expect(await refusalOf(perform(desk, maja, 'readArticleVersion', version))).toBe('not-found');
    expect((await perform(desk, sofie, 'readArticleVersion', version)).body).toBe('Cykl i stedet.');
  });

  test('that is discarded leaves what was published', async () => {
    const slug = await on.published();
    await on.draft(slug, { body: 'Cykl i stedet.' });
    await on.change('discardArticleDraft', slug, {});
    expect((await on.read(slug, sofie)).versions.map(({ number }) => number)).toEqual([1]);
  });

  test('with a CPR number in it is not published', async () => {
    const slug = await on.create({ body: 'Ring til 010190-1233.' });
    expect(await refusalOf(on.publish(slug))).toBe('cpr-in-guidance');
  });

  test.each([
    ['a source', { sources: [{ name: 'Sag 010190-1233' }] }],
    ['the link of a source', { sources: [{ name: 'Sag', url: 'https://sag.dk/010190-1233' }] }],
    ['a search word', { words: ['0101901233'] }],
    ['its topic', { topic: 'Sag 010190-1233' }],
  ])('with a CPR number in %s is not published', async (_where, given) => {
    const slug = await on.create(given);
    expect(await refusalOf(on.publish(slug))).toBe('cpr-in-guidance');
  });

  test('with a CPR number in what is new is not published', async () => {
    const slug = await on.published();
    await on.change('saveArticleDraft', slug, { text: await on.textOf(slug), what: 'Rettet for 010190-1233' });
    expect(await refusalOf(on.publish(slug))).toBe('cpr-in-guidance');
  });

  test.each(['Flodhest 010190-1233', 'Flodhest **010190**-1233', '010190 1233 Flodhest'])(
    'has no CPR number in its address: %s',
    async (title) => expect(await on.create({ title })).toMatch(/^flodhest(-\d)?$/),
  );
});

test('of two who change from one version the second is told', async () => {
  const slug = await on.published();
  const { version } = await on.read(slug);
  await on.change('turnArticle', slug, { version, isOff: true });
  expect(await refusalOf(on.change('turnArticle', slug, { version, isOff: false }, jonas))).toBe('changed-meanwhile');
});

describe('an article that comes with the desk', () => {
  test('is shown as the municipality writes it, with what it began from as version 1', async () => {
    await on.draft(ours, { title: 'Sådan deler vi' });
    await on.publish(ours);
    const { title, versions, isOwn, isBehind, published } = await on.read(ours);
    expect([title, isOwn, isBehind, published, versions.map(({ by }) => by?.name ?? null)]).toEqual([
      'Sådan deler vi',
      true,
      false,
      2,
      ['Sofie Vang', null],
    ]);
  });

  test('is told to have changed since, until somebody has compared', async () => {
    const product = new Map(desk.guidance.product());
    const text = product.get(ours);
    if (text) product.set(ours, { ...text, body: 'Helt nyt.', digest: 'another' });
    const newer = { ...desk, guidance: { ...openBookshelf(desk.settings.articles, product) } };
    const upgraded = articlesOn(newer);
    expect((await upgraded.read(ours)).isBehind).toBe(true);
    await upgraded.change('weighProductText', ours, { take: false });
    expect((await upgraded.read(ours)).isBehind).toBe(false);
  });

  test('can be taken back to what comes with the desk', async () => {
    await on.change('weighProductText', ours, { take: true });
    const { title, isOwn } = await on.read(ours);
    expect([title, isOwn]).toEqual([desk.guidance.product().get(ours)?.title, false]);
  });

  test('that is off is found by nobody, and on again by all', async () => {
    const ask = 'må jeg lægge filer på en usb-nøgle';
    await on.change('turnArticle', ours, { isOff: true });
    expect([(await on.find(ask)).includes(ours), await refusalOf(on.read(ours))]).toEqual([false, 'not-found']);
    await on.change('turnArticle', ours, { isOff: false });
    expect((await on.find(ask))[0]).toBe(ours);
  });

  test('is not touched in another municipality', async () =>
    expect((await on.read(ours, nils)).title).toBe(desk.guidance.product().get(ours)?.title));
});

test('what applies to some units is found and read by those, and by the team', async () => {
  const slug = await on.published({ words: ['stempelur'] });
  await on.change('lookAfterArticle', slug, { ownerId: null, units: ['Jobcenter'], reviewOn: null });
  const finds = async (who: Caller) => (await on.find('stempelur', who)).includes(slug);
  expect([await finds(maja), await finds(birgit), await finds(sofie)]).toEqual([true, false, true]);
  expect(await refusalOf(on.read(slug, birgit))).toBe('not-found');
});

test('whose an article is, the directory decides: who never asked finds it, and who left the unit does not', async () => {
  const slug = await on.published({ words: ['regnjakke'] });
  await on.change('lookAfterArticle', slug, { ownerId: null, units: ['Center for Cykler'], reviewOn: null });
  await inDirectory(desk, [
    { personId: birgit.personId, unit: 'Center for Cykler' },
    { personId: leo.personId, unit: 'Center for Cykler' },
  ]);
  const finds = async (who: Caller) => (await on.find('regnjakke', who)).includes(slug);
  expect([await finds(birgit), await finds(leo)]).toEqual([true, true]);
  await inDirectory(desk, [{ personId: leo.personId, unit: 'Skole' }]);
  expect([await finds(birgit), await finds(leo)]).toEqual([true, false]);
});

describe('the owner', () => {
  test('may change the own article and say that it is right, and no other', async () => {
    const slug = await on.published();
    await on.change('lookAfterArticle', slug, { ownerId: leo.personId, units: [], reviewOn: '2026-11-01' });
    expect((await on.read(slug, leo)).overdue).toBe(true);
    await on.draft(slug, { body: 'Rettet.' }, leo);
    await on.publish(slug, leo);
    await on.change('reviewArticle', slug, {}, leo);
    const { body, isOwner, overdue, owner } = await on.read(slug, leo);
    expect([body, isOwner, overdue, owner?.name]).toEqual(['Rettet.', true, false, 'Leo Lind']);
    expect(await refusalOf(on.draft(await on.published(), {}, leo))).toBe('not-found');
  });

  test('must be known', async () => {
    const slug = await on.published();
    const care = { ownerId: desk.newId(), units: [], reviewOn: null };
    expect(await refusalOf(on.change('lookAfterArticle', slug, care))).toBe('no-such-person');
  });
});

test('another instance takes up what changed', async () => {
  const other = { ...desk, guidance: openBookshelf(desk.settings.articles) };
  const there = articlesOn(other);
  await there.find('cpr');
  const slug = await on.published({ words: ['vindeltrappe'] });
  expect((await there.find('vindeltrappe'))[0]).toBe(slug);
});

test('that it helped is counted once for each time, by year', async () => {
  const helped = (key: string) =>
    perform(desk, maja, 'guidanceHelped', {
      ...{ params: {}, query: {}, body: { about: 'privat-telefon', where: 'tab' as const } },
      once: { key, route: 'guidanceHelped', digest: Buffer.from('d'), status: 201 },
    });
  const key = desk.newId();
  await helped(key);
  await helped(key);
  await helped(desk.newId());
  expect((await perform(desk, maja, 'readArticle', about('privat-telefon'))).helped).toBe(2);
});

test('each change is in the log, and its texts are not', async () => {
  const slug = await on.published({ body: 'Hemmeligt.' });
  await on.draft(slug, { body: 'Mere.' });
  await on.change('discardArticleDraft', slug, {});
  await on.change('turnArticle', slug, { isOff: true });
  const entries = await inTenant(desk.db, sofie.tenantId, async (tx) => {
    const { article_id } = await tx
      .selectFrom('guidance_articles')
      .select('article_id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow();
    return tx
      .selectFrom('log_entries')
      .select(['verb', 'facts'])
      .where('subject_id', '=', article_id)
      .orderBy('sequence')
      .execute();
  });
  expect(entries.map(({ verb }) => verb)).toEqual([
    'article-begun',
    'article-published',
    'article-drafted',
    'article-draft-discarded',
    'article-off',
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/Hemmeligt|Mere/);
});

test('the municipality finds by its own words as soon as they are kept, in every instance', async () => {
  const other = articlesOn({ ...desk, guidance: openBookshelf(desk.settings.articles) });
  const slug = await on.published({ title: 'Cykelnøgler', words: ['cykelnøgle'], body: 'Læg nøglen på plads.' });
  const finds = async (): Promise<boolean[]> =>
    Promise.all([on.find('plingplong'), other.find('plingplong')].map(async (hits) => (await hits)[0] === slug));
  expect(await finds()).toEqual([false, false]);
  const lists = [['plingplong', 'cykelnøgle']];
  const { version } = await perform(desk, sofie, 'readSynonyms', { params: {}, query: {}, body: {} });
  const change = () => perform(desk, jonas, 'changeSynonyms', { params: {}, query: {}, body: { version, lists } });
  await change();
  expect(await finds()).toEqual([true, true]);
  expect(
    await refusalOf(perform(desk, sofie, 'changeSynonyms', { params: {}, query: {}, body: { version, lists } })),
  ).toBe('changed-meanwhile');
});
