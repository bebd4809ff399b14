import { createHash } from 'node:crypto';
import { largestEvidence } from '#shared/cases/evidence.ts';
import type { MailPlace } from '#shared/mail/mail.ts';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { type Routes, routes } from '#shared/routes/all.ts';
import { appendLog } from '../../database/log.ts';
import { inRequest, type Once, savedAnswer } from '../../database/once.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { Trouble } from '../../microsoft/trouble.ts';
import type { Parts } from '../../parts.ts';
import type { CaseRow } from '../../subject/case-row.ts';
import type { Subject } from '../../subject/subject.ts';
import type { UseCase } from '../../use-case.ts';
import { writeChange } from '../change.ts';
import { lockCase, refOf, sightOfCase } from '../lock-case.ts';
import { mayWriteMore } from '../own-limits.ts';
import { evidenceKeptBy } from '../records.ts';
import { mayKeepToday } from './evidence-of-a-day.ts';
import { looksLikeMail } from './looks-like-mail.ts';
import { mailboxRefusal } from './mailbox-refusal.ts';
import { wakenBy } from './wake.ts';

/**
 * The reporter lets the team have the mail: fetched from the reporter's own mailbox, on the reporter's behalf.
 * @throws Refusal `mail-not-found`, `mailbox-unavailable`, `sign-in-again`, `evidence-too-large`
 */
export const keepMail: UseCase<Routes['keepMail']> = async (parts, caller, { params, body, once, userToken }) => {
  const before = await savedAnswer(parts, caller, once);
  if (before !== undefined) return routes.keepMail.answer.parse(JSON.parse(before));
  const mail = await mayKeep(parts, caller, params.caseId);
  const { restId, mailbox } = body;
  const read = (place: MailPlace | undefined) =>
    place && parts.graph.mailContent(caller.tenantId, userToken ?? '', place, largestEvidence);
  const known = restId ? await Promise.resolve(read({ restId, mailbox })).catch(asRefusal) : undefined;
  // Moved to another folder it has got another id.
  const content =
    known ??
    (await findMail(parts, caller, userToken ?? '', mail)
      .then(read)
      .catch(asRefusal));
  if (!content) throw new Refusal('mail-not-found');
  return keep(parts, caller, params.caseId, content, once);
};

// A report keeps no id of a mailbox: what was reported is found again by the id that all copies share, where it was reported
// from first, then in the caller's own mailbox.
const findMail = async ({ graph }: Parts, { tenantId }: Caller, userToken: string, mail: ReportedMail) => {
  const { internetMessageId, mailbox, sentAt } = mail ?? {};
  if (!internetMessageId) return undefined;
  const shared = mailbox
    ? await graph.findMail(tenantId, userToken, { internetMessageId, sentAt, mailbox })
    : undefined;
  return shared ?? graph.findMail(tenantId, userToken, { internetMessageId, sentAt });
};

const asRefusal = (error: unknown): never => {
  throw error instanceof Trouble ? mailboxRefusal(error) : error;
};

/** The same with the mail itself as the body, where the mailbox could not be reached from here. */
export const uploadEvidence: UseCase<Routes['uploadEvidence']> = async (parts, caller, { params, body, once }) => {
  await mayKeep(parts, caller, params.caseId);
  return keep(parts, caller, params.caseId, body, once);
};

/**
 * The kept mail itself, for the team and the DPO; every reading is logged.
 * @throws Refusal `not-found`
 */
export const readEvidence: UseCase<Routes['readEvidence']> = (parts, caller, { params }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const row = await lockCase(tx, caller.tenantId, params.caseId);
    const kept = await tx
      .selectFrom('evidence')
      .select('content')
      .where('tenant_id', '=', row.tenant_id)
      .where('case_id', '=', row.case_id)
      .where('evidence_id', '=', params.evidenceId)
      .executeTakeFirst();
    if (!kept) throw new Refusal('not-found');
    const chain = { ...refOf(row), actorId: caller.personId, at: parts.now() };
    await appendLog(tx, chain, [{ verb: 'evidence-read', facts: { evidenceId: params.evidenceId } }]);
    return kept.content;
  });

// Checked before the mail is fetched, so that no mailbox is read in vain; checked again when it is kept.
const mayKeep = (parts: Parts, caller: Caller, caseId: string): Promise<ReportedMail> =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const row = await lockToKeep(parts, tx, caller, caseId);
    return parts.subjects[row.subject].reportedMail(tx, row);
  });

type ReportedMail = Awaited<ReturnType<Subject['reportedMail']>>;

const lockToKeep = async (parts: Parts, tx: Tx, caller: Caller, caseId: string): Promise<CaseRow> => {
  const row = await lockCase(tx, caller.tenantId, caseId);
  if ((await sightOfCase(parts, tx, caller, row)) === 'manager') throw new Refusal('not-for-you');
  return row;
};

const keep = (parts: Parts, caller: Caller, caseId: string, content: Uint8Array, once: Once | undefined) =>
  inRequest(parts, caller, once, async (tx) => {
    if (content.byteLength > largestEvidence) throw new Refusal('evidence-too-large');
    if (!looksLikeMail(content)) throw new Refusal('evidence-faulty');
    const row = await lockToKeep(parts, tx, caller, caseId);
    const sha256 = createHash('sha256').update(content).digest();
    const of = { tenant_id: row.tenant_id, case_id: row.case_id };
    const same = await tx
      .selectFrom('evidence')
      .select('evidence_id')
      .where('tenant_id', '=', of.tenant_id)
      .where('case_id', '=', of.case_id)
      .where('sha256', '=', sha256)
      .executeTakeFirst();
    const evidenceId = same?.evidence_id ?? parts.newId();
    const size = content.byteLength;
    if (same && (await hasKept(tx, row, caller, evidenceId))) return { evidenceId, size };
    await mayWriteMore(tx, row, caller);
    const now = parts.now();
    if (!same) {
      await mayKeepToday(tx, caller, now, size);
      await tx
        .insertInto('evidence')
        .values({
          ...of,
          evidence_id: evidenceId,
          name: 'mail.eml',
          size,
          sha256,
          added_by: caller.personId,
          added_at: now,
          content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
        })
        .execute();
    }
    const own = await parts.subjects[row.subject].read(tx, row);
    const locked = { tx, row, own, now, newId: parts.newId };
    const log = [{ verb: 'evidence-added', facts: { evidenceId, size, sha256: sha256.toString('hex') } }];
    const change = { log };
    const isNews = !same && !caller.roles.includes('Gdpr.Team');
    await writeChange(parts, caller.personId, locked, isNews ? await wakenBy(parts, locked, caller, change) : change);
    return { evidenceId, size };
  });

const hasKept = async (tx: Tx, row: CaseRow, { personId }: Caller, evidenceId: string): Promise<boolean> =>
  (await evidenceKeptBy(tx, row, personId)).some((kept) => kept.evidence_id === evidenceId);
