import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import type { CallFailed } from '../api.ts';
import { useHost } from '../host/host.ts';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';
import { asSentence } from './as-sentence.ts';
import { ContactLine } from './ContactLine.tsx';

type Shown = {
  failed: CallFailed;
  /** The way out; without it only the words are shown. */
  onRetry?: () => void;
};

/**
 * Why something did not happen, in words, with a way out. The desk's own words win over the general ones. Who cannot be
 * signed in can report nothing here, and is told whom to call instead.
 */
export const ProblemMessage = ({ failed, onRetry }: Shown) => {
  const t = useTexts(desk);
  const { door } = useHost();
  const signedOut = failed.kind === 'signed-out';
  const { title, body } = t.failures[failed.kind];
  const said = failed.problem;
  const action = signedOut ? t.signInAgain : failed.kind === 'changed' ? t.reload : t.tryAgain;
  return (
    <MessageBar
      intent={failed.kind === 'offline' || failed.kind === 'busy' ? 'warning' : 'error'}
      layout="multiline"
      role="alert"
    >
      <MessageBarBody>
        <MessageBarTitle>{asSentence(said?.title || title)}</MessageBarTitle>
        {said?.detail || body} {signedOut && t.stillSignedOut[door]}
        {signedOut && <ContactLine />}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{action}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
