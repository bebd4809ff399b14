import { Button } from '@fluentui/react-button';
import { CloudOffRegular } from '@fluentui/react-icons/svg/cloud-off';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import * as desk from '../../../texts/desk.ts';
import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import type { Shown } from '../answer-keeper.ts';

const isOnline = () => onlineManager.isOnline();

type Given = { readonly shown: Shown; readonly onRetry: () => void };

/** That answers are not saved for now, and by themselves will be; also that there is no network, before the first is given. */
export const UnsavedBar = ({ shown: { trouble }, onRetry }: Given) => {
  const t = useTexts(answering).unsavedBar;
  const { tryAgain } = useTexts(desk);
  const online = useSyncExternalStore(onlineManager.subscribe, isOnline);
  const why = online ? trouble : 'offline';
  if (!why) return null;
  return (
    <MessageBar intent="warning" icon={<CloudOffRegular />}>
      <MessageBarBody>
        <MessageBarTitle>{t[why].title}</MessageBarTitle> {t[why].words}
      </MessageBarBody>
      {trouble && (
        <MessageBarActions>
          <Button onClick={onRetry}>{tryAgain}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
