import { type PropsWithChildren, Suspense } from 'react';
import { Navigate } from 'react-router';
import { mineAddress } from '#shared/addresses/mine-address.ts';
import type { SubjectName } from '#shared/routes/subjects.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { StaleBar } from '../../look/states/StaleBar.tsx';
import { useStale } from '../../look/states/stale.ts';
import * as cases from '../../texts/cases/case.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import { useListTrail } from '../queue/list-trail.ts';
import { useNamedCase } from '../use-named-case.ts';
import { useAddressOf, useSubjectNamed } from '../use-subject.ts';
import { CaseDesk } from './CaseDesk.tsx';

type Given = { of: SubjectName };

/** A case as the team and the DPO see it. What its subject adds to the page is loaded while the case is read. */
export const CasePage = ({ of }: Given) => {
  const found = useNamedCase();
  const me = useRead('me', {});
  const { CasePart } = useSubjectNamed(of);
  const addressOf = useAddressOf();
  const stale = useStale('case', found);
  if (found.data && found.data.view !== 'case') return <Navigate to={mineAddress(found.data.reference)} replace />;
  // All subjects share one series of numbers.
  if (found.data && found.data.subject !== of) return <Navigate to={addressOf(found.data)} replace />;
  if (found.error?.kind === 'not-found' || found.error?.kind === 'refused') return <NotFound what="case" />;
  const failed = found.error ?? me.error;
  const again = () => Promise.all([found.refetch(), me.refetch()]);
  return (
    <Suspense fallback={<Coming of={of} />}>
      <CasePart>
        {found.data && me.data ? (
          <CaseDesk
            key={found.data.caseId}
            found={found.data}
            me={me.data}
            stale={stale && <StaleBar seen={stale} onRetry={() => found.refetch()} />}
          />
        ) : (
          <Coming of={of}>{failed && <ProblemMessage failed={failed} onRetry={again} />}</Coming>
        )}
      </CasePart>
    </Suspense>
  );
};

const Coming = ({ of, children }: PropsWithChildren<Given>) => {
  const t = useTexts(cases);
  const { useListWords } = useSubjectNamed(of);
  const { one = t.title } = useListWords();
  return (
    <Page wide title={one} trail={useListTrail(of)}>
      {children || <Loading shape="case" />}
    </Page>
  );
};
