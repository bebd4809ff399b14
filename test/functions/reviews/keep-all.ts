import { perform } from '#functions/perform.ts';
import { birgit, type TestDesk } from '#test/support/desk.ts';

/** Birgit keeps all she is asked about, and sends it. */
export const keepAll = async (desk: TestDesk, reviewId: string): Promise<void> => {
  const { sheets } = await perform(desk, birgit, 'listMyLines', { params: {}, query: {}, body: {} });
  const decisions = sheets.flatMap(({ lines }) =>
    lines.map(({ lineId, version }) => ({ lineId, version, answer: 'keep' as const })),
  );
  await perform(desk, birgit, 'decideLines', { params: { reviewId }, query: {}, body: { decisions } });
  await perform(desk, birgit, 'sendAnswers', { params: { reviewId }, query: {}, body: { of: 'me' } });
};
