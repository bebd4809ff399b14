import { useNavigate } from 'react-router';
import { refreshed } from '../../cases/moves/use-attempt.ts';
import { useChange } from '../../use-api.ts';

/** Begins an article from the last answer of a question, and goes on to its draft; also after the page has changed. */
export const useMakeGuidance = (caseId: string) => {
  const navigate = useNavigate();
  const change = useChange('draftFromAnswer', [...refreshed, 'listArticles']);
  const make = async (version: number): Promise<void> => {
    // What was refused is shown where it was pressed.
    const begun = await change.mutateAsync({ params: { caseId }, body: { version } }).catch(() => undefined);
    if (begun) await navigate(`/guidance/${begun.slug}/edit`);
  };
  return { make, isPending: change.isPending, failed: change.error };
};
