import { Navigate, useParams } from 'react-router';
import { mineAddress } from '#shared/addresses/case-address.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { StaleBar } from '../../look/states/StaleBar.tsx';
import { staleOf } from '../../look/states/stale.ts';
import * as cases from '../../texts/cases/case.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import { useListTrail } from '../queue/list-trail.ts';
import { CaseDesk } from './CaseDesk.tsx';

/** A case as the team and the DPO see it. */
export const CasePage = () => {
  const t = useTexts(cases);
  const { number: breachId = '' } = useParams();
  const found = useRead('readBreach', { params: { breachId } });
  const me = useRead('me', {});
  const trail = useListTrail();
  const stale = staleOf('case', found);
  if (found.data?.view === 'case' && me.data)
    return (
      <CaseDesk
        key={breachId}
        breach={found.data}
        me={me.data}
        stale={stale && <StaleBar seen={stale} onRetry={() => found.refetch()} />}
      />
    );
  if (found.data && found.data.view !== 'case') return <Navigate to={mineAddress(breachId)} replace />;
  if (found.error?.kind === 'not-found' || found.error?.kind === 'refused') return <NotFound what="case" />;
  const failed = found.error ?? me.error;
  const again = () => Promise.all([found.refetch(), me.refetch()]);
  return (
    <Page title={t.title} trail={trail}>
      {failed && <ProblemMessage failed={failed} onRetry={again} />}
      {!failed && found.isPending && <Loading shape="case" />}
    </Page>
  );
};
