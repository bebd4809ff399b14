import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { PolicyToRead } from '#shared/policies/views.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { usePrint } from '../../look/frame/use-print.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { usePrintStyle } from '../../look/use-print-style.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/reading.ts';
import { useRead } from '../../use-api.ts';
import { Confirmed, ConfirmedNow } from './Confirmed.tsx';
import { DueBadge } from './DueBadge.tsx';
import { Reading } from './Reading.tsx';
import { WholeText } from './WholeText.tsx';

const useStyles = makeStyles({
  printed: { display: 'none', '@media print': { display: 'block' } },
  screen: { '@media print': { display: 'none' } },
});

/** A policy that concerns the reader: its sections, its questions, and the confirmation. */
export const ReadPage = () => {
  const { policyId = '' } = useParams();
  const t = useTexts(texts);
  const { places } = useTexts(frame);
  const found = useRead('readMyPolicy', { params: { policyId } }, { staleTime: Number.POSITIVE_INFINITY });
  const [isConfirmed, setConfirmed] = useState(false);
  const print = usePrint();
  usePrintStyle();
  const trail = [
    { name: places.home, to: '/home' },
    { name: t.title, to: '/home/read' },
  ];
  if (found.error?.kind === 'not-found') return <NotFound what="page" />;
  const policy = found.data;
  if (!policy)
    return (
      <Page title={t.title} trail={trail}>
        {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
        {found.isPending && <Loading shape="form" />}
      </Page>
    );
  const waits = policy.waits && !isConfirmed;
  const sub = [t.edition(policy.edition), ...(waits ? [t.once] : []), t.about(policy.minutes, policy.questions)];
  return (
    <Page
      title={policy.title}
      trail={trail}
      sub={sub.join(' · ')}
      actions={[print]}
      wide
      {...(waits && { badges: <DueBadge due={policy.due} /> })}
    >
      <Shown key={policy.edition} policy={policy} isConfirmed={isConfirmed} onConfirmed={() => setConfirmed(true)} />
    </Page>
  );
};

type Given = { readonly policy: PolicyToRead; readonly isConfirmed: boolean; readonly onConfirmed: () => void };

const Shown = ({ policy, isConfirmed, onConfirmed }: Given) => {
  const styles = useStyles();
  if (isConfirmed) return <ConfirmedNow policy={policy} />;
  if (!policy.waits) return <Confirmed policy={policy} />;
  return (
    <>
      <div className={styles.screen}>
        <Reading policy={policy} onConfirmed={onConfirmed} />
      </div>
      <div className={styles.printed}>
        <WholeText policy={policy} />
      </div>
    </>
  );
};
