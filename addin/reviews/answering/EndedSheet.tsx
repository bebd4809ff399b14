import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import { GivenAnswers } from './sent/GivenAnswers.tsx';
import { KeepAfterAll } from './sent/KeepAfterAll.tsx';
import type { Sheet } from './sheet.ts';

const useStyles = makeStyles({ see: { '@container page (max-width: 639px)': { minHeight: '44px' } } });

/** What was not sent does not hold; what silence removes by the plan can be kept after all until it is removed. */
export const EndedSheet = ({ sheet }: { sheet: Sheet }) => {
  const t = useTexts(answering).ended;
  const { lines } = sheet;
  const [canKeep] = useState(lines.some(({ removal }) => removal?.canBeWithdrawn));
  const styles = useStyles();
  const [isShown, setIsShown] = useState(false);
  const removed = lines.filter(({ removal }) => removal).length;
  return (
    <>
      <MessageBar intent={removed > 0 ? 'warning' : 'info'}>
        <MessageBarBody>{removed > 0 ? t.removed(removed) : t.words(lines.length)}</MessageBarBody>
        <MessageBarActions>
          <Button className={styles.see} aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
            {t.see}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {canKeep && <KeepAfterAll sheet={sheet} />}
      {isShown && <GivenAnswers sheet={sheet} />}
    </>
  );
};
