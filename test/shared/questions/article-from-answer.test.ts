import { articleText } from '#shared/guidance/article.ts';
import { articleFromAnswer } from '#shared/questions/article-from-answer.ts';

const asked = {
  title: 'Må vi filme vores julefest?',
  topic: 'pictures' as const,
  answer:
    'Ja, når alle ved det på forhånd. Optagelser tæt på kræver et ja.\n\n- Sig det i invitationen.\n- Slet filmen.',
  sources: [
    { kind: 'law' as const, text: 'GDPR art. 6' },
    { kind: 'answer' as const, text: '2026-0012' },
  ],
  known: [],
};

test('the answer is first, then why, then how; what the team answered before is no source', () =>
  expect(articleFromAnswer(asked)).toEqual({
    text: {
      title: 'Må vi filme vores julefest?',
      topic: 'Billeder og offentliggørelse',
      body: 'Ja, når alle ved det på forhånd.\n\n## Hvorfor\n\nOptagelser tæt på kræver et ja.\n\n## Gør sådan\n\n- Sig det i invitationen.\n- Slet filmen.',
      sources: [{ name: 'GDPR art. 6' }],
      words: [],
    },
    taken: [],
  }));

test('an answer of one sentence is an article of one: no heading is empty', () =>
  expect(articleFromAnswer({ ...asked, answer: 'Nej.' }).text.body).toBe('Nej.'));

test('who asked is in none of it, and is told', () => {
  const named = { ...asked, title: 'Må Xenia filme?', answer: 'Ja, Xenia. Spørg Jens på 72 00 00 10.' };
  const { text, taken } = articleFromAnswer({ ...named, known: ['Xenia Quist'] });
  expect(JSON.stringify(text)).not.toMatch(/Xenia|Jens|72/);
  expect(taken.map((one) => one.text)).toEqual(['Xenia', 'Jens', '72 00 00 10']);
});

test('what it makes may always be kept, however many names a long question has', () => {
  const title =
    'Må Bo, Ib, Jan, Jon, Kaj, Kim, Lau, Leo, Lis, Liv, Max, Mia, Nis, Ole, Per, Pia, Tim, Tom og Åse filme?';
  const { text } = articleFromAnswer({ ...asked, title });
  expect(articleText.safeParse(text).success).toBe(true);
});
