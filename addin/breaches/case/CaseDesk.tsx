import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Move } from '#shared/breaches/moves.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { useNow } from '../../look/clock.ts';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import type { Me } from '../../teams/navigation.ts';
import * as terms from '../../texts/breach-terms.ts';
import * as cases from '../../texts/case.ts';
import { useTexts } from '../../texts/language.ts';
import * as moves from '../../texts/moves.ts';
import { useChange } from '../../use-api.ts';
import { usePrintStyle } from '../queue/use-print-style.ts';
import { CaseClockCard } from './CaseClockCard.tsx';
import { ConversationCard } from './ConversationCard.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';
import { MailCard } from './MailCard.tsx';
import { OpenMove } from './moves/OpenMove.tsx';
import { refreshed } from './moves/refreshed.ts';
import { NotesCard } from './NotesCard.tsx';
import { Standing } from './Standing.tsx';
import { TimelineCard } from './TimelineCard.tsx';
import { TimesCard } from './TimesCard.tsx';
import { WhatHappened } from './WhatHappened.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@media (min-width: 860px)': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr)' },
  },
  column: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  said: { ...typographyStyles.body1Strong, margin: 0, ':focus': { outline: 'none' }, ':empty': { display: 'none' } },
});

type Shown = { breach: CaseView; me: Me };

/** Everything about a case, and what may be done with it. */
export const CaseDesk = ({ breach, me }: Shown) => {
  usePrintStyle();
  const styles = useStyles();
  const t = useTexts(cases);
  const m = useTexts(moves);
  const { kinds } = useTexts(terms);
  const now = useNow();
  const { opened, open, close, done, said, saidRef } = useMoves();
  const taking = useChange('takeBreach', refreshed);
  const works = me.roles.includes('Gdpr.Team');
  const onMove = (move: Move) => {
    if (move !== 'take') return open(move);
    const given = { params: { breachId: breach.breachId }, body: { version: breach.version } };
    return taking.mutate(given, { onSuccess: () => done('take') });
  };
  const offered = (move: Move) => (works && breach.moves.includes(move) ? () => onMove(move) : undefined);
  return (
    <Page
      wide
      title={kinds[breach.kind].name}
      lead={<Standing breach={breach} meId={me.personId} />}
      back={<Link to="/queue">{t.back}</Link>}
    >
      <p role="status" ref={saidRef} tabIndex={-1} className={styles.said}>
        {said && m.move[said].done}
      </p>
      {taking.error && <ProblemMessage failed={taking.error} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <CaseClockCard
            breach={breach}
            now={now}
            works={works}
            pending={taking.isPending ? 'take' : undefined}
            onMove={onMove}
          />
          <WhatHappened breach={breach} />
          <MailCard breach={breach} />
          <ConversationCard breach={breach} onAsk={offered('ask-reporter')} />
          <NotesCard breach={breach} />
        </div>
        <div className={styles.column}>
          <TimesCard breach={breach} onMove={offered('move-time')} />
          <EvidenceCard breach={breach} />
          <TimelineCard breach={breach} />
        </div>
      </div>
      {opened && (
        <OpenMove move={opened} breach={breach} meId={me.personId} onClose={close} onDone={() => done(opened)} />
      )}
    </Page>
  );
};

/** Which form is open and what was done last. The button that opened the form is often gone then, so the focus goes to
 * the sentence that says what was done. */
const useMoves = () => {
  const [opened, open] = useState<Exclude<Move, 'take'>>();
  const [said, setSaid] = useState<Move>();
  const saidRef = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said && !opened) saidRef.current?.focus();
  }, [said, opened]);
  const close = () => open(undefined);
  return {
    opened,
    close,
    said,
    saidRef,
    open: (move: Exclude<Move, 'take'>) => {
      setSaid(undefined);
      open(move);
    },
    done: (move: Move) => {
      close();
      setSaid(move);
    },
  };
};
