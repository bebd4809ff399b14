import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type PropsWithChildren, type ReactNode, useRef } from 'react';
import { asSentence } from '../../../look/as-sentence.ts';
import { ContactLine } from '../../../look/ContactLine.tsx';
import { useRoomBelow } from '../../../look/frame/room/use-room-below.ts';
import { LongWait } from '../../../look/LongWait.tsx';
import { SaveState } from '../../../look/SaveState.tsx';
import * as texts from '../../../texts/breaches/report.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Stage } from '../sending/use-sending.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalM,
    // Zoomed to 400 % the bar would cover half the form.
    '@media (max-height: 480px)': { position: 'static' },
  },
  send: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
});

type Shown = PropsWithChildren<{ stage: Stage; draftKept: boolean; onTryNow: () => void; instead?: ReactNode }>;

/** Always in reach: the one button, whether the draft is kept, what holds the report back, and below what is asked first. */
export const SendBar = ({ stage, draftKept, onTryNow, instead, children }: Shown) => {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useRoomBelow(bar);
  const t = useTexts(texts);
  return (
    <div ref={bar} className={styles.bar}>
      {stage === 'waiting' && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            <MessageBarTitle>{asSentence(t.waiting.title)}</MessageBarTitle>
            {draftKept ? t.waiting.body : t.waiting.notKept}
            <ContactLine />
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={onTryNow}>{t.waiting.now}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div className={styles.send}>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={stage !== 'writing'}>
          {stage === 'writing' ? t.send : t.sending}
        </Button>
        {stage === 'sending' && <LongWait />}
        <SaveState state={draftKept ? 'draft' : 'nothing'} />
      </div>
      {stage === 'writing' && children}
      {stage === 'writing' && instead}
    </div>
  );
};
