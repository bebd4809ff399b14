import { perform } from '#functions/perform.ts';
import type { Caller } from '#shared/people/caller.ts';
import { idOf } from '#test/functions/directory/mirror/pretend-directory.ts';
import { sofie, type TestDesk } from '#test/support/desk.ts';

type Line = { readonly lineId: string; readonly version: number };
const none = { params: {}, query: {}, body: {} } as const;

/** What reviewers do on their sheets of one review. */
export const sheetsOn = (desk: TestDesk, reviewId: string) => {
  const params = { reviewId };
  const sheetsOf = async (who: Caller) =>
    (await perform(desk, who, 'listMyLines', none)).sheets.filter((sheet) => sheet.reviewId === reviewId);
  const linesOf = async (who: Caller) => (await sheetsOf(who)).flatMap(({ lines }) => lines);
  const open = async (who: Caller) =>
    (await sheetsOf(who)).filter(({ sentAt, ended }) => sentAt === null && !ended).flatMap(({ lines }) => lines);
  const decide = (who: Caller, decisions: readonly (Line & { readonly answer: 'keep' | 'remove' | null })[]) =>
    perform(desk, who, 'decideLines', {
      params,
      query: {},
      body: { decisions: decisions.map(({ lineId, version, answer }) => ({ lineId, version, answer })) },
    });
  const send = (who: Caller, of: 'me' | 'team' | 'stand-in' = 'me') =>
    perform(desk, who, 'sendAnswers', { params, query: {}, body: { of } });
  return {
    sheetsOf,
    linesOf,
    decide,
    send,
    /** The members a person is asked about. */
    asked: async (who: Caller) =>
      (await open(who)).filter(({ handed, gone }) => !handed && !gone).map(({ memberId }) => memberId),
    lineOf: async (who: Caller, member: number) => {
      const line = (await open(who)).find(({ memberId }) => memberId === idOf(member));
      if (!line) throw new Error(`${who.name} is not asked about ${member}`);
      return line;
    },
    /** Sends it as well, and once more where some of it is asked again. */
    keepAll: async (who: Caller) => {
      const keepOpen = async () => {
        const lines = (await open(who)).filter(({ handed, answer, gone }) => !handed && !gone && answer === null);
        if (lines.length > 0)
          await decide(
            who,
            lines.map((line) => ({ ...line, answer: 'keep' as const })),
          );
        return send(who);
      };
      const sent = await keepOpen();
      return sent.sentAt ? sent : keepOpen();
    },
    handOver: (who: Caller, lines: readonly Line[], to: { readonly personId: string } | null) =>
      perform(desk, who, 'handOverLines', {
        params,
        query: {},
        body: { lines: lines.map(({ lineId, version }) => ({ lineId, version })), to: to?.personId ?? null },
      }),
    takeBack: (who: Caller, lines: readonly Line[]) =>
      perform(desk, who, 'takeBackLines', { params, query: {}, body: { lineIds: lines.map(({ lineId }) => lineId) } }),
    find: (who: Caller, { lineId }: Line, search = '') =>
      perform(desk, who, 'findReviewers', { params: { reviewId, lineId }, query: { search }, body: {} }),
    state: async () => (await perform(desk, sofie, 'readReview', { params, query: {}, body: {} })).state,
  };
};
