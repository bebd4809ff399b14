import { listFile } from '#addin/reviews/team/list-file.ts';

test('a list is parted as Excel does in the language, with every cell quoted', () => {
  const list = {
    heads: ['Enhed', 'Leder'],
    rows: [
      ['Ældre; syd', 'Sagt "Bo"'],
      ['Job', 3],
    ],
  };
  expect(listFile(list, 'da')).toBe('\uFEFF"Enhed";"Leder"\r\n"Ældre; syd";"Sagt ""Bo"""\r\n"Job";"3"\r\n');
  expect(listFile(list, 'en')).toContain('"Enhed","Leder"');
});

test.each(['=1+1', '+45', '-1', '@SUM(A1)', '\t=1'])('%j is a text to Excel, and no formula', (name) => {
  expect(listFile({ heads: [], rows: [[name]] }, 'da')).toContain(`"'${name}"`);
});
