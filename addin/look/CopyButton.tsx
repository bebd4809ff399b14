import { Button } from '@fluentui/react-button';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';

/** Copies a text; where the host forbids that, the text beside it can still be marked by hand. */
export const CopyButton = ({ text }: { text: string }) => {
  const t = useTexts(desk);
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Button icon={copied ? <CheckmarkRegular /> : <CopyRegular />} onClick={copy}>
      {copied ? t.copied : t.copy}
    </Button>
  );
};
