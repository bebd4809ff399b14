import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { useEffect, useState } from 'react';
import { CallFailed } from '../api.ts';
import type { OpenMail } from '../host/open-mail.ts';
import { openMailAsFile } from '../host/open-mail-file.ts';
import { asSentence } from '../look/as-sentence.ts';
import * as texts from '../texts/breaches/report.ts';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';
import { useApi } from '../use-api.ts';
import { giveMail, type Place } from './keep-mail.ts';

type State = { stage: 'keeping' | 'kept' } | { stage: 'failed'; words: string };

type Given = {
  caseId: string;
  place: Place;
  /** The open mail, where it is itself the one to keep and Outlook may hand it over. */
  openId?: OpenMail['id'];
};

/** After the receipt: the mail on its way to the team. The report is kept even if that fails. */
export const KeepingMail = ({ caseId, place: { restId, mailbox }, openId }: Given) => {
  const api = useApi();
  const { receipt: t, keep } = useTexts(texts);
  const { tryAgain, failures } = useTexts(desk);
  const [keys] = useState(() => ({ fetched: crypto.randomUUID(), uploaded: crypto.randomUUID() }));
  const [state, setState] = useState<State>({ stage: 'keeping' });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new try
  useEffect(() => {
    setState({ stage: 'keeping' });
    const asFile = async () => (openId === undefined ? undefined : openMailAsFile(openId));
    giveMail({ api, caseId, place: { restId, mailbox }, keys, asFile }).then(
      () => setState({ stage: 'kept' }),
      (failed) =>
        setState({
          stage: 'failed',
          words:
            failed instanceof CallFailed
              ? (failed.problem?.detail ?? (failed.kind === 'refused' ? keep.tooLarge : failures[failed.kind].body))
              : failures.broken.body,
        }),
    );
  }, [caseId, restId, mailbox, openId, keys, api, round]);
  if (state.stage !== 'failed')
    return (
      <MessageBar intent={state.stage === 'kept' ? 'success' : 'info'} role="status">
        <MessageBarBody>{state.stage === 'kept' ? t.kept : t.keeping}</MessageBarBody>
      </MessageBar>
    );
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{asSentence(t.notKept.title)}</MessageBarTitle>
        {t.notKept.body} {state.words}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => setRound(round + 1)}>{tryAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};
