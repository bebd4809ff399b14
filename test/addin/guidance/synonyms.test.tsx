import { screen, waitFor } from '@testing-library/react';
import { linesOf, listsIn } from '#addin/guidance/synonyms/synonym-lines.ts';
import { da } from '#addin/texts/guidance/synonyms.ts';
import { openTab, team } from '#test/addin/teams/open-tab.tsx';

test('each line is one meaning; empty lines are none', () =>
  expect(listsIn('kørebog, rullebog\n\n Aula ,forældreportal')).toEqual([
    ['kørebog', 'rullebog'],
    ['Aula', 'forældreportal'],
  ]));

test('lists are typed as they are kept', () =>
  expect(
    listsIn(
      linesOf([
        ['a', 'b c'],
        ['d', 'e'],
      ]),
    ),
  ).toEqual([
    ['a', 'b c'],
    ['d', 'e'],
  ]));

test('a line of one word is not saved, and one of two is, from the version before', async () => {
  const { desk, user } = openTab({
    at: '/guidance/synonyms',
    who: team,
    answers: {
      readSynonyms: () => ({ body: { version: 3, lists: [] } }),
      changeSynonyms: () => ({ body: { version: 4, lists: [['a', 'b']] } }),
    },
  });
  const field = await screen.findByRole('textbox', { name: da.field });
  await user.type(field, 'kørebog');
  await user.click(screen.getByRole('button', { name: da.save }));
  expect(await screen.findByText(da.short)).toBeTruthy();
  await user.type(field, ', rullebog');
  await user.click(screen.getByRole('button', { name: da.save }));
  const asked = { version: 3, lists: [['kørebog', 'rullebog']] };
  await waitFor(() => expect(desk.of('changeSynonyms').map(({ body }) => body)).toEqual([asked]));
});
