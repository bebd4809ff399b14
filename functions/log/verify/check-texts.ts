import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Found } from '../break.ts';
import { digestedEvidence, digestedTexts, type Entry } from '../entry.ts';

type Kept = ReadonlyMap<string, string>;

/** The digest of every text of the cases, as the log holds it (database/log.ts, `digestOf`), by case and text. */
export const readTexts = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Kept>> => {
  const { rows } = await sql<Row>`
    select case_id as subject, text_id as id, encode(sha256(convert_to(text_id || E'\\n' || body, 'UTF8')), 'hex') as digest
    from case_texts where tenant_id = current_setting('app.tenant')::uuid and case_id = any(${[...ids]}::uuid[])`.execute(
    tx,
  );
  return bySubject(rows);
};

/** Kept mails that are read in one statement: a database that is slow to read them must not be taken for silent. Bytes. */
const atATime = 64 * 1024 * 1024;

/** The digest of every kept mail's content: reads all of it, in the database. */
export const readContents = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Kept>> => {
  if (ids.length === 0) return new Map();
  const { rows: kept } = await sql<{ id: string; size: number }>`
    select evidence_id as id, coalesce(octet_length(content), 0) as size
    from evidence where tenant_id = current_setting('app.tenant')::uuid and case_id = any(${[...ids]}::uuid[])`.execute(
    tx,
  );
  const found: Row[] = [];
  for (const portion of portionsOf(kept)) {
    const { rows } = await sql<Row>`
      select case_id as subject, evidence_id as id, encode(sha256(content), 'hex') as digest
      from evidence where tenant_id = current_setting('app.tenant')::uuid and case_id = any(${[...ids]}::uuid[])
        and evidence_id = any(${portion}::uuid[])`.execute(tx);
    found.push(...rows);
  }
  return bySubject(found);
};

const portionsOf = (kept: readonly { readonly id: string; readonly size: number }[]): string[][] => {
  const portions: string[][] = [];
  let room = 0;
  for (const { id, size } of kept) {
    if (size > room) {
      portions.push([]);
      room = atATime;
    }
    portions.at(-1)?.push(id);
    room -= size;
  }
  return portions;
};

type Row = { readonly subject: string; readonly id: string; readonly digest: string };

const bySubject = (rows: readonly Row[]): ReadonlyMap<string, Kept> => {
  const found = new Map<string, Map<string, string>>();
  for (const { subject, id, digest } of rows) found.set(subject, (found.get(subject) ?? new Map()).set(id, digest));
  return found;
};

const nothing: Kept = new Map();

/** Texts whose words are not those the log's entry was written with, or that are gone. */
export const checkTexts = (entries: readonly Entry[], kept: Kept = nothing): Found[] =>
  digestedTexts(entries).flatMap(({ textId, digest, sequence }) => {
    const now = kept.get(textId);
    if (now === digest) return [];
    return [{ table: 'case_texts', column: now ? 'body' : '*', sequence, what: now ? 'altered' : 'missing' }];
  });

/** The same for kept mails. `contents` undefined: they were not read this time. */
export const checkEvidence = (entries: readonly Entry[], contents: Kept | undefined): Found[] =>
  contents === undefined
    ? []
    : digestedEvidence(entries).flatMap(({ evidenceId, sha256, sequence }) => {
        const now = contents.get(evidenceId);
        if (now === sha256) return [];
        return [{ table: 'evidence', column: now ? 'content' : '*', sequence, what: now ? 'altered' : 'missing' }];
      });
