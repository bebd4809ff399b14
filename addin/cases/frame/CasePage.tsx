import { useParams } from 'react-router';
import { EmptyState } from '../../look/EmptyState.tsx';
import { Page, Waiting } from '../../look/Page.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import * as cases from '../../texts/cases/case.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import { CaseDesk } from './CaseDesk.tsx';

/** A case as the team and the DPO see it. */
export const CasePage = () => {
  const t = useTexts(cases);
  const { breachId = '' } = useParams();
  const found = useRead('readBreach', { params: { breachId } });
  const me = useRead('me', {});
  if (found.data?.view === 'case' && me.data) return <CaseDesk key={breachId} breach={found.data} me={me.data} />;
  const failed = found.error ?? me.error;
  const again = () => Promise.all([found.refetch(), me.refetch()]);
  return (
    <Page title={t.title}>
      {failed && <ProblemMessage failed={failed} onRetry={again} />}
      {!failed && found.isPending && <Waiting />}
      {found.data && found.data.view !== 'case' && (
        <EmptyState title={t.notSeen} action={<PageLink to={`/reports/${breachId}`}>{t.ownReport}</PageLink>} />
      )}
    </Page>
  );
};
