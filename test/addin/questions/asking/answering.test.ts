import { piecesBetween } from '#addin/questions/asking/Answering.tsx';

const marked = (sentence: string, marks: [number, number][]) =>
  piecesBetween(sentence, marks).map(({ text, decides }) => (decides ? `[${text}]` : text));

test.each<[string, [number, number][], string]>([
  ['none', [], 'Nej, ikke i en mail.'],
  ['one', [[5, 9]], 'Nej, [ikke] i en mail.'],
  [
    'out of order',
    [
      [15, 19],
      [0, 3],
    ],
    '[Nej], ikke i en [mail].',
  ],
  [
    'overlapping',
    [
      [5, 9],
      [7, 11],
    ],
    'Nej, [ikke][ i] en mail.',
  ],
  ['past the end', [[15, 99]], 'Nej, ikke i en [mail.]'],
])('the decisive words of a sentence stand apart: %s', (_, marks, shown) =>
  expect(marked('Nej, ikke i en mail.', marks).join('')).toBe(shown),
);
