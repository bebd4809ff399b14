import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CallFailed } from '../../../api.ts';
import * as texts from '../../../texts/breaches/report.ts';
import { useTexts } from '../../../texts/language.ts';
import { useApi } from '../../../use-api.ts';
import { useDrafts } from './use-drafts.ts';

/**
 * Reports that were sent without a network before the window was closed: they are sent when the desk is opened again,
 * with the same keys. `except` is the one a form on the screen is sending itself.
 */
export const UnsentReports = ({ except }: { except?: string | undefined }) => {
  const api = useApi();
  const drafts = useDrafts();
  const queries = useQueryClient();
  const t = useTexts(texts);
  const sendOne = async (about: string): Promise<string[]> => {
    const { sent, key } = drafts.read(about) ?? {};
    if (!sent || !key) return [];
    try {
      const { reference } = await api('registerBreach', { body: sent, key });
      drafts.drop(about);
      return [reference];
    } catch (failed) {
      // Still not: it stays where it is until the next time.
      if (failed instanceof CallFailed) return [];
      throw failed;
    }
  };
  const arrived = useQuery({
    queryKey: ['unsent'],
    queryFn: async () => {
      const sent = await Promise.all(drafts.list().flatMap((about) => (about === except ? [] : [sendOne(about)])));
      if (sent.flat().length > 0) queries.invalidateQueries({ queryKey: ['listMyCases'] });
      return sent.flat();
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: 'always',
  });
  if (!arrived.data?.length) return null;
  return (
    <MessageBar intent="success" role="status">
      <MessageBarBody>{t.arrived(arrived.data.join(', '))}</MessageBarBody>
    </MessageBar>
  );
};
