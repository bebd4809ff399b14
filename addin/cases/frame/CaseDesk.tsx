import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { lazy, type ReactNode, Suspense } from 'react';
import { hasLeft } from '#shared/breaches/has-left.ts';
import type { Move } from '#shared/breaches/moves.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { TimesCard } from '../../breaches/decide/TimesCard.tsx';
import { ToldCard } from '../../breaches/facts/ToldCard.tsx';
import { WhatHappened } from '../../breaches/facts/WhatHappened.tsx';
import { EvidenceCard } from '../../breaches/mail/EvidenceCard.tsx';
import { MailCard } from '../../breaches/mail/MailCard.tsx';
import { useNow } from '../../look/clock.ts';
import { useCopyLink } from '../../look/frame/use-copy-link.tsx';
import { usePrint } from '../../look/frame/use-print.tsx';
import { useKeys } from '../../look/keys/use-keys.ts';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { usePrintStyle } from '../../look/use-print-style.ts';
import type { Me } from '../../teams/places.ts';
import * as terms from '../../texts/breaches/terms.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange, useRead } from '../../use-api.ts';
import { OpenMove } from '../moves/OpenMove.tsx';
import { refreshed } from '../moves/refreshed.ts';
import { opensBeside, useDrawerMove } from '../moves/use-drawer-move.ts';
import { useMoves } from '../moves/use-moves.ts';
import { useListTrail } from '../queue/list-trail.ts';
import { CaseClockCard } from './CaseClockCard.tsx';
import { ConversationCard } from './ConversationCard.tsx';
import { Neighbours } from './Neighbours.tsx';
import { NotesCard } from './NotesCard.tsx';
import { Standing } from './Standing.tsx';
import { TimelineCard } from './TimelineCard.tsx';

const CorrectFactsForm = lazy(async () => ({
  default: (await import('../../breaches/facts/CorrectFactsForm.tsx')).CorrectFactsForm,
}));

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@container page (min-width: 760px)': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr)' },
  },
  column: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  said: { ...typographyStyles.body1Strong, margin: 0, ':focus': { outline: 'none' }, ':empty': { display: 'none' } },
});

type Shown = {
  breach: CaseView;
  me: Me;
  /** Over everything, where the case could not be read again. */
  stale?: ReactNode;
};

/** Everything about a case, and what may be done with it. */
export const CaseDesk = ({ breach, me, stale }: Shown) => {
  usePrintStyle();
  const styles = useStyles();
  const m = useTexts(moves);
  const { kinds } = useTexts(terms);
  const now = useNow();
  const trail = useListTrail();
  const copyLink = useCopyLink();
  const print = usePrint();
  const { form, open, close, done, said, saidRef } = useMoves();
  const works = me.roles.includes('Gdpr.Team');
  const { beside, openBeside, closeBeside } = useDrawerMove(works ? breach.moves : []);
  const taking = useChange('takeBreach', refreshed);
  const team = useRead('listTeam', {});
  const onMove = (move: Move) => {
    if (move !== 'take') return opensBeside(move) ? openBeside(move) : open(move);
    const given = { params: { breachId: breach.breachId }, body: { version: breach.version } };
    return taking.mutate(given, { onSuccess: () => done('take') });
  };
  const ask = works && breach.moves.includes('ask-reporter') ? () => onMove('ask-reporter') : undefined;
  useKeys({ ...(ask && { q: ask }) });
  const offered = (move: Move) => (works && breach.moves.includes(move) ? () => onMove(move) : undefined);
  return (
    <Page
      wide
      title={kinds[breach.kind].name}
      number={breach.reference}
      lead={<Standing breach={breach} meId={me.personId} />}
      trail={trail}
      beside={<Neighbours breachId={breach.breachId} />}
      actions={[copyLink, print]}
    >
      {stale}
      <p role="status" ref={saidRef} tabIndex={-1} className={styles.said}>
        {said && m.move[said === 'hand-over' && breach.takenBy?.personId === me.personId ? 'take' : said].done}
      </p>
      {taking.error && <ProblemMessage failed={taking.error} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <CaseClockCard
            breach={breach}
            meId={me.personId}
            left={hasLeft(breach, team.data?.people)}
            now={now}
            works={works}
            pending={taking.isPending ? 'take' : undefined}
            onMove={onMove}
          />
          <WhatHappened breach={breach} onCorrect={offered('correct-facts')} />
          <ToldCard breach={breach} />
          <MailCard breach={breach} works={works} />
          <ConversationCard breach={breach} onAsk={ask} />
          <NotesCard breach={breach} />
        </div>
        <div className={styles.column}>
          <TimesCard breach={breach} onMove={offered('move-time')} />
          {(breach.mail || breach.evidence.length > 0) && <EvidenceCard breach={breach} mayAsk={ask !== undefined} />}
          <TimelineCard breach={breach} />
        </div>
      </div>
      {beside && (
        <Suspense fallback={null}>
          <CorrectFactsForm
            breach={breach}
            meId={me.personId}
            onClose={closeBeside}
            onDone={() => {
              closeBeside();
              done(beside);
            }}
          />
        </Suspense>
      )}
      {form && (
        <OpenMove
          key={form.turn}
          open={form.open}
          move={form.move}
          breach={breach}
          meId={me.personId}
          onClose={close}
          onDone={() => done(form.move)}
        />
      )}
    </Page>
  );
};
