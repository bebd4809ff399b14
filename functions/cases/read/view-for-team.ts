import { z } from 'zod';
import type { Caller } from '#shared/people/caller.ts';
import type { Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { CaseRow } from '../../subject/case-row.ts';
import type { Subject } from '../../subject/subject.ts';
import { clockRunsIn } from '../clock/deadline-of.ts';
import { evidenceOf, textsOf } from '../records.ts';
import { outlineOf } from './outline.ts';

export type Seen = { readonly tx: Tx; readonly row: CaseRow; readonly caller: Caller };

const facts = z.record(z.string(), z.unknown());

// Seal and plan serve the proof of the log, not the reader.
const saidIn = (text: string) => {
  const { seal: _seal, plan: _plan, ...said } = facts.parse(JSON.parse(text));
  return said;
};

/** The whole case for the team and the DPO; the moves are those of the state, and only the team may make them. */
export const viewForTeam = async (subject: Subject, { tx, row, caller }: Seen) => {
  const own = await subject.read(tx, row);
  const texts = await textsOf(tx, row);
  const kept = await evidenceOf(tx, row);
  const entries = await logOf(tx, row);
  const ofSubject = await subject.forTeam({ tx, row, caller, own, texts });
  const nameOf = await readNames(tx, row.tenant_id, [
    row.taken_by,
    ...texts.flatMap((text) => [text.author_id, text.addressee]),
    ...kept.map((mail) => mail.added_by),
    ...entries.map((entry) => entry.actor_id),
  ]);
  const whole = {
    view: 'case' as const,
    ...outlineOf(row),
    door: row.door,
    onBehalfOf: row.on_behalf_of,
    clockRuns: clockRunsIn(row),
    clockStoppedAt: row.clock_stopped_at?.toISOString() ?? null,
    takenBy: row.taken_by ? nameOf(row.taken_by) : null,
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
    ...ofSubject,
  };
  return caller.roles.includes('Gdpr.Team') ? whole : { ...whole, moves: [] };
};

const logOf = (tx: Tx, { tenant_id, case_id }: CaseRow) =>
  tx
    .selectFrom('log_entries')
    .select(['sequence', 'at', 'actor_id', 'verb', 'facts'])
    .where('tenant_id', '=', tenant_id)
    .where('subject_id', '=', case_id)
    .orderBy('sequence')
    .execute();
