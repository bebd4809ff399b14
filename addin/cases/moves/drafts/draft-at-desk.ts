import type { QueryClient } from '@tanstack/react-query';
import type { DraftIds } from '#shared/routes/case-changes.ts';
import { type Api, CallFailed } from '../../../api.ts';
import type { FormMove } from '../../subject.ts';
import type { Typed } from './draft-keeper.ts';

/** How a save is sent: broken off by `signal`; one that outlives its window is the last. */
type How = { readonly signal: AbortSignal; readonly outlivesWindow: boolean };

const remembered = 'draft-ids';
/** As many as one call may name. */
const most = 32;

/**
 * The draft of a form of a case at the desk, as this window knows it: all ids it has had here since it was last sent, however
 * often the form was closed. The desk ends them all with the sending, so no save that is still under way brings it back.
 */
export const draftAtDesk = (api: Api, queries: QueryClient, caseId: string, form: FormMove) => {
  const place = [remembered, caseId, form];
  queries.setQueryDefaults([remembered], { gcTime: Number.POSITIVE_INFINITY });
  let maybeSent = false;
  const begin = (id: string = crypto.randomUUID()): DraftIds => {
    const before = queries.getQueryData<DraftIds>(place) ?? [];
    const ids: DraftIds = [id, ...before.filter((one) => one !== id).slice(0, most - 1)];
    queries.setQueryData(place, ids);
    return ids;
  };
  const ids = (): DraftIds => queries.getQueryData<DraftIds>(place) ?? begin();
  const put = async (from: number, typed: Typed, how: How): Promise<Date | undefined> => {
    const body = { draftIds: ids(), form, from, typed };
    const { keptAt } = await api('keepDraft', { params: { caseId }, body, ...how });
    if (keptAt !== null) return new Date(keptAt);
    begin();
    return undefined;
  };
  return {
    /** Said with what is sent. */
    ids,
    /**
     * Keeps what is typed. Where another window has sent, thrown away or replaced the draft, it goes on as one of its own.
     * @param from the version of the case in which it was begun
     * @returns when it was kept; undefined where nothing is kept
     */
    keep: async (from: number, typed: Typed, how: How): Promise<Date | undefined> => {
      try {
        return await put(from, typed, how);
      } catch (failed) {
        if (!isEnded(failed)) throw failed;
        begin();
        // The answer to the sending was lost: what is typed has been sent.
        const sentFromHere = maybeSent;
        maybeSent = false;
        return sentFromHere ? undefined : put(from, typed, how);
      }
    },
    /** The desk has a draft of an earlier window; it goes on here. */
    found: (id: string): void => void begin(id),
    sent: (): void => queries.removeQueries({ queryKey: place, exact: true }),
    notSent: ({ maybeDone }: CallFailed): void => {
      maybeSent = maybeDone;
    },
  };
};

const isEnded = (failed: unknown): boolean => failed instanceof CallFailed && failed.problem?.code === 'draft-ended';
