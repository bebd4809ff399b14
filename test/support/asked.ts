import { type RouteName, type Routes, routes } from '#shared/routes/all.ts';
import type { BodyIn, Route } from '#shared/routes/route.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';

type Json = {
  [N in RouteName]: Routes[N]['body'] extends 'bytes' ? never : Routes[N]['method'] extends 'GET' ? never : N;
}[RouteName];

const reason = 'Modtageren er en kollega';
const moment = { when: '2026-11-24T08:30', choice: 'earlier' } as const;
const version = 1;
const unknownId = '00000000-0000-4000-8000-0000000000ee';

const anArticle = {
  title: 'Delebiler',
  topic: 'Udstyr og adgang',
  body: 'Lås bilen. Tag kørebogen med.',
  sources: [{ name: 'GDPR art. 32', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' }],
  words: ['kørebog'],
};

const aPolicy = {
  title: 'Sikker brug af data',
  kind: 'policy' as const,
  body: '## Det må du\n\nBrug data, du har brug for.\n\n## Det må du ikke\n\nSlå andre op.',
  questions: [
    {
      question: 'En borger ringer om sin søsters sag. Hvad gør du?',
      choices: [
        { text: 'Læser den højt', why: 'Familie giver ikke adgang.' },
        { text: 'Siger, at du ikke kan svare', why: 'Det er rigtigt.' },
      ],
      right: 1,
    },
  ],
  units: ['Center for Børn og Familie'],
  onlyNew: false,
  days: 30,
};

/** A right body for every route that takes JSON, with every optional field filled in. Complete by type. */
export const rightBodies: { readonly [N in Json]: BodyIn<Routes[N]> } = {
  registerBreach: {
    kind: 'misdirected-mail',
    door: 'outlook',
    answers: { encrypted: 'no' },
    dataKinds: ['cpr', 'health'],
    people: 'one',
    occurred: moment,
    found: moment,
    description: 'Sendt til en forælder',
    place: 'Rådhuset',
    mail: {
      restId: 'AAMk',
      internetMessageId: '<asked@eksempel-kommune.example>',
      subject: 'Handleplan',
      sentAt: '2026-11-24T07:00:00Z',
      size: 2048,
      attachments: [{ name: 'plan.pdf', size: 1024 }],
      recipients: [{ address: 'a@example.com', name: 'A', field: 'to', placement: 'outside', wrong: true }],
      completeness: 'window',
    },
  },
  askQuestion: {
    text: 'Må vi filme vores julefest?',
    topic: 'pictures',
    door: 'outlook',
    about: {
      restId: 'AAMk',
      internetMessageId: '<asked-about@eksempel-kommune.example>',
      subject: 'Julefest',
      sentAt: '2026-11-24T07:00:00Z',
      size: 2048,
      attachments: [],
      recipients: [{ address: 'b@example.com', name: 'B', field: 'to', placement: 'outside', wrong: false }],
      completeness: 'window',
      sender: { address: 'c@example.com', name: 'C' },
    },
  },
  sendAnswer: {
    version,
    draftIds: [unknownId],
    text: 'Ja, når alle ved det.',
    sources: [
      { kind: 'law', text: 'GDPR art. 6, stk. 1, litra e' },
      { kind: 'guidance', text: 'Billeder', slug: 'billeder-af-boern-og-borgere' },
    ],
  },
  answerHelped: {},
  askReview: {
    version,
    draftIds: [unknownId],
    text: 'Ja, når alle ved det.',
    sources: [{ kind: 'law', text: 'GDPR art. 6, stk. 1, litra e' }],
    to: unknownId,
  },
  reviewAnswer: { version, good: false, note: 'Nævn også portrætter' },
  turnIntoBreach: { version, kind: 'misdirected-mail', found: moment, people: 'one', dataKinds: ['cpr'] },
  releaseAnswer: { version, words: { question: 'Må vi filme?', answer: 'Ja, når alle ved det.', kept: ['Sofie'] } },
  correctTopic: { version, topic: 'subject-request', received: '2026-11-20' },
  lookUpMail: { restId: 'AAMk' },
  addToCase: { text: 'Et bilag mere' },
  answerEnquiry: { text: 'En forælder' },
  markOwnRecipients: { recipientIds: [unknownId] },
  recordDeletion: { recipientId: unknownId, deletion: 'confirmed' },
  keepDraft: {
    draftIds: [unknownId],
    form: 'correct-facts',
    from: version,
    typed: { place: 'Rådhuset', dataKinds: ['cpr'] },
  },
  keepMail: { restId: 'AAMk' },
  takeCase: { version },
  handBackCase: { version },
  letGoCase: { version },
  handOverCase: { version, to: unknownId },
  askReporter: { text: 'Hvem?' },
  addNote: { text: 'Ringet' },
  notABreach: { version, reason },
  reopenCase: { version, reason },
  recordNotified: { version, notified: moment, authorityReference: '2026-442-1', lateReason: 'Ferie' },
  recordNotNotified: { version, reason },
  correctNotified: { version, notified: moment, authorityReference: '2026-442-2', lateReason: 'Ferie', reason },
  correctNotNotified: { version, reason },
  takeBackDecision: { version, reason },
  closeCase: { version },
  moveTime: { version, time: 'aware', moment, reason },
  correctFacts: {
    version,
    draftIds: [unknownId],
    people: 'more',
    dataKinds: ['cpr'],
    place: 'Rådhuset',
    mark: [unknownId],
    unmark: [unknownId],
  },
  createPlan: { name: 'Hvert kvartal', scope: { namePrefixes: ['Børn'] }, named: [unknownId] },
  changePlan: { version, plan: { name: 'Hvert halvår', scope: { all: true, exceptPrefixes: ['Test'] } } },
  turnPlan: { version, state: 'paused' },
  countScope: { scope: { namePrefixes: ['Børn'] } },
  rateGroups: { groups: [{ groupId: unknownId, version: 0 }], sensitivity: 'sensitive' },
  wordGroup: { version: 0, words: 'Kan læse børnesager' },
  askOwners: {},
  startReview: { version },
  decideLines: { decisions: [{ lineId: unknownId, version, answer: 'remove', comment: 'Er flyttet' }] },
  handOverLines: { lines: [{ lineId: unknownId, version }], to: unknownId },
  takeBackLines: { lineIds: [unknownId] },
  withdrawRefusals: { lineIds: [unknownId] },
  setStandIn: { standIn: { personId: unknownId, from: '2026-11-24', to: '2026-12-04' } },
  sendAnswers: {},
  remindReviewers: { sheetIds: [unknownId] },
  reassignSheet: { personId: unknownId },
  nameStandIn: { personId: unknownId },
  readDirectoryAgain: {},
  sendGapTasks: { gaps: [{ kind: 'no-owner', aboutId: unknownId }] },
  confirmSilence: { groupIds: [unknownId] },
  giveGroup: { personId: unknownId },
  applyRemovals: { lineIds: [unknownId], when: 'tonight' },
  undoRemoval: {},
  createPolicy: aPolicy,
  changePolicy: { version, policy: aPolicy },
  publishPolicy: { version, asksAgain: true },
  withdrawPolicy: { version },
  confirmPolicy: { edition: 1, answers: [1] },
  remindReaders: { personIds: [unknownId] },
  chaseTask: {},
  finishTask: { proof: 'Fjernet i AD' },
  sendTestMail: {},
  lookUpGuidance: { q: 'må jeg sende cpr' },
  findGuidance: { q: 'må jeg sende cpr' },
  guidanceHelped: { about: 'privat-telefon', where: 'tab' },
  createArticle: { text: anArticle },
  draftFromAnswer: { version },
  saveArticleDraft: { version: 0, text: anArticle, what: 'Nyt afsnit' },
  discardArticleDraft: { version },
  publishArticle: { version, kept: ['Sofie'] },
  lookAfterArticle: { version: 0, ownerId: null, units: [], reviewOn: '2027-02-01' },
  turnArticle: { version: 0, isOff: true },
  reviewArticle: { version: 0 },
  weighProductText: { version, take: true },
  changeSynonyms: { version: 0, lists: [['kørebog', 'rullebog']] },
  changeSettings: {
    version,
    settings: deskSettings.parse({ duty: [{ from: '2026-11-24', to: '2026-11-30', personId: unknownId }] }),
  },
};

export type JsonRoute = keyof typeof rightBodies;
/** Those whose body has something in it that can be wrong. */
export const jsonRoutes = (Object.keys(rightBodies) as JsonRoute[]).filter(
  (name) => Object.keys(rightBodies[name]).length > 0,
);

export const anEml = new TextEncoder().encode('From: a@example.com\r\nSubject: a\r\n\r\nb');

const isJsonRoute = (name: RouteName): name is JsonRoute => Object.hasOwn(rightBodies, name);

/** What makes a right request of any route, apart from its parameters. */
export const rightRequest = (name: RouteName) => {
  const { method, body }: Route = routes[name];
  if (isJsonRoute(name)) return { json: rightBodies[name] };
  if (body === 'bytes' && method !== 'GET') return { bytes: anEml };
  return name === 'findPeople' || name === 'countCases' || name === 'findAccess' ? { query: 'search=maja' } : {};
};
