import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { useState } from 'react';

type Given = {
  readonly label: string;
  readonly hint?: string;
  readonly fault: string | undefined;
} & (
  | { readonly number: number; readonly onNumber: (number: number) => void; readonly optional?: undefined }
  | { readonly number: number | null; readonly onNumber: (number: number | null) => void; readonly optional: true }
);

/** A whole number; what is no number is given on as NaN, and is a fault. Left empty where it is optional, it is null. */
export const NumberField = ({ label, hint, fault, ...given }: Given) => {
  const [text, setText] = useState(String(given.number ?? ''));
  const type = (value: string) => {
    setText(value);
    const typed = value.trim();
    if (given.optional && typed === '') return given.onNumber(null);
    given.onNumber(/^\d+$/.test(typed) ? Number(typed) : Number.NaN);
  };
  return (
    <Field label={label} hint={hint ?? null} required={!given.optional} validationMessage={fault ?? null}>
      <Input value={text} inputMode="numeric" maxLength={3} onChange={(_, { value }) => type(value)} />
    </Field>
  );
};
