import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { useState } from 'react';

type Given = { label: string; number: number; fault: string | undefined; onNumber: (number: number) => void };

/** A whole number; what is no number is given on as NaN, and is a fault. */
export const NumberField = ({ label, number, fault, onNumber }: Given) => {
  const [text, setText] = useState(String(number));
  return (
    <Field label={label} required validationMessage={fault ?? null}>
      <Input
        value={text}
        inputMode="numeric"
        maxLength={3}
        onChange={(_, { value }) => {
          setText(value);
          onNumber(/^\d+$/.test(value.trim()) ? Number(value) : Number.NaN);
        }}
      />
    </Field>
  );
};
