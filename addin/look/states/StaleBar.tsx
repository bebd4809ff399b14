import { Button } from '@fluentui/react-button';
import { CloudOffRegular } from '@fluentui/react-icons/svg/cloud-off';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import * as desk from '../../texts/desk.ts';
import { useTexts } from '../../texts/language.ts';
import * as look from '../../texts/look.ts';
import { useTimes } from '../../texts/times.ts';
import { useNow } from '../clock.ts';
import type { Seen } from './stale.ts';

/** Over data that was read before and cannot be refreshed now: it stays, and is marked as old. */
export const StaleBar = ({ seen, onRetry }: { seen: Seen; onRetry: () => void }) => {
  const t = useTexts(look).stale;
  const { tryAgain } = useTexts(desk);
  const times = useTimes();
  // By the desk's clock: this computer's may be wrong.
  const at = new Date(useNow().getTime() - (Date.now() - seen.at));
  return (
    <MessageBar intent="warning" icon={<CloudOffRegular />}>
      <MessageBarBody>
        <MessageBarTitle>{seen.offline ? t.offline : t.notReached}</MessageBarTitle>{' '}
        {t.asItWas[seen.what](times.time(at))}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{tryAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};
