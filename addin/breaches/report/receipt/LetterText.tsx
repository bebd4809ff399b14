import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import type { Letter } from '../../../host/host.ts';
import { CopyButton } from '../../../look/CopyButton.tsx';
import * as texts from '../../../texts/breaches/do-now.ts';
import { useTexts } from '../../../texts/language.ts';

/** The ready mail as text, where no mail window can be opened. */
export const LetterText = ({ letter }: { letter: Letter }) => {
  const t = useTexts(texts).now;
  return (
    <>
      <Field label={t.copyInstead}>
        <Textarea readOnly value={letter.text} rows={8} resize="vertical" />
      </Field>
      <CopyButton text={letter.text} />
    </>
  );
};
