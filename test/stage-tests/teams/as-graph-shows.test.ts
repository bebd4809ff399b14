import { asGraphShows } from '#test/stage/teams/cards/as-graph-shows.ts';
import { card } from './teams-stage.ts';

const posted = card({
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  body: [
    { type: 'TextBlock', text: 'Sag', id: 'head' },
    { type: 'Input.Text', id: 'reason', label: 'Hvorfor' },
  ],
});
const shown = (form: 'own-form' | 'as-posted') => {
  const message = {
    id: '1',
    tenantId: 't',
    conversation: 'c',
    thread: undefined,
    to: 'GDPR-vagten',
    from: 'bot',
    text: null,
    card: posted,
    sentAt: '2026-03-02T08:00:00.000Z',
    updatedAt: null,
    deletedAt: null,
    revisions: [],
  };
  return asGraphShows(message, form).attachments[0]?.content ?? '';
};

test('a card comes back in Teams’ own form: without ids but those of fields', () =>
  expect([shown('own-form').includes('"head"'), shown('own-form').includes('"reason"')]).toEqual([false, true]));
test('its members come in another order', () => expect(shown('own-form')).not.toBe(shown('as-posted')));
test('or letter by letter as it was posted', () => expect(JSON.parse(shown('as-posted'))).toEqual(posted));
