import { z } from 'zod';
import { movesFrom } from '#shared/breaches/moves.ts';
import { referenceOf } from '#shared/breaches/reference.ts';
import { clockRuns } from '#shared/breaches/states.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { awareBeforeOccurred, notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { CaseRow } from '../cases/case-row.ts';
import type { Tx } from '../database/transaction.ts';
import { readNames } from '../people/names.ts';
import { answersOf, evidenceOf, mailOf, textsOf, timesOf } from './case-parts.ts';
import { isPlausibleFinding } from './join-times.ts';
import { linksOf } from './link-cases.ts';
import { type Reported, reportsOf } from './told.ts';
import { outlineOf } from './view-manager.ts';
import { recipientsIn, toldView } from './view-told.ts';

const facts = z.record(z.string(), z.unknown());
const day = 24 * 3_600_000;

// Seal and plan are for the proof of the log; nobody reads them.
const saidIn = (text: string) => {
  const { seal: _seal, plan: _plan, ...said } = facts.parse(JSON.parse(text));
  return said;
};

/** The whole case for the team and the DPO; the moves are those of the state, and only the team may make them. */
export const readCaseView = async (tx: Tx, row: CaseRow, caller: Caller): Promise<CaseView> => {
  const [reports, times, texts, kept, entries] = [
    await reportsOf(tx, row),
    await timesOf(tx, row),
    await textsOf(tx, row),
    await evidenceOf(tx, row),
    await logOf(tx, row),
  ];
  const nameOf = await readNames(tx, row.tenant_id, [
    row.taken_by,
    ...reports.map(({ personId }) => personId),
    ...times.map((time) => time.author_id),
    ...texts.map((text) => text.author_id),
    ...kept.map((mail) => mail.added_by),
    ...entries.map((entry) => entry.actor_id),
  ]);
  const reasons = new Map(texts.map((text) => [text.text_id, text.body]));
  return {
    view: 'case',
    ...outlineOf(row),
    people: row.people,
    dataKinds: row.data_kinds,
    protectedAddress: row.data_kinds.includes('protected-address'),
    answers: answersOf(row),
    place: texts.findLast(({ kind }) => kind === 'place')?.body ?? row.place,
    door: row.door,
    onBehalfOf: row.on_behalf_of,
    aware: row.aware_at.toISOString(),
    deadline: notifyAuthorityBy(row.aware_at).toISOString(),
    clockRuns: clockRuns(row),
    clockStoppedAt: row.clock_stopped_at?.toISOString() ?? null,
    authorityReference: row.authority_reference,
    takenBy: row.taken_by ? nameOf(row.taken_by) : null,
    reporters: reports.map(({ personId, at, told }) => ({
      ...nameOf(personId),
      reportedAt: at.toISOString(),
      told: toldView(told, texts),
    })),
    related: (await linksOf(tx, row)).map(({ breach_id, why, ...number }) => ({
      breachId: breach_id,
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
    mail: mailOf(row),
    recipients: await recipientsIn(tx, row, reports, nameOf),
    texts: texts.map((text) => ({
      textId: text.text_id,
      kind: text.kind,
      by: nameOf(text.author_id),
      ...(text.addressee && { to: nameOf(text.addressee) }),
      at: text.at.toISOString(),
      text: text.body,
    })),
    evidence: kept.map((mail) => ({
      evidenceId: mail.evidence_id,
      name: mail.name,
      size: mail.size,
      sha256: mail.sha256.toString('hex'),
      addedAt: mail.added_at.toISOString(),
      by: nameOf(mail.added_by),
    })),
    timeline: entries.map((entry) => ({
      sequence: entry.sequence,
      at: entry.at.toISOString(),
      by: nameOf(entry.actor_id),
      verb: entry.verb,
      facts: saidIn(entry.facts),
    })),
    moves: caller.roles.includes('Gdpr.Team') ? movesFrom(row) : [],
    warnings: warningsOf(row.aware_at, times, await isImplausible(tx, row, reports)),
  };
};

const logOf = (tx: Tx, { tenant_id, breach_id }: CaseRow) =>
  tx
    .selectFrom('log_entries')
    .select(['sequence', 'at', 'actor_id', 'verb', 'facts'])
    .where('tenant_id', '=', tenant_id)
    .where('subject_id', '=', breach_id)
    .orderBy('sequence')
    .execute();

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

const isImplausible = async (tx: Tx, row: CaseRow, reports: readonly Reported[]): Promise<boolean> => {
  const isPlausible = await isPlausibleFinding(tx, row);
  return reports.some(({ told }) => told.found !== undefined && !isPlausible(new Date(told.found.at)));
};
