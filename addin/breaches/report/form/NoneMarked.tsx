import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import * as texts from '../../../texts/breaches/report.ts';
import { useTexts } from '../../../texts/language.ts';
import type { FormValues } from './form-values.ts';

type Shown = {
  /** Recipients are ticked in a list; in the tab they are typed. */
  listed: boolean;
  onMark: () => void;
  onSend: () => void;
};

/**
 * Asks once before a mail is reported with no recipient marked. It blocks nothing: the reporter may send the report as it
 * is.
 */
export const NoneMarked = ({ listed, onMark, onSend }: Shown) => {
  const t = useTexts(texts).noneMarked;
  const wrong = useWatch<FormValues, 'wrong'>({ name: 'wrong' });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  if (wrong.length > 0) return null;
  return (
    <div ref={place}>
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>{listed ? t.ask : t.askTyped}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={onMark}>{listed ? t.mark : t.type}</Button>
          <Button onClick={onSend}>{t.send}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
};
