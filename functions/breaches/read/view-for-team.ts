import { movesFrom } from '#shared/breaches/moves.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { referenceOf } from '#shared/cases/reference.ts';
import { awareBeforeOccurred, notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { linksOf } from '../../cases/link-cases.ts';
import type { Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { Viewed } from '../../subject/subject.ts';
import type { OwnOfTeam } from '../../subject/wire.ts';
import { type BreachRow, readBreach } from '../breach-row.ts';
import { answersOfBreach, mailOfBreach, timesOf } from '../read-facts.ts';
import { isPlausibleFinding } from '../report/join-times.ts';
import { type Reported, reportsOf } from '../report/reported.ts';
import { forManager } from './for-manager.ts';
import { recipientsIn, toldView } from './view-reported.ts';

const day = 24 * 3_600_000;

/** What the team and the DPO see of a breach besides what every case has. */
export const viewForTeam = async ({ tx, row: found, texts }: Viewed): Promise<OwnOfTeam> => {
  const row = await readBreach(tx, found);
  const reports = await reportsOf(tx, row);
  const times = await timesOf(tx, row);
  const nameOf = await readNames(tx, row.tenant_id, [
    ...reports.map(({ personId }) => personId),
    ...times.map((time) => time.author_id),
  ]);
  const reasons = new Map(texts.map((text) => [text.text_id, text.body]));
  return {
    ...forManager(row),
    people: row.people,
    dataKinds: row.data_kinds,
    protectedAddress: row.data_kinds.includes('protected-address'),
    answers: answersOfBreach(row),
    place: texts.findLast(({ kind }) => kind === 'place')?.body ?? row.place,
    aware: row.aware_at.toISOString(),
    deadline: notifyAuthorityBy(row.aware_at).toISOString(),
    authorityReference: row.authority_reference,
    reporters: reports.map(({ personId, at, told }) => ({
      ...nameOf(personId),
      reportedAt: at.toISOString(),
      told: toldView(told, texts),
    })),
    related: (await linksOf(tx, row)).map(({ case_id, why, ...number }) => ({
      caseId: case_id,
      reference: referenceOf(number),
      why,
    })),
    times: times.map((time) => ({
      time: time.time,
      revision: time.revision,
      at: time.at.toISOString(),
      estimated: time.estimated,
      by: nameOf(time.author_id),
      recordedAt: time.recorded_at.toISOString(),
      reason: time.reason_id ? (reasons.get(time.reason_id) ?? '') : '',
    })),
    mail: mailOfBreach(row),
    recipients: await recipientsIn(tx, row, reports, nameOf),
    moves: movesFrom(row),
    warnings: warningsOf(row.aware_at, times, await isImplausible(tx, row, reports)),
  };
};

// A slip of the pen, and the limit of the short check: one day was accepted (Datatilsynet 2021-442-13805).
const warningsOf = (
  aware: Date,
  times: Awaited<ReturnType<typeof timesOf>>,
  implausible: boolean,
): CaseView['warnings'] => {
  const newest = new Map(times.map(({ time, at }) => [time, at]));
  const occurred = newest.get('occurred');
  const found = newest.get('found');
  return [
    ...(occurred && awareBeforeOccurred(aware, occurred) ? ['aware-before-occurred' as const] : []),
    ...(found && aware.getTime() - found.getTime() > day ? ['check-longer-than-a-day' as const] : []),
    ...(implausible ? ['told-found-implausible' as const] : []),
  ];
};

const isImplausible = async (tx: Tx, row: BreachRow, reports: readonly Reported[]): Promise<boolean> => {
  const isPlausible = await isPlausibleFinding(tx, row);
  return reports.some(({ told }) => told.found !== undefined && !isPlausible(new Date(told.found.at)));
};
