import type { Selectable, Updateable } from 'kysely';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { appendLog, type LogEntry, lockChain } from '../../database/log.ts';
import { inRequest, type Once } from '../../database/once.ts';
import type { DB } from '../../database/tables.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import { countChange } from '../../shelf/count-change.ts';
import { mayChange } from '../may-see.ts';

export type ArticleRow = Selectable<DB['guidance_articles']>;

type Asked = {
  readonly params: { readonly slug: string };
  readonly body: { readonly version: number };
  readonly once?: Once | undefined;
};
type Made = { readonly set: Updateable<DB['guidance_articles']>; readonly log: readonly LogEntry[] };

/**
 * Changes an article from the version it was read in; one that came with the desk gets its row now.
 * @throws Refusal `not-found`, also for one who may not change it; `changed-meanwhile`
 */
export const changeArticle = async (
  parts: Parts,
  caller: Caller,
  { params, body, once }: Asked,
  change: (tx: Tx, article: ArticleRow) => Promise<Made>,
): Promise<{ version: number }> => {
  const { tenantId, personId } = caller;
  const answer = await inRequest(parts, caller, once, async (tx) => {
    const article = await lockArticle(tx, parts, caller, params.slug);
    if (article.version !== body.version) throw new Refusal('changed-meanwhile', { subject: article.article_id });
    const { set, log } = await change(tx, article);
    const version = body.version + 1;
    await tx
      .updateTable('guidance_articles')
      .set({ ...set, version, changed: await countChange(tx, tenantId) })
      .where('tenant_id', '=', tenantId)
      .where('article_id', '=', article.article_id)
      .execute();
    const about = { tenantId, subject: 'article', subjectId: article.article_id } as const;
    await appendLog(tx, { ...about, actorId: personId, at: parts.now() }, log);
    return { version };
  });
  parts.kick();
  return answer;
};

const lockArticle = async (tx: Tx, parts: Parts, caller: Caller, slug: string): Promise<ArticleRow> => {
  const { tenantId } = caller;
  const known = await idOf(tx, tenantId, slug);
  const articleId = known ?? (await beginRow(tx, parts, caller, slug));
  await lockChain(tx, { tenantId, subject: 'article', subjectId: articleId });
  const article = await tx
    .selectFrom('guidance_articles')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (!mayChange(caller, article.owner_id)) throw new Refusal('not-found');
  return article;
};

const idOf = async (tx: Tx, tenantId: string, slug: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('guidance_articles')
    .select('article_id')
    .where('tenant_id', '=', tenantId)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row?.article_id;
};

/** The row of an article of the desk's own, as if nothing had been changed of it; of two who begin it the second waits. */
const beginRow = async (tx: Tx, { guidance, newId }: Parts, caller: Caller, slug: string): Promise<string> => {
  const { tenantId } = caller;
  if (!guidance.product().has(slug) || !mayChange(caller, null)) throw new Refusal('not-found');
  await tx
    .insertInto('guidance_articles')
    .values({ tenant_id: tenantId, article_id: newId(), slug, version: 0, changed: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const begun = await idOf(tx, tenantId, slug);
  if (!begun) throw new Refusal('changed-meanwhile', { subject: slug });
  return begun;
};
