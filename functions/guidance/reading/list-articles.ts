import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { UseCase } from '../../use-case.ts';
import { mayRead } from '../may-see.ts';
import { helpedIn } from './helped.ts';
import { listedIn } from './listed.ts';

/** The articles one may read, by topic and title. */
export const listArticles: UseCase<Routes['listArticles']> = async (parts, caller) => {
  const { tenantId } = caller;
  const looked = await parts.guidance.look(parts.db, caller);
  const articles = [...looked.articles.values()].filter((article) => mayRead(looked, caller, article));
  return inTenant(parts.db, tenantId, async (tx) => {
    const owners = articles.map(({ ownerId }) => ownerId);
    const shown = {
      looked,
      nameOf: await readNames(tx, tenantId, owners),
      helped: await helpedIn(tx, tenantId, parts.now()),
      now: parts.now(),
    };
    const byTopic = new Intl.Collator('da');
    return {
      articles: articles
        .map((article) => listedIn(article, shown))
        .sort((a, b) => byTopic.compare(a.topic, b.topic) || byTopic.compare(a.title, b.title)),
    };
  });
};
