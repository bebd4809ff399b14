import { CompiledQuery } from 'kysely';
import { listCases } from '#functions/cases/read/list-cases.ts';
import { routes } from '#shared/routes/all.ts';
import { danishStem } from '#shared/text/danish-stem.ts';
import { searchedFor } from '#shared/text/search-words.ts';
import { openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { fillWithCases } from '#test/support/many-cases.ts';
import { fc } from '#test/support/properties.ts';

const many = 150;
let desk: TestDesk;
let ids: readonly string[];
beforeAll(async () => {
  desk = await openTestDesk({ alters: true });
  await asOwner((run) => fillWithCases(run, sofie.tenantId, { from: 1, to: many + 1, open: 400 }));
  ids = (await newest()).map(({ caseId }) => caseId);
});
afterAll(() => desk.close());

type Run = (text: string, values?: readonly unknown[]) => Promise<unknown>;
const asOwner = (work: (run: Run) => Promise<unknown>) =>
  desk.asOwner((owner) => work((text, values = []) => owner.executeQuery(CompiledQuery.raw(text, [...values]))));
const newest = async (search?: string) => {
  const query = routes.listCases.query.parse({ show: 'all', sort: 'newest', limit: 200, ...(search && { search }) });
  return (await listCases(desk, sofie, { params: {}, query, body: {} })).cases;
};

// No word of a kind, a state, a unit or a name begins or ends like one of these.
const roots = ['kvist', 'fjord', 'bæk', 'grøft', 'mølle', 'åløb', 'tørv'];
const endings = ['', 'en', 'erne', 's', 'ens', 'et', 'e', 'er'];
const word = fc
  .tuple(fc.array(fc.constantFrom(...roots), { minLength: 1, maxLength: 3 }), fc.constantFrom(...endings))
  .map(([parts, ending]) => parts.join('') + ending);
const written = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '-', ' 7 ', '. ')), { maxLength: 4 })
  .map((all) => all.flat().join(''));
const typed = fc.array(word, { minLength: 1, maxLength: 2 }).map((all) => all.join(' '));

/** As anybody would look: every word of the text, and the ends of its long ones, letter by letter. */
const holds = (text: string, { beginning, stem }: ReturnType<typeof searchedFor>[number]): boolean =>
  text
    .toLowerCase()
    .split(/[^a-zæøå]+/u)
    .filter((one) => one.length > 1)
    .flatMap((one) => [one, ...(one.length >= 8 ? [...one].slice(3, -3).map((_, at) => one.slice(at + 3)) : [])])
    .some((part) => part.startsWith(beginning) || part === stem || danishStem(part) === stem);

const texts = fc.array(written, { minLength: many, maxLength: many });

test('a search of any words finds the cases whose texts hold them all, and no other', () =>
  fc.assert(
    fc.asyncProperty(texts, fc.array(typed, { minLength: 4, maxLength: 4 }), async (bodies, searches) => {
      await asOwner((run) =>
        run(
          `update case_texts t set body = made.body from unnest($1::uuid[], $2::text[]) as made (id, body)
           where t.tenant_id = $3 and t.case_id = made.id`,
          [ids, bodies, sofie.tenantId],
        ),
      );
      for (const search of searches) {
        const wanted = ids.filter((_, at) => searchedFor(search).every((one) => holds(bodies[at] ?? '', one)));
        expect((await newest(search)).map(({ caseId }) => caseId)).toEqual(wanted);
      }
    }),
    { numRuns: 12 },
  ));
