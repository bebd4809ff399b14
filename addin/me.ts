import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';

/** The person who has opened the desk. */
export type Me = AnswerOf<Routes['me']>;
