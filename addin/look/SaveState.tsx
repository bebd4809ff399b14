import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';

const useStyles = makeStyles({
  state: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: 0,
    // Its line is reserved before its words come: a button that moves under the pointer is missed.
    minHeight: tokens.lineHeightBase200,
  },
});

export type Saving = 'nothing' | 'saving' | 'saved' | 'draft';

/** Whether what was just written is saved. Announced politely when it changes. */
export const SaveState = ({ state }: { state: Saving }) => {
  const t = useTexts(desk);
  const words: Record<Saving, string> = { nothing: '', saving: t.saving, saved: t.saved, draft: t.draftKept };
  return (
    <p className={useStyles().state} role="status">
      {words[state]}
    </p>
  );
};
