import { breachAddress } from '#shared/breaches/address.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { Fact } from '../../look/Facts.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import * as texts from '../../texts/breaches/told.ts';
import { useTexts } from '../../texts/language.ts';

/** The cases this one may belong together with, each with why; the team decides whether they do. */
export const RelatedCases = ({ related }: Pick<CaseView, 'related'>) => {
  const t = useTexts(texts);
  return related.map(({ caseId, reference, why }) => (
    <Fact key={caseId} name={t.related}>
      <PageLink to={breachAddress(reference)}>{reference}</PageLink>
      {`. ${t.why[why]}`}
    </Fact>
  ));
};
