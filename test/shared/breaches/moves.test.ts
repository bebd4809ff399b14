import { type Move, mayMove, moves, movesFrom } from '#shared/breaches/moves.ts';
import { clockRuns, notificationStates, type Standing } from '#shared/breaches/states.ts';
import { caseStates, meaningOf } from '#shared/cases/states.ts';

type Place = `${Standing['state']} ${Standing['notification']}`;

/** Every state a case can be in, and every move open there. */
const table: Record<Place, readonly Move[]> = {
  'new undecided': [
    'take',
    'ask-reporter',
    'not-a-breach',
    'record-notified',
    'record-not-notified',
    'move-time',
    'correct-facts',
  ],
  'new notified': ['take', 'ask-reporter', 'correct-notified', 'take-back-decision', 'move-time', 'correct-facts'],
  'new not-notified': [
    'take',
    'ask-reporter',
    'not-a-breach',
    'record-notified',
    'correct-not-notified',
    'take-back-decision',
    'move-time',
    'correct-facts',
  ],
  'taken undecided': [
    'hand-over',
    'let-go',
    'ask-reporter',
    'not-a-breach',
    'record-notified',
    'record-not-notified',
    'move-time',
    'correct-facts',
  ],
  'taken notified': [
    'hand-over',
    'let-go',
    'ask-reporter',
    'correct-notified',
    'take-back-decision',
    'move-time',
    'correct-facts',
    'close',
  ],
  'taken not-notified': [
    'hand-over',
    'let-go',
    'ask-reporter',
    'not-a-breach',
    'record-notified',
    'correct-not-notified',
    'take-back-decision',
    'move-time',
    'correct-facts',
    'close',
  ],
  'not-a-breach undecided': ['reopen'],
  'not-a-breach notified': ['reopen'],
  'not-a-breach not-notified': ['reopen'],
  'closed undecided': ['reopen'],
  'closed notified': ['reopen'],
  'closed not-notified': ['reopen'],
};

const places = caseStates.flatMap((state) => notificationStates.map((notification) => ({ state, notification })));

test.each(places)('from $state and $notification lead the moves of the table', (standing) => {
  expect(movesFrom(standing)).toEqual(table[`${standing.state} ${standing.notification}`]);
});

test('no case is stuck: every place has a way on', () => {
  expect(places.filter((standing) => movesFrom(standing).length === 0)).toEqual([]);
});

test('a case is closed only when telling the authority has been decided', () => {
  const closing = places.filter((standing) => mayMove('close', standing));
  expect(closing.map(({ notification }) => notification)).not.toContain('undecided');
});

test('a case of which the authority was told is no longer called no breach', () => {
  expect(places.filter((at) => at.notification === 'notified' && mayMove('not-a-breach', at))).toEqual([]);
});

test('what was decided about the authority can be corrected and taken back while the case is worked on', () => {
  const mending = (at: Standing) =>
    movesFrom(at).filter((move) => /^correct-.*notified$/.test(move) || move === 'take-back-decision').length;
  const worked = ({ state, notification }: Standing) => meaningOf[state].open && notification !== 'undecided';
  expect(places.map(mending)).toEqual(places.map((at) => (worked(at) ? 2 : 0)));
});

test('the clock runs while the case is open and nothing is decided (Art. 33(1))', () => {
  expect(places.filter(clockRuns)).toEqual([
    { state: 'new', notification: 'undecided' },
    { state: 'taken', notification: 'undecided' },
  ]);
});

test('where the clock runs it can be stopped', () => {
  const stopping = (standing: Standing) =>
    moves.filter((move) => /^record-|not-a-breach/.test(move) && mayMove(move, standing));
  expect(places.filter(clockRuns).map((standing) => stopping(standing).length)).toEqual([3, 3]);
});
