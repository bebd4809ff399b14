import { createHash } from 'node:crypto';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { atOneMoment, inTenant, type Tx } from '../../database/transaction.ts';
import { type Workbook, workbookBytes } from '../../documents/xlsx/workbook.ts';
import type { Parts } from '../../parts.ts';
import { readNames } from '../../people/names.ts';
import { readTenant } from '../../tenant.ts';
import type { UseCase } from '../../use-case.ts';
import { readPublished } from '../asking/published.ts';
import { readUnitRows } from '../unit/unit-rows.ts';
import { confirmationsWorkbook } from './confirmations-workbook.ts';
import { unitWorkbook } from './unit-workbook.ts';

/**
 * Who confirmed which version of which policy when, for the team and the DPO. That it was made, by whom, and its SHA-256 are in
 * the log before it is given out.
 * @throws Refusal `not-found`: no such policy was ever published
 */
export const readConfirmationsFile: UseCase<Routes['readConfirmationsFile']> = (parts, caller, { query }) => {
  const { policyId } = query;
  return made(parts, caller, policyId === undefined ? {} : { policyId }, async (tx, now) => {
    const { tenantId, personId, language } = caller;
    const { name: municipality } = await readTenant(tx, tenantId);
    const by = (await readNames(tx, tenantId, [personId]))(personId).name;
    return confirmationsWorkbook(tx, { tenantId, policyId, municipality, by, language, now });
  });
};

/**
 * What the caller's own employees have confirmed and what is missing; logged likewise.
 * @throws Refusal `not-found`: nothing is asked of anybody whose manager the caller is
 */
export const readUnitConfirmationsFile: UseCase<Routes['readUnitConfirmationsFile']> = (parts, caller) =>
  made(parts, caller, { of: 'own-employees' }, async (tx, now) => {
    const rows = await readUnitRows(tx, caller);
    if (rows.length === 0) return undefined;
    const published = await readPublished(tx, caller.tenantId);
    return unitWorkbook({ rows, published, language: caller.language, now });
  });

const made = async (
  parts: Parts,
  { tenantId, personId, language }: Caller,
  what: Readonly<Record<string, string>>,
  make: (tx: Tx, now: Date) => Promise<Workbook | undefined>,
): Promise<Uint8Array> => {
  const now = parts.now();
  const bytes = await atOneMoment(parts.db, tenantId, async (tx) => {
    const book = await make(tx, now);
    if (!book) throw new Refusal('not-found');
    return workbookBytes(book);
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await inTenant(parts.db, tenantId, async (tx) => {
    const about = { tenantId, subject: 'tenant', subjectId: tenantId } as const;
    await lockChain(tx, about);
    const facts = { ...what, language, sha256, bytes: bytes.length };
    await appendLog(tx, { ...about, actorId: personId, at: now }, [{ verb: 'confirmations-exported', facts }]);
  });
  return bytes;
};
