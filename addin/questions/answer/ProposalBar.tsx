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

type Shown = { found: QuestionView; meId: string | undefined };

/** What has become of an answer that a second person looks at; the second person says so here. */
export const ProposalBar = ({ found, meId }: Shown) => {
  const styles = useStyles();
  const t = useTexts(cases).review;
  const [note, setNote] = useState<string>();
  const change = useChange('reviewAnswer', refreshed);
  const { proposal, caseId, version, texts } = found;
  if (!proposal) return null;
  const { by, to, good, noteId } = proposal;
  const said = texts.find(({ textId }) => textId === noteId)?.text;
  const isMine = good === null && to.personId === meId;
  const say = (isGood: boolean) =>
    change.mutate({ params: { caseId }, body: { version, good: isGood, ...(note?.trim() && { note }) } });
  const words = (): string => {
    if (good === null) return isMine ? t.forYou(by.name) : t.waits(to.name);
    if (good) return t.good(to.name);
    return said ? `${t.back(to.name)} ${said}` : t.backSilent(to.name);
  };
  return (
    <>
      <MessageBar intent={good ? 'success' : 'info'} layout="multiline">
        <MessageBarBody>{words()}</MessageBarBody>
        {isMine && (
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
      {isMine && note !== undefined && (
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
