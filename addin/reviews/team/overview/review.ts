import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';

export type Review = AnswerOf<Routes['readReview']>;
