import { topicNames } from '#shared/questions/topic-names.ts';

/** What a question can be about. */
export const da = { topics: topicNames.da };

export const en: typeof da = { topics: topicNames.en };
