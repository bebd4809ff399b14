import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { useState } from 'react';

type Given = { label: string; lines: readonly string[]; onChange: (lines: string[]) => void };

/** Short texts, one a line; empty lines are none. */
export const Lines = ({ label, lines, onChange }: Given) => {
  const [text, setText] = useState(lines.join('\n'));
  return (
    <Field label={label}>
      <Textarea
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          onChange(
            value
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== ''),
          );
        }}
      />
    </Field>
  );
};
