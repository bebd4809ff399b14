import type { ReporterView } from '#shared/breaches/views.ts';
import type { Caller } from '#shared/people/caller.ts';
import { maskCpr } from '#shared/privacy/cpr.ts';
import type { Tx } from '../database/transaction.ts';
import { evidenceOf, mailOf, recipientsOf, textsOf, timesOf } from './case-parts.ts';
import { type CaseRow, reportersOf } from './case-row.ts';
import { readNames } from './names.ts';
import { outlineOf } from './view-manager.ts';

const theirs = new Set(['description', 'addition', 'question', 'answer']);

/**
 * A reporter's own report: what was told, asked and answered - with CPR numbers masked, and without the team's notes. What
 * another reporter of the same mail wrote stays between that person and the team.
 */
export const readReporterView = async (tx: Tx, row: CaseRow, caller: Caller): Promise<ReporterView> => {
  const reporters = await reportersOf(tx, row);
  const others = new Set(reporters.map((reporter) => reporter.person_id).filter((id) => id !== caller.personId));
  const texts = (await textsOf(tx, row)).filter(
    ({ kind, author_id }) => theirs.has(kind) && (kind === 'question' || !others.has(author_id)),
  );
  const kept = await evidenceOf(tx, row);
  const nameOf = await readNames(tx, row.tenant_id, [
    row.taken_by,
    ...texts.map((text) => text.author_id),
    ...kept.map((mail) => mail.added_by),
  ]);
  const mail = mailOf(row);
  const newest = new Map((await timesOf(tx, row)).map((time) => [time.time, time]));
  return {
    view: 'reporter',
    ...outlineOf(row),
    handledBy: row.taken_by ? nameOf(row.taken_by).name : null,
    people: row.people,
    dataKinds: row.data_kinds,
    times: [...newest.values()].map(({ time, at, estimated }) => ({ time, at: at.toISOString(), estimated })),
    mail: mail && {
      ...mail,
      subject: maskCpr(mail.subject),
      attachments: mail.attachments.map((file) => ({ ...file, name: maskCpr(file.name) })),
    },
    recipients: (await recipientsOf(tx, row)).map((recipient) => ({
      ...recipient,
      name: maskCpr(recipient.name),
      address: maskCpr(recipient.address),
    })),
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
      addedAt: mail.added_at.toISOString(),
      by: nameOf(mail.added_by),
    })),
  };
};
