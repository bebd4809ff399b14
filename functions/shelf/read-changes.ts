import { sql } from 'kysely';
import { z } from 'zod';
import type { ArticleText } from '#shared/guidance/article.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Database } from '../database/connect.ts';
import { readingIn } from '../database/transaction.ts';

/** How often the municipality's guidance has changed, with what else a search asks for; one row by keys. */
export const readFreshness = async (
  database: Database,
  { tenantId, personId }: Pick<Caller, 'tenantId' | 'personId'>,
) => {
  const { db, rows } = readingIn(database, tenantId);
  const [row] = await rows(
    db
      .selectFrom('tenants as t')
      .leftJoin('guidance_changes as c', 'c.tenant_id', 't.tenant_id')
      .leftJoin('guidance_synonyms as s', 's.tenant_id', 't.tenant_id')
      .leftJoin('people as p', (join) => join.onRef('p.tenant_id', '=', 't.tenant_id').on('p.person_id', '=', personId))
      .leftJoin('directory_people as d', (join) =>
        join.onRef('d.tenant_id', '=', 't.tenant_id').on('d.person_id', '=', personId),
      )
      .select([
        'c.counted',
        's.version as synonyms',
        // As the directory was last read; before that as they told it when they reported or asked.
        sql<string | null>`case when d.person_id is null then p.unit when d.gone_at is null then d.unit end`.as('unit'),
        sql<string | null>`t.settings ->> 'reviewArticlesMonths'`.as('months'),
      ])
      .where('t.tenant_id', '=', tenantId),
  );
  return {
    counted: row?.counted ?? 0,
    /** Which version of the municipality's synonyms holds. */
    synonyms: row?.synonyms ?? 0,
    unit: row?.unit ?? null,
    months: months.parse(row?.months),
  };
};

const months = z.coerce.number().int().min(1).max(60).catch(12);

/** The municipality's own words that mean the same; empty before there are any. */
export const readSynonyms = async (database: Database, tenantId: string): Promise<readonly (readonly string[])[]> => {
  const { db, rows } = readingIn(database, tenantId);
  const [row] = await rows(db.selectFrom('guidance_synonyms').select('lists').where('tenant_id', '=', tenantId));
  return row ? z.array(z.array(z.string())).parse(JSON.parse(row.lists)) : [];
};

/** An article of which the municipality has a row. */
export type ChangedArticle = {
  readonly slug: string;
  readonly isOff: boolean;
  readonly ownerId: string | null;
  readonly units: readonly string[];
  readonly reviewedOn: string | null;
  readonly reviewOn: string | null;
  readonly shown: (ArticleText & { readonly productDigest: string | null }) | undefined;
  readonly draft: ArticleText | undefined;
  /** The question whose answer it was begun from: a way to ask what it answers. Never shown. */
  readonly asked: string | undefined;
};

const most = 200;

/** The articles that changed after so many changes, some at a time. */
export async function* changedArticles(
  database: Database,
  tenantId: string,
  after: number,
): AsyncGenerator<readonly ChangedArticle[]> {
  const { db, rows } = readingIn(database, tenantId);
  let from = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const found = await rows(
      db
        .selectFrom('guidance_articles as a')
        .leftJoin('guidance_versions as v', (join) =>
          join
            .onRef('v.tenant_id', '=', 'a.tenant_id')
            .onRef('v.article_id', '=', 'a.article_id')
            .onRef('v.number', '=', 'a.published'),
        )
        .leftJoin('guidance_versions as d', (join) =>
          join
            .onRef('d.tenant_id', '=', 'a.tenant_id')
            .onRef('d.article_id', '=', 'a.article_id')
            .on('d.published_at', 'is', null)
            .on('d.number', 'is not', null),
        )
        .leftJoin('question_answers as q', (join) =>
          join.onRef('q.tenant_id', '=', 'a.tenant_id').onRef('q.article_id', '=', 'a.article_id'),
        )
        .leftJoin('questions as asked', (join) =>
          join.onRef('asked.tenant_id', '=', 'q.tenant_id').onRef('asked.case_id', '=', 'q.case_id'),
        )
        .select('asked.title as asked')
        .select(['a.article_id', 'a.slug', 'a.is_off', 'a.owner_id', 'a.units', 'a.reviewed_on', 'a.review_on'])
        .select(['v.product_digest', sql<unknown>`to_json(v)`.as('shown'), sql<unknown>`to_json(d)`.as('draft')])
        .where('a.tenant_id', '=', tenantId)
        .where('a.changed', '>', after)
        .where('a.article_id', '>', from)
        .orderBy('a.article_id')
        .limit(most),
    );
    const last = found.at(-1);
    if (last) yield found.map(articleIn);
    if (!last || found.length < most) return;
    from = last.article_id;
  }
}

type Row = {
  readonly slug: string;
  readonly is_off: boolean;
  readonly owner_id: string | null;
  readonly units: string[];
  readonly reviewed_on: string | null;
  readonly review_on: string | null;
  readonly product_digest: string | null;
  readonly shown: unknown;
  readonly draft: unknown;
  readonly asked: string | null;
};

// As it was written: what is refused of new texts must not hide old ones.
const kept = z.object({
  title: z.string(),
  topic: z.string(),
  body: z.string(),
  sources: z.array(z.object({ name: z.string(), url: z.string().optional() })),
  words: z.array(z.string()),
});
const textIn = (version: unknown): ArticleText | undefined => {
  if (version === null) return undefined;
  return kept.parse(typeof version === 'string' ? JSON.parse(version) : version);
};

const articleIn = (row: Row): ChangedArticle => {
  const shown = textIn(row.shown);
  return {
    slug: row.slug,
    isOff: row.is_off,
    ownerId: row.owner_id,
    units: row.units,
    reviewedOn: row.reviewed_on,
    reviewOn: row.review_on,
    shown: shown && { ...shown, productDigest: row.product_digest },
    draft: textIn(row.draft),
    asked: row.asked ?? undefined,
  };
};
