import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { type ComponentProps, useState } from 'react';
import * as texts from '../texts/breaches/ask-for-mail.ts';
import { useTexts } from '../texts/language.ts';
import { KeepingMail } from './KeepingMail.tsx';

const useStyles = makeStyles({ send: { alignSelf: 'flex-start' } });

/** On the receipt: the mail on its way to the team, at once where that was ticked, else when the person wants it after all. */
export const KeepMailNow = ({ ticked, ...given }: ComponentProps<typeof KeepingMail> & { ticked: boolean }) => {
  const { send } = useStyles();
  const t = useTexts(texts);
  const [wanted, setWanted] = useState(ticked);
  if (wanted) return <KeepingMail {...given} />;
  return (
    <Button className={send} onClick={() => setWanted(true)}>
      {t.send}
    </Button>
  );
};
