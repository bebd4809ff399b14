import type { Move, OnCard, OwnCase } from '#functions/subject/subject.ts';
import { caseMoves, caseMovesFrom } from '#shared/cases/moves.ts';
import { openStates } from '#shared/cases/states.ts';
import type { Reminder } from '#shared/reminders/reminder-step.ts';
import type { Language } from '#shared/text/language.ts';
import { type ErrandRow, errandDue, morningOf } from './errand-row.ts';
import { ofErrand, putOffMove } from './pretended.ts';
import { errandWords } from './words.ts';

/** What the frame asks of an errand: reminders in the mornings of two working days, its end on the third. */
export const ownErrand = (row: ErrandRow): OwnCase => {
  const due = errandDue(row);
  const morning = (days: number): Reminder => ({ step: days, nominal: morningOf(row, days), at: morningOf(row, days) });
  return {
    moves: [
      ...caseMoves.filter((move) => caseMovesFrom[move].includes(row.state)),
      ...(openStates.includes(row.state) ? [ofErrand<Move>(putOffMove)] : []),
    ],
    due,
    since: row.from_at,
    reminders: () => [morning(1), morning(2), { step: 'run-out', nominal: due, at: due }],
    instantOf: (step) => (step === 'run-out' ? due : morningOf(row, step)),
    isUrgent: row.urgent,
    onCard: (language) => onCard(row, language),
    whenWoken: (language) => [errandWords[language].woken],
  };
};

const onCard = (row: ErrandRow, language: Language): OnCard => {
  const t = errandWords[language];
  return {
    title: t.title,
    urgent: row.urgent ? t.urgent.onCard : undefined,
    facts: [{ title: t.place, value: row.place }],
    decided: t.putOff(row.put_off),
    actions: (data) =>
      row.state === 'taken' ? [{ type: 'Action.Execute', verb: 'errand-done', title: t.done, data }] : [],
  };
};
