import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ReportInput } from '#shared/breaches/report.ts';
import { type RouteName, type Routes, routes } from '#shared/routes/all.ts';
import type { BodyIn } from '#shared/routes/route.ts';
import { callDesk } from '../journeys/support/ask-desk.ts';
import { reportAs } from '../journeys/support/report-as.ts';
import type { StageProcess } from '../journeys/support/stage-process.ts';
import { prepareQuestions } from './prepare-questions.ts';
import { type PreparedReview, prepareReview } from './prepare-review.ts';

const aCase = z.object({ version: z.int() });

const mail = (subject: string): NonNullable<ReportInput['mail']> => ({
  internetMessageId: `<${subject.length}@eksempel-kommune.example>`,
  subject,
  sentAt: '2026-11-21T21:50:00Z',
  attachments: [],
  recipients: [
    { address: 'henrik.vind@postkasse.example', name: 'Henrik Vind', field: 'to', placement: 'outside', wrong: true },
    {
      address: 'leo.kruse@eksempel-kommune.example',
      name: 'Leo Kruse',
      field: 'cc',
      placement: 'inside',
      wrong: false,
    },
  ],
  completeness: 'window',
});

/** Cases of every level of time and every state, as the team's day has them. The stage's clock is at 9 o'clock. */
const reports: readonly (readonly [who: string, report: Partial<ReportInput>])[] = [
  ['leo', { kind: 'ransomware', found: { when: '2026-11-21T06:50' }, people: 'up-to-1000', dataKinds: ['health'] }],
  ['birgit', { kind: 'misdirected-letter', found: { when: '2026-11-21T12:41' }, people: 'one' }],
  [
    'maja',
    {
      kind: 'misdirected-mail',
      found: { when: '2026-11-22T00:48' },
      people: 'up-to-10',
      dataKinds: ['children', 'family', 'protected-address'],
      description: 'Mailen gik til en far uden forældremyndighed.',
      mail: mail('Handleplan for Emil, version 2'),
    },
  ],
  ['leo', { kind: 'lost-device', found: { when: '2026-11-22T08:02' }, dataKinds: ['login'] }],
  ['birgit', { kind: 'open-access', found: { when: '2026-11-23T00:20' }, people: 'up-to-1000' }],
  ['maja', { kind: 'paper-left-behind', found: { when: '2026-11-24T08:40' }, people: 'one', dataKinds: ['cpr'] }],
  ['leo', { kind: 'published-by-mistake', found: { when: '2026-11-23T09:00' }, people: 'up-to-10' }],
  ['maja', { kind: 'snooping', found: { when: '2026-11-23T10:00' }, people: 'one' }],
  ['birgit', { kind: 'other', found: { when: '2026-11-24T08:50' }, description: 'En mappe lå fremme.' }],
  // The longest time there is in a list: more than a day over.
  ['leo', { kind: 'data-lost', found: { when: '2026-11-20T08:00' }, people: 'more', dataKinds: ['cpr', 'economy'] }],
];

export type Prepared = {
  readonly stage: StageProcess;
  readonly cases: readonly string[];
  /** Untaken, being answered, answered, and a citizen's request: their numbers. */
  readonly questions: readonly string[];
  readonly review: PreparedReview;
};

/** Fills a fresh stage with the cases of the pictures, whose ids are answered in the order above, and with a review. */
export const prepareCases = async (stage: StageProcess): Promise<Prepared> => {
  const cases: string[] = [];
  for (const [who, report] of reports) cases.push((await reportAs(stage, who, report)).caseId);
  const act = async <N extends RouteName>(
    who: string,
    name: N,
    at: number,
    body: Omit<BodyIn<Routes[N]> & object, 'version'>,
  ) => {
    const { method, path, key } = routes[name];
    const id = cases[at] ?? '';
    const seen = aCase.parse(JSON.parse(String(await callDesk(stage, who, `/cases/${id}`))));
    const takesVersion = key === 'none';
    await callDesk(stage, who, path.replace(/\{(caseId|breachId)\}/, id), {
      method,
      body: { ...(takesVersion && { version: seen.version }), ...body },
      ...(key === 'required' && { key: randomUUID() }),
    });
  };
  await act('jonas', 'takeCase', 0, {});
  await act('sofie', 'takeCase', 1, {});
  await act('sofie', 'askReporter', 1, { text: 'Har modtageren åbnet brevet?' });
  await act('sofie', 'takeCase', 2, {});
  await act('sofie', 'askReporter', 2, { text: 'Vil du spørge Henrik, om han har åbnet bilaget?' });
  await act('maja', 'answerEnquiry', 2, { text: 'Han skriver, at han har slettet mailen.' });
  await act('sofie', 'addNote', 2, { text: 'Adressen på mor og børn stod i bilaget.' });
  await act('jonas', 'takeCase', 3, {});
  await act('sofie', 'takeCase', 6, {});
  await act('sofie', 'recordNotified', 6, {
    notified: { when: '2026-11-24T08:45' },
    authorityReference: '2026-442-0001',
  });
  await act('jonas', 'takeCase', 7, {});
  await act('jonas', 'notABreach', 7, { reason: 'Opslaget var en del af arbejdet.' });
  return { stage, cases, questions: await prepareQuestions(stage), review: await prepareReview(stage) };
};
