import type { Language } from '#shared/text/language.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { SubjectRef } from '../../database/subject-kind.ts';
import type { Tx } from '../../database/transaction.ts';
import { languageOfPerson } from '../../people/spoken-language.ts';
import { readTenant } from '../../tenant.ts';
import { standInsOn } from '../stand-ins/stand-ins-on.ts';

/** A reviewer's sheet, as far as the reviewer is told of it. */
export type ToldSheet = {
  readonly reviewId: string;
  readonly reviewerId: string;
  /** False for those whose account is closed or gone: there is nobody to tell. */
  readonly canBeTold: boolean;
  readonly language: Language;
  /** Who stands in for the reviewer today. */
  readonly standIn: { readonly personId: string; readonly language: Language } | undefined;
  readonly unit: string | null;
  /** The review can still be answered, and the answers were not sent. */
  readonly waits: boolean;
  /** By the reviewer, or a stand-in: what silence took was not sent. */
  readonly sentAt: Date | null;
  /** Silence took what was not sent. */
  readonly isSilent: boolean;
  readonly starts: string;
  readonly ends: string;
  readonly lines: number;
  readonly answered: number;
  readonly toldAt: Date | null;
  readonly deskMailbox: string;
};

/** Reads a sheet to tell its reviewer something; undefined where it is the team's, or none of this municipality's. */
export const readToldSheet = async (
  tx: Tx,
  { tenantId, subjectId }: SubjectRef,
  now: Date,
): Promise<ToldSheet | undefined> => {
  const row = await sheetOf(tx, tenantId, subjectId);
  if (!row?.reviewer_id) return undefined;
  const { settings } = await readTenant(tx, tenantId);
  const standIn = (await standInsOn(tx, tenantId, dayInCopenhagen(now))).get(row.reviewer_id)?.personId;
  return {
    reviewId: row.review_id,
    reviewerId: row.reviewer_id,
    canBeTold: row.account === 'enabled' && row.gone_at === null,
    language: await languageOfPerson(tx, tenantId, row.reviewer_id),
    standIn:
      standIn === undefined
        ? undefined
        : { personId: standIn, language: await languageOfPerson(tx, tenantId, standIn) },
    unit: row.unit,
    waits: row.state === 'open' && row.sent_at === null && row.lines > 0,
    sentAt: row.silent_at ? null : row.sent_at,
    isSilent: row.silent_at !== null,
    starts: row.starts,
    ends: row.ends,
    lines: row.lines,
    answered: row.answered,
    toldAt: row.told_at,
    deskMailbox: settings.deskMailbox,
  };
};

const sheetOf = (tx: Tx, tenantId: string, sheetId: string) =>
  tx
    .selectFrom('review_sheets as s')
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
    )
    .innerJoin('review_progress as p', (join) =>
      join
        .onRef('p.tenant_id', '=', 's.tenant_id')
        .onRef('p.review_id', '=', 's.review_id')
        .onRef('p.sheet_id', '=', 's.sheet_id'),
    )
    .leftJoin('directory_people as d', (join) =>
      join.onRef('d.tenant_id', '=', 's.tenant_id').onRef('d.person_id', '=', 's.reviewer_id'),
    )
    .select(['s.review_id', 's.reviewer_id', 's.sent_at', 's.silent_at', 'r.state', 'r.starts', 'r.ends'])
    .select(['p.lines', 'p.answered', 'p.told_at', 'd.account', 'd.gone_at', 'd.unit'])
    .where('s.tenant_id', '=', tenantId)
    .where('s.sheet_id', '=', sheetId)
    .executeTakeFirst();
