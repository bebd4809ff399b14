import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { sections } from '#shared/reviews/section-of.ts';
import { useToasts } from '../../look/toasts/toasts.ts';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import { useApi } from '../../use-api.ts';
import { AnswerBar } from './AnswerBar.tsx';
import { AnswerSteps } from './AnswerSteps.tsx';
import type { Said } from './answer-keeper.ts';
import { Persons } from './Persons.tsx';
import { SectionHead } from './SectionHead.tsx';
import { accessOf, isOpen, type Sheet } from './sheet.ts';
import { Unchanged } from './Unchanged.tsx';
import { useAnswers } from './use-answers.ts';
import { focusNextOpen, useLineKeys } from './use-line-keys.ts';

/** What is asked, person by person, until it is sent: what stands out, what is new, and folded what is as it was. */
export const OpenSheet = ({ sheet }: { sheet: Sheet }) => {
  const t = useTexts(answering);
  const { keeper, shown } = useAnswers(sheet.reviewId, sheet.lines);
  const access = accessOf(sheet);
  const onSay = useCallback(
    (lineId: string, what: Partial<Said>, moves: boolean) => {
      keeper.say([lineId], what);
      if (moves) focusNextOpen(lineId);
    },
    [keeper],
  );
  const keepAll = (lineIds: readonly string[]) => {
    keeper.say(lineIds, { answer: 'keep' });
    focusNextOpen(lineIds.at(-1));
  };
  const parts = sections
    .map((of) => ({ of, lines: sheet.lines.filter(({ section }) => section === of) }))
    .filter(({ lines }) => lines.length > 0);
  const open = sheet.lines.filter((line) => isOpen(shown, line));
  const unchanged = open.filter(({ section }) => section === 'unchanged').length;
  const { sending, send } = useSending(sheet, keeper.flush, open.length);
  const undo = () => void keeper.undo();
  useLineKeys(undo, send);
  const given = { access, shown, onSay };
  return (
    <>
      <AnswerSteps
        steps={parts.map(({ of, lines }) => ({
          of,
          answered: lines.filter((line) => !isOpen(shown, line)).length,
          all: lines.length,
        }))}
      />
      {parts.map(({ of, lines }) =>
        of === 'unchanged' ? (
          <Unchanged key={of} lines={lines} {...given} onKeepAll={keepAll} isNext={open.length === unchanged} />
        ) : (
          <section key={of} aria-labelledby={`section-${of}`}>
            <SectionHead of={of} help={t[of].help} />
            <Persons lines={lines} {...given} onKeepAll={of === 'new' ? keepAll : undefined} />
          </section>
        ),
      )}
      <AnswerBar
        shown={shown}
        left={open.length - unchanged}
        unchanged={unchanged}
        sending={sending}
        onUndo={undo}
        onSend={send}
      />
    </>
  );
};

const useSending = ({ reviewId, of }: Sheet, flush: () => Promise<boolean>, open: number) => {
  const t = useTexts(answering);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const [sending, setSending] = useState(false);
  const sendNow = async () => {
    setSending(true);
    try {
      if (!(await flush())) throw new Error('not saved');
      await api('sendAnswers', { params: { reviewId }, body: { of } });
      for (const route of ['listMyLines', 'readCounts', 'listReviews', 'readReview'])
        await queries.invalidateQueries({ queryKey: [route] });
    } catch {
      toasts.failed(t.notSent, () => void sendNow());
    } finally {
      setSending(false);
    }
  };
  const send = () => {
    if (sending) return;
    if (open === 0) void sendNow();
    else {
      focusNextOpen();
      toasts.done(t.missing(open));
    }
  };
  return { sending, send };
};
