import { type RouteName, routes } from '#shared/routes/all.ts';
import { anEml, rightRequest } from '#test/support/asked.ts';
import { caller, maja, openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { askAs } from '#test/support/http.ts';
import { know } from '#test/support/known-people.ts';
import { aMail, caseOf, reported } from '#test/support/reported.ts';

/** From outside, in the municipality's directory: no role, no manager, no mailbox here. */
const guest = caller({
  personId: '00000000-0000-4000-8000-0000000000b1',
  name: 'Gæst Gæstesen',
  userName: 'gaest@konsulenthuset.example',
});

/** What a guest may: report, ask, follow what they reported and asked, and find guidance, which is about nobody. Complete by hand: whatever else there is, they may not. */
const mayReport: readonly RouteName[] = [
  'readHealth',
  'readClientSettings',
  'me',
  'readCounts',
  'registerBreach',
  'lookUpMail',
];
const mayFollow: readonly RouteName[] = [
  'listMyCases',
  'readCase',
  'addToCase',
  'answerEnquiry',
  'recordDeletion',
  'markOwnRecipients',
  'keepMail',
  'uploadEvidence',
];
const mayFind: readonly RouteName[] = [
  'searchGuidance',
  'lookUpGuidance',
  'findGuidance',
  'listArticles',
  'guidanceHelped',
];
const mayAsk: readonly RouteName[] = ['askQuestion', 'readAnswerBy'];
/** Answered, and empty: a person who manages no one has no unit to see, and is asked about nobody's access. */
const empty: readonly RouteName[] = [
  ...(['listUnitCases', 'listMyLines', 'findStandIns', 'listUnanswered', 'listMyGroups'] as const),
  ...(['listMyPolicies', 'listUnitPolicies', 'remindReaders'] as const),
];

let desk: TestDesk;
const own: Record<string, string> = {};
const others: Record<string, string> = {};
beforeAll(async () => {
  const { recipients: _, ...facts } = aMail();
  desk = await openTestDesk({
    graph: {
      sentMail: async () => ({ opened: 'sent', mail: { ...facts, recipients: [] } }),
      mailContent: async () => anEml,
    },
  });
  await know(desk, maja);
  for (const [by, params] of [
    [guest, own],
    [maja, others],
  ] as const) {
    const { caseId } = await reported(desk, by, {
      kind: 'misdirected-mail',
      mail: aMail({ internetMessageId: `<${by.personId}@x.example>` }),
    });
    const [recipient] = (await caseOf(desk, caseId)).recipients;
    Object.assign(params, { caseId, evidenceId: desk.newId(), recipientId: recipient?.recipientId ?? '' });
  }
});
afterAll(() => desk.close());

const isLetIn = async (name: RouteName, params: Record<string, string>): Promise<boolean> => {
  const right = rightRequest(name);
  const json = name === 'recordDeletion' ? { recipientId: params.recipientId, deletion: 'asked' } : right.json;
  const { status } = await askAs(desk, guest)(name, { ...right, params, ...(json ? { json } : {}) });
  if (status === 400) throw new Error(`${name} was not asked as it should be`);
  return status !== 401 && status !== 403 && status !== 404;
};
const names = Object.keys(routes) as RouteName[];

test('a guest may report and ask, follow the own cases and find guidance, and nothing else', async () => {
  const letIn: RouteName[] = [];
  for (const name of names) if (await isLetIn(name, own)) letIn.push(name);
  expect(letIn.toSorted()).toEqual([...mayReport, ...mayFollow, ...mayFind, ...mayAsk, ...empty].toSorted());
});

test('of what others reported a guest is let near nothing', async () => {
  const ofCases = names.filter((name) => routes[name].path.includes('{caseId}'));
  const letIn: RouteName[] = [];
  for (const name of ofCases) if (await isLetIn(name, others)) letIn.push(name);
  expect(letIn).toEqual([]);
});

test.each([
  ['listMyCases', 'cases'],
  ['listUnitCases', 'cases'],
] as const)('%s shows a guest nothing of what others reported', async (name, list) => {
  const { body } = await askAs(desk, guest)(name);
  const shown: { caseId: string }[] = Reflect.get(Object(body), list);
  expect(shown.filter(({ caseId }) => caseId === others.caseId)).toEqual([]);
});
