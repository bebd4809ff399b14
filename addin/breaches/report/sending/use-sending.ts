import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Receipt, ReportInput } from '#shared/breaches/report.ts';
import { CallFailed } from '../../../api.ts';
import { useApi } from '../../../use-api.ts';
import type { FormValues } from '../form/form-values.ts';
import type { Drafts } from './draft.ts';
import { networkOrPause, sendUntilAnswered } from './send-until-answered.ts';
import type { Begun } from './use-drafts.ts';

export type Stage = 'writing' | 'sending' | 'waiting';

/** The result of sending: the receipt, and words written after the first, lost try, which it does not hold. */
export type Sent = { readonly receipt: Receipt; readonly unsaid: string };

type Needs = {
  readonly about: string;
  readonly begun: Begun;
  readonly drafts: Drafts;
  readonly onSent: (sent: Sent) => void;
  readonly onRefused: (failed: CallFailed) => void;
};

/**
 * Sends a report until there is a receipt or a refusal. What was sent stays in the draft with its key, so that a window
 * closed in between, or an answer lost on the way, ends in the same receipt.
 */
export const useSending = ({ about, begun, drafts, onSent, onRefused }: Needs) => {
  const api = useApi();
  const queries = useQueryClient();
  const [stage, setStage] = useState<Stage>('writing');
  const [nudge] = useState(() => new EventTarget());
  const attempt = useRef({ key: begun.key, sent: begun.sent });

  const received = useRef(false);

  // The form says its last words when it goes away; with the receipt in hand they are no draft any more.
  const keep = (values: FormValues): boolean =>
    !received.current && drafts.write(about, { ...begun, ...attempt.current, values });

  const deliver = (body: ReportInput) =>
    sendUntilAnswered({
      send: () => api('registerBreach', { body, key: attempt.current.key }),
      wait: (count, retryAfter) => networkOrPause(count, nudge, retryAfter),
      onTrouble: () => setStage('waiting'),
    });

  // The key was used with other words: the first try did arrive, and its receipt can still be had.
  const deliverOrFetch = async (body: ReportInput, before: ReportInput | undefined): Promise<Sent> => {
    try {
      return { receipt: await deliver(body), unsaid: '' };
    } catch (failed) {
      if (!(failed instanceof CallFailed) || failed.problem?.code !== 'key-reused' || !before) throw failed;
      const unsaid = body.description === before.description ? '' : (body.description ?? '');
      return { receipt: await deliver(before), unsaid };
    }
  };

  const send = async (body: ReportInput, values: FormValues): Promise<void> => {
    const before = attempt.current.sent;
    attempt.current = { ...attempt.current, sent: before ?? body };
    keep(values);
    setStage('sending');
    try {
      const sent = await deliverOrFetch(body, before);
      received.current = true;
      drafts.drop(about);
      queries.invalidateQueries({ queryKey: ['listMyCases'] });
      onSent(sent);
    } catch (failed) {
      if (!(failed instanceof CallFailed)) throw failed;
      // Refused means nothing was made, so the corrected words get a key of their own.
      if (!failed.maybeDone && failed.kind !== 'signed-out')
        attempt.current = { key: crypto.randomUUID(), sent: undefined };
      keep(values);
      setStage('writing');
      onRefused(failed);
    }
  };

  const resumed = useRef(false);
  useEffect(() => {
    if (!begun.sent || resumed.current) return;
    resumed.current = true;
    void send(begun.sent, begun.values);
  });

  return { stage, send, keep, tryNow: () => nudge.dispatchEvent(new Event('now')) };
};
