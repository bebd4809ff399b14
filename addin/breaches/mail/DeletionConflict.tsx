import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import * as texts from '../../texts/breaches/told.ts';
import { useTexts } from '../../texts/language.ts';

type Shown = { now: string; wanted: string; onSave: () => void };

/** The current record beside the person's choice: neither is lost, and the person decides. */
export const DeletionConflict = ({ now, wanted, onSave }: Shown) => {
  const t = useTexts(texts);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t.meanwhile(now, wanted)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onSave}>
          {t.saveAnyway}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
