import { maskCpr } from '#shared/privacy/cpr.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { readNames } from '../../people/names.ts';
import type { Subject } from '../../subject/subject.ts';
import { evidenceKeptBy, textsOf } from '../records.ts';
import { outlineOf } from './outline.ts';
import type { Seen } from './view-for-team.ts';

const spoken = new Set(['addition', 'answer']);
const toReporter = new Set(['enquiry', 'reply']);

/**
 * A reporter's own case: what that person reported, was asked and answered, and its state - with CPR numbers masked, and
 * without the team's notes. What another reporter wrote, and was asked, stays between that person and the team.
 */
export const viewForReporter = async (subject: Subject, { tx, row, caller }: Seen) => {
  const all = await textsOf(tx, row);
  const found = await subject.forReporter({ tx, row, caller, texts: all });
  if (!found) throw new Refusal('not-found');
  const texts = all.filter(
    ({ kind, author_id, addressee, text_id }) =>
      (toReporter.has(kind) && addressee === caller.personId) ||
      found.texts.includes(text_id) ||
      (spoken.has(kind) && author_id === caller.personId),
  );
  const kept = await evidenceKeptBy(tx, row, caller.personId);
  const nameOf = await readNames(tx, row.tenant_id, [
    row.taken_by,
    caller.personId,
    ...texts.map((text) => text.author_id),
  ]);
  return {
    view: 'reporter' as const,
    ...outlineOf(row),
    handledBy: row.taken_by ? nameOf(row.taken_by).name : null,
    conversation: texts.map((text) => ({
      textId: text.text_id,
      kind: text.kind,
      by: nameOf(text.author_id),
      at: text.at.toISOString(),
      text: maskCpr(text.body),
    })),
    evidence: kept.map((mail) => ({
      evidenceId: mail.evidence_id,
      name: maskCpr(mail.name),
      size: mail.size,
      addedAt: mail.kept_at.toISOString(),
      by: nameOf(caller.personId),
    })),
    ...found.own,
  };
};
