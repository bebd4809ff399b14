import { createHash } from 'node:crypto';
import type { Caller } from '#shared/people/caller.ts';
import type { ProofFormat } from '#shared/reviews/proof/proof-views.ts';
import type { Routes } from '#shared/routes/all.ts';
import { atOneMoment, inTenant, type Tx } from '../../database/transaction.ts';
import { fontsIn } from '../../documents/pdf/fonts.ts';
import { writePdf } from '../../documents/pdf/write-pdf.ts';
import { workbookBytes } from '../../documents/xlsx/workbook.ts';
import type { Parts } from '../../parts.ts';
import { readNames } from '../../people/names.ts';
import { readTenant } from '../../tenant.ts';
import type { UseCase } from '../../use-case.ts';
import { accessWords } from '../texts/access-words.ts';
import { accessText } from './access-text.ts';
import { accessWorkbook } from './access-workbook.ts';
import { groupAccessOf } from './group-access.ts';
import { type Looked, logLook } from './log-look.ts';
import { type LookedUp, type Looking, lookedUpGroup, lookedUpPerson } from './looked-up.ts';
import { personAccessOf } from './person-access.ts';

/**
 * What a person has and had access to, as a file; the look and the SHA-256 of the file are in the log before it is given out.
 * @throws Refusal `not-found`: neither the directory nor a review knows the person
 */
export const readPersonAccessFile: UseCase<Routes['readPersonAccessFile']> = (parts, caller, { params, query }) =>
  make(parts, caller, { about: params, format: query.format }, async (tx, looking) =>
    lookedUpPerson(await personAccessOf(tx, caller.tenantId, params.personId, looking.now), looking),
  );

/**
 * Everybody who has and had access through a group, as a file; logged likewise.
 * @throws Refusal `not-found`: neither the directory nor a review knows the group
 */
export const readGroupAccessFile: UseCase<Routes['readGroupAccessFile']> = (parts, caller, { params, query }) =>
  make(parts, caller, { about: params, format: query.format }, async (tx, looking) =>
    lookedUpGroup(await groupAccessOf(tx, caller.tenantId, params.groupId, looking.now), looking),
  );

type Wanted = { readonly about: Looked; readonly format: ProofFormat };

const make = async (
  parts: Parts,
  caller: Caller,
  { about, format }: Wanted,
  look: (tx: Tx, looking: Looking) => Promise<LookedUp>,
): Promise<Uint8Array> => {
  const { tenantId, language } = caller;
  const now = parts.now();
  const { found, looking } = await atOneMoment(parts.db, tenantId, async (tx) => {
    const { name: municipality } = await readTenant(tx, tenantId);
    const nameOf = await readNames(tx, tenantId, [caller.personId]);
    const by = nameOf(caller.personId).name;
    const told: Looking = { t: accessWords[language], language, municipality, by, now };
    return { found: await look(tx, told), looking: told };
  });
  const bytes =
    format === 'pdf'
      ? await writePdf(accessText(found, looking), await fontsIn(parts.settings.fonts))
      : await workbookBytes(accessWorkbook(found, looking));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await inTenant(parts.db, tenantId, (tx) => logLook(tx, caller, { ...about, format, language, sha256 }, now));
  return bytes;
};
