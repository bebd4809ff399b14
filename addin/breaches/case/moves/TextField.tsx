import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import type { UseFormRegisterReturn } from 'react-hook-form';

type Shown = UseFormRegisterReturn & { label: string; hint?: string; fault: string | undefined };

/** Several lines that must be written. */
export const TextField = ({ label, hint, fault, ...field }: Shown) => (
  <Field label={label} hint={hint ?? null} required validationMessage={fault ?? null}>
    <Textarea resize="vertical" rows={4} {...field} />
  </Field>
);
