import { Button } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useState } from 'react';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
  // In the line of what it copies.
  small: { minWidth: 'auto', paddingInline: 0, color: tokens.colorBrandForegroundLink },
});

/** Copies a text; where the host forbids that, the text beside it can still be marked by hand. */
export const CopyButton = ({ text, small = false }: { text: string; small?: boolean }) => {
  const styles = useStyles();
  const t = useTexts(desk);
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Button
      className={mergeClasses(styles.button, small && styles.small)}
      {...(small
        ? { size: 'small', appearance: 'transparent' }
        : { icon: copied ? <CheckmarkRegular /> : <CopyRegular /> })}
      onClick={copy}
    >
      {copied ? t.copied : t.copy}
    </Button>
  );
};
