// A process with thousands of articles in its memory: searches them as the desk does, and asks the bare query beside it.
import { z } from 'zod';
import { searchArticles } from '#functions/guidance/finding/search-articles.ts';
import type { Parts } from '#functions/parts.ts';
import { openBookshelf } from '#functions/shelf/shelf.ts';
import { caller } from '#test/support/desk.ts';
import { openGivenDatabase } from '../given-database.ts';
import { obey } from '../obey.ts';
import { benchTenant } from '../sign-in.ts';

const { db, bare, close } = await openGivenDatabase();
const guidance = openBookshelf('functions/guidance/articles');
const maja = caller({ tenantId: benchTenant });
const told: Parts['guidance'] = guidance;

const nouns =
  'skole børnehave ældrecenter jobcenter bibliotek svømmehal genbrug plejehjem sundhedshus ungdomsklub'.split(' ');
const things = 'journal referat klage kontrakt lønseddel billede optagelse kalender nøglekort fuldmagt ansøgning'.split(
  ' ',
);
const acts = 'sende gemme slette dele printe læse rette scanne videregive udlevere arkivere'.split(' ');
const pick = (from: readonly string[], at: number) => from[at % from.length] ?? '';

const articleOf = (at: number) => {
  const [noun, thing, act, other] = [pick(nouns, at), pick(things, at * 7), pick(acts, at * 3), pick(acts, at * 5 + 2)];
  const title = `Må jeg ${act} en ${thing} på ${noun} ${at}?`;
  const body = [
    `Ja, en ${thing} på ${noun} må du ${act}, når borgeren er oplyst om det i sag ${at}.`,
    `## Hvorfor\n\nEn ${thing} er personoplysninger, og ${noun} skal passe på dem. Derfor må du ikke ${other} den uden grund.`,
    `## Gør sådan\n\n- Spørg din leder på ${noun}.\n- Skriv i sagen, hvem der fik en ${thing}.\n- Husk at ${other} kopien efter brug.`,
  ].join('\n\n');
  return { slug: `artikel-${at}`, title, body };
};

/** Writes so many articles past the desk, as if the municipality had published each. */
const fill = async (given: unknown): Promise<void> => {
  const { articles } = z.object({ articles: z.int() }).parse(given);
  const all = Array.from({ length: articles }, (_, at) => articleOf(at));
  const listed = JSON.stringify(all);
  await bare.query(
    `with given as (select gen_random_uuid() as id, slug, title, body from json_to_recordset($2::json) as g(slug text, title text, body text)),
      articles as (insert into guidance_articles (tenant_id, article_id, slug, published, changed)
        select $1::uuid, id, slug, 1, 1 from given returning article_id)
    insert into guidance_versions (tenant_id, article_id, number, title, topic, body, sources, words, written_at, published_at)
      select $1::uuid, id, 1, title, 'Emne', body, '[]', '{}', '2026-11-24', '2026-11-24' from given
      where exists (select from articles)`,
    [benchTenant, listed],
  );
  await bare.query('insert into guidance_changes values ($1, 1)', [benchTenant]);
  await bare.query('vacuum analyze');
};

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** Milliseconds of the first search, which reads all of it, and how many bytes it keeps. */
const begin = async () => {
  const [before, begun] = [heap(), performance.now()];
  await guidance.look(db, maja);
  const milliseconds = performance.now() - begun;
  return { milliseconds, bytes: heap() - before };
};

const parts = { guidance: told, db } as Parts;
const questions = (at: number): string =>
  [
    `må jeg ${pick(acts, at)} en ${pick(things, at * 3)} til en borger`,
    `${pick(nouns, at)} ${pick(things, at)}`,
    `hvor længe må vi ${pick(acts, at + 4)} ${pick(things, at + 1)}er fra ${pick(nouns, at * 3)}`,
    `personnumer i mail til ${pick(nouns, at)}`,
  ][at % 4] ?? '';

/**
 * Milliseconds of one search, and of the one row by key that it asks for, right after one another; `worked`: milliseconds of
 * processor time of the search, which others on the machine make no longer.
 */
const measure = async (given: unknown) => {
  const { at } = z.object({ at: z.int() }).parse(given);
  const begun = performance.now();
  await bare.query(
    `select c.counted, p.unit, t.settings ->> 'reviewArticlesMonths' from tenants t
     left join guidance_changes c on c.tenant_id = t.tenant_id
     left join people p on p.tenant_id = t.tenant_id and p.person_id = $2 where t.tenant_id = $1`,
    [benchTenant, maja.personId],
  );
  const between = performance.now();
  const before = process.cpuUsage();
  const { hits } = await searchArticles(parts, maja, { params: {}, query: { q: questions(at) }, body: {} });
  const end = performance.now();
  const { user, system } = process.cpuUsage(before);
  if (hits.length === 0) throw new Error(`nothing was found for ${questions(at)}`);
  return { floor: between - begun, product: end - between, worked: (user + system) / 1000 };
};

obey({ fill, begin, measure }, close);
