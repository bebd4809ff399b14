import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { Textarea } from '@fluentui/react-textarea';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { QuestionView } from '#shared/questions/views.ts';
import { refreshed } from '../../cases/moves/use-attempt.ts';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import { useChange } from '../../use-api.ts';

const useStyles = makeStyles({
  back: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  note: { width: '100%' },
});

/** `isAsAsked`: what is in the composer is word for word what the second person was asked about. */
type Shown = { found: QuestionView; meId: string | undefined; isAsAsked: boolean };

/** Whether the one who looks at the page is the second person, and has not said anything yet. */
export const isToLookAt = ({ proposal }: QuestionView, meId: string | undefined): boolean =>
  proposal?.good === null && proposal.to.personId === meId;

/** What has become of an answer that a second person looks at; the second person says so here. */
export const ProposalBar = ({ found, meId, isAsAsked }: Shown) => {
  const styles = useStyles();
  const t = useTexts(cases).review;
  const [note, setNote] = useState<string>();
  const change = useChange('reviewAnswer', refreshed);
  const { proposal, caseId, version, texts } = found;
  if (!proposal) return null;
  const { by, to, good, noteId } = proposal;
  const said = texts.find(({ textId }) => textId === noteId)?.text;
  const isMine = isToLookAt(found, meId);
  const say = (isGood: boolean) =>
    change.mutate({ params: { caseId }, body: { version, good: isGood, ...(note?.trim() && { note }) } });
  const words = (): string => {
    if (isMine) return t.forYou(by.name);
    if (good === null) return isAsAsked ? t.waits(to.name) : t.changedMeanwhile(to.name);
    if (good) return isAsAsked ? t.good(to.name) : t.changed(to.name);
    return said ? `${t.back(to.name)} ${said}` : t.backSilent(to.name);
  };
  const intent = good && isAsAsked ? 'success' : good ? 'warning' : 'info';
  return (
    <>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{words()}</MessageBarBody>
        {isMine && isAsAsked && (
          <MessageBarActions>
            <Button appearance="primary" disabledFocusable={change.isPending} onClick={() => say(true)}>
              {t.yes}
            </Button>
            <Button aria-expanded={note !== undefined} onClick={() => setNote(note === undefined ? '' : undefined)}>
              {t.sendBack}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
      {isMine && isAsAsked && note !== undefined && (
        <div className={styles.back}>
          <Textarea
            className={styles.note}
            aria-label={t.note}
            placeholder={t.note}
            value={note}
            maxLength={2000}
            onChange={(_, { value }) => setNote(value)}
          />
          <Button disabledFocusable={change.isPending} onClick={() => say(false)}>
            {t.sendBack}
          </Button>
        </div>
      )}
      {change.error && <ProblemMessage failed={change.error} />}
    </>
  );
};
