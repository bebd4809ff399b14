import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Routes } from '#shared/routes/all.ts';
import type { BodyIn } from '#shared/routes/route.ts';
import { callDesk } from '../journeys/support/ask-desk.ts';
import type { StageProcess } from '../journeys/support/stage-process.ts';

const asked = z.object({ caseId: z.uuid(), reference: z.string() });

const questions: readonly (readonly [who: string, question: BodyIn<Routes['askQuestion']>])[] = [
  ['maja', { text: 'Må vi filme til forældremødet på torsdag?', topic: 'pictures' }],
  [
    'maja',
    {
      text: 'Vi vil gerne filme vores julefest og lægge den på intranettet. Skal alle sige ja først?',
      topic: 'pictures',
      door: 'bot',
    },
  ],
  ['maja', { text: 'Hvor længe må vi gemme ansøgninger fra dem, der ikke fik jobbet?', topic: 'deletion' }],
  ['leo', { text: 'En borger vil se alt, hvad vi har om hende. Hvor sender jeg det hen?', topic: 'subject-request' }],
];

const law = { kind: 'law' as const, text: 'GDPR art. 6, stk. 1, litra e' };

/** Questions on the stage: one nobody has taken, one whose answer was looked at, one that was answered, and a request. */
export const prepareQuestions = async (stage: StageProcess): Promise<readonly string[]> => {
  const found: z.infer<typeof asked>[] = [];
  for (const [who, body] of questions)
    found.push(asked.parse(JSON.parse(String(await post(stage, who, '/questions', body, randomUUID())))));
  const [, open, answered] = found.map(({ caseId }) => caseId);
  await post(stage, 'sofie', `/cases/${open}/take`, { version: 1 });
  const people = z.object({ people: z.array(z.object({ personId: z.uuid(), name: z.string() })) });
  const team = people.parse(JSON.parse(String(await callDesk(stage, 'sofie', '/team'))));
  const to = team.people.find(({ name }) => name.startsWith('Jonas'))?.personId;
  await post(stage, 'sofie', `/questions/${open}/reviews`, {
    version: 2,
    text: 'I må gerne filme, når alle ved det på forhånd og kan sige nej.\n\nSig det i invitationen, og vis et sted i lokalet, hvor der ikke bliver filmet. Slet filmen igen efter tre måneder.',
    sources: [
      law,
      { kind: 'guidance', text: 'Billeder og video af børn og borgere', slug: 'billeder-af-boern-og-borgere' },
    ],
    to,
  });
  await post(stage, 'jonas', `/questions/${open}/reviews/verdict`, { version: 3, good: true });
  await post(stage, 'sofie', `/cases/${answered}/take`, { version: 1 });
  await post(stage, 'sofie', `/questions/${answered}/answers`, {
    version: 2,
    text: 'Slet dem senest seks måneder efter afslaget.\n\nDet gælder også:\n\n- uopfordrede ansøgninger\n- **notater** fra samtalen\n\nSkal I gemme dem længere, så spørg ansøgeren først.',
    sources: [{ kind: 'law', text: 'GDPR art. 5, stk. 1, litra e' }],
  });
  return found.map(({ reference }) => reference);
};

const post = (stage: StageProcess, who: string, path: string, body: object, key?: string) =>
  callDesk(stage, who, path, { method: 'POST', body, ...(key && { key }) });
