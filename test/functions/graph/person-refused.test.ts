import { Trouble } from '#functions/microsoft/trouble.ts';
import { mailboxOf } from '#test/stage/municipality/mail/mailboxes.ts';
import { type OurGraph, openOurGraph } from './our-graph.ts';

let our: OurGraph;
beforeAll(async () => {
  our = await openOurGraph();
});
beforeEach(() => void our.noted.splice(0));
afterEach(() => our.stage.issuer.challenges.demand(our.stage.person('maja').id, undefined));
afterAll(() => our.stage.close());

const lookUp = async (token?: string) => {
  const maja = our.stage.person('maja');
  const [mail] = mailboxOf(our.stage.municipality, maja).mails;
  return our.graph.sentMail(our.tenant, token ?? (await our.stage.issuer.issueUserToken(maja)), {
    restId: mail?.id ?? '',
  });
};
const troubleOf = (asked: Promise<unknown>): Promise<Trouble | undefined> =>
  asked.then(
    () => undefined,
    (error) => (error instanceof Trouble ? error : undefined),
  );
const demand = () => our.stage.issuer.challenges.demand(our.stage.person('maja').id, '50076');

test('what Conditional Access demands of one person comes back as claims', async () => {
  demand();
  expect((await troubleOf(lookUp()))?.claims).toContain('"capolids"');
});

test('one person’s sign-in trouble says nothing about the municipality’s set-up', async () => {
  demand();
  await troubleOf(lookUp());
  expect(our.noted).toEqual([]);
});

test('a token from before the demand was met is refused still, a new one is not', async () => {
  demand();
  const maja = our.stage.person('maja');
  const old = await our.stage.issuer.issueUserToken(maja);
  our.stage.issuer.challenges.meet(maja.id, our.stage.issuer.challenges.of(maja.id)?.claims);
  expect([await troubleOf(lookUp(old)), await troubleOf(lookUp())]).toEqual([expect.any(Trouble), undefined]);
});

test('a look-up that works does not say that the app’s own rights do', async () => {
  await lookUp();
  expect(our.noted).toEqual([]);
});
