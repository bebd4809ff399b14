import { mayMove, movesFrom } from '#shared/breaches/moves.ts';
import { breachReminders } from '#shared/breaches/reminders.ts';
import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import type { Language } from '#shared/text/language.ts';
import type { OnCard, OwnCase } from '../subject/subject.ts';
import type { BreachRow } from './breach-row.ts';
import { notABreachButton } from './decide/not-a-breach-button.ts';
import { terms } from './texts/terms.ts';
import { breachWords } from './texts/words.ts';

const hour = 3_600_000;

/** What the frame asks of a breach: its clock runs 72 hours from awareness (Art. 33(1)). */
export const ownBreach = (row: BreachRow): OwnCase => {
  const due = notifyAuthorityBy(row.aware_at);
  return {
    moves: movesFrom(row),
    due,
    since: row.aware_at,
    reminders: (settings) => breachReminders(row.aware_at, settings),
    instantOf: (step) => (step === 'run-out' ? due : new Date(row.aware_at.getTime() + step * hour)),
    isUrgent: row.data_kinds.includes('protected-address'),
    onCard: (language) => onCard(row, language),
    whenWoken: (language) => (row.notification === 'notified' ? [breachWords[language].wokenNotified] : []),
  };
};

const onCard = (row: BreachRow, language: Language): OnCard => {
  const names = terms[language];
  const t = breachWords[language];
  return {
    title: names.kinds[row.kind],
    urgent: row.data_kinds.includes('protected-address') ? t.urgent.onCard : undefined,
    facts: [{ title: t.people, value: names.people[row.people] }],
    decided: names.notifications[row.notification],
    actions: (data) => (mayMove('not-a-breach', row) ? [notABreachButton(data, t)] : []),
  };
};
