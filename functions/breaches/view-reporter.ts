import type { ReporterView } from '#shared/breaches/views.ts';
import type { Caller } from '#shared/people/caller.ts';
import { maskCpr } from '#shared/privacy/cpr.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { CaseRow } from '../cases/case-row.ts';
import type { Tx } from '../database/transaction.ts';
import { readNames } from '../people/names.ts';
import { evidenceKeptBy, textsOf } from './case-parts.ts';
import { recipientsSeenBy, type SeenRecipient } from './deletions.ts';
import { reportsOf, type Told } from './told.ts';
import { outlineOf } from './view-manager.ts';

const spoken = new Set(['addition', 'answer']);

/**
 * A reporter's own report: what that person told, was asked and answered, and how the case fares - with CPR numbers masked,
 * and without the team's notes. What another reporter of the same mail told, hidden recipients too, stays between that
 * person and the team; so does what the team asks another.
 */
export const readReporterView = async (tx: Tx, row: CaseRow, caller: Caller): Promise<ReporterView> => {
  const reports = await reportsOf(tx, row);
  const own = reports.find(({ personId }) => personId === caller.personId);
  if (!own) throw new Refusal('not-found');
  const { told } = own;
  const texts = (await textsOf(tx, row)).filter(
    ({ kind, author_id, addressee, text_id }) =>
      (kind === 'question' && addressee === caller.personId) ||
      told.texts.includes(text_id) ||
      (spoken.has(kind) && author_id === caller.personId),
  );
  const kept = await evidenceKeptBy(tx, row, caller.personId);
  const nameOf = await readNames(tx, row.tenant_id, [
    row.taken_by,
    caller.personId,
    ...texts.map((text) => text.author_id),
  ]);
  return {
    view: 'reporter',
    ...outlineOf(row),
    kind: told.kinds[0] ?? row.kind,
    unit: own === reports[0] ? row.unit : null,
    receivedAt: own.at.toISOString(),
    handledBy: row.taken_by ? nameOf(row.taken_by).name : null,
    people: told.people,
    dataKinds: told.dataKinds,
    times: timesIn(told, own.at),
    mail: mailIn(told),
    recipients: recipientsFor(caller, told, await recipientsSeenBy(tx, row, reports, caller.personId)),
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
  };
};

const timesIn = ({ occurred, found }: Told, received: Date): ReporterView['times'] => [
  ...(occurred ? [{ time: 'occurred' as const, ...occurred }] : []),
  ...(found ? [{ time: 'found' as const, ...found }] : []),
  { time: 'received' as const, at: received.toISOString(), estimated: false },
];

const mailIn = ({ mail }: Told): ReporterView['mail'] => {
  if (!mail) return null;
  const { recipients: _, sender, ...facts } = mail;
  return {
    ...facts,
    subject: maskCpr(mail.subject),
    attachments: mail.attachments.map((file) => ({ ...file, name: maskCpr(file.name) })),
    ...(sender && { sender: { address: maskCpr(sender.address), name: maskCpr(sender.name) } }),
  };
};

// As this reporter named and marked them.
const recipientsFor = (
  { userName }: Caller,
  { mail }: Told,
  seen: readonly SeenRecipient[],
): ReporterView['recipients'] =>
  seen
    .map((recipient) => ({
      ...recipient,
      name: maskCpr(recipient.name),
      address: maskCpr(recipient.address),
      self: mail?.sender !== undefined && recipient.address.toLowerCase() === userName.toLowerCase(),
    }))
    .sort((one, other) => Number(other.wrong) - Number(one.wrong));
