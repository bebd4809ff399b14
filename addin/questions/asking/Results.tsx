import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import { Unseen } from '../../look/Unseen.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/questions/asking.ts';
import { BestHit } from './BestHit.tsx';
import { Disguised } from './Disguised.tsx';
import type { Found, Hit } from './found.ts';
import { MoreHits } from './MoreHits.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { useKeptHeight } from './use-kept-height.ts';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
});

/** What is shown of what is typed. `as`: what the text is taken for. */
export type Shown =
  | { readonly as: 'nothing' }
  | { readonly as: 'breach' | 'subject-request' }
  | { readonly as: 'answered'; readonly hits: Found['hits'] }
  | { readonly as: 'unanswered' | 'silent' };

type Given = {
  shown: Shown;
  /** What is shown is of the words before. */
  isSearching: boolean;
  isSending: boolean;
  ofTeam: boolean;
  /** The button to send with, where it is the one to press. */
  send: ReactNode;
  onHelped: (hit: Hit) => void;
  onDoor: () => void;
  onOnlyAsking: () => void;
};

const most = 3;

/** Under the field: what answers, the door for what is no question, or that nothing answers. It keeps its height while one types. */
export const Results = ({ shown, isSearching, ofTeam, isSending, send, onHelped, onDoor, onOnlyAsking }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const area = useKeptHeight(isSearching && shown.as !== 'nothing');
  return (
    <div ref={area} className={styles.area}>
      <Unseen role="status">{useHeard(shown)}</Unseen>
      {shown.as === 'answered' && shown.hits[0] && (
        <>
          <h2 className={styles.title}>{t.answers}</h2>
          <BestHit
            hit={shown.hits[0]}
            {...{ ofTeam, isSending, onHelped: () => shown.hits[0] && onHelped(shown.hits[0]) }}
          />
          <MoreHits hits={shown.hits.slice(1, most)} ofTeam={ofTeam} />
        </>
      )}
      {(shown.as === 'breach' || shown.as === 'subject-request') && (
        <Disguised as={shown.as} {...{ isSending, onDoor, onOnlyAsking }} />
      )}
      {(shown.as === 'unanswered' || shown.as === 'silent') && (
        <NoAnswer isSilent={shown.as === 'silent'} send={send} />
      )}
    </div>
  );
};

/** Said once, not at each letter: another result of the same kind is no news. */
const useHeard = (shown: Shown): string => {
  const t = useTexts(texts);
  switch (shown.as) {
    case 'nothing':
      return '';
    case 'answered':
      return t.found(Math.min(most, shown.hits.length));
    case 'breach':
      return t.breach.title;
    case 'subject-request':
      return t.request.title;
    case 'unanswered':
      return t.none.title;
    case 'silent':
      return t.silent.title;
  }
};
