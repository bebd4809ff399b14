import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { type FieldValues, type UseControllerProps, useController } from 'react-hook-form';

type Shown<F extends FieldValues> = UseControllerProps<F> & { label: string; hint?: string; required?: boolean };

/** Several lines of a form. Fluent's fields keep a value of their own, so they are given theirs rather than registered. */
export const TextField = <F extends FieldValues>({ label, hint, required = true, ...named }: Shown<F>) => {
  const { field, fieldState } = useController(named);
  return (
    <Field label={label} hint={hint ?? null} required={required} validationMessage={fieldState.error?.message ?? null}>
      <Textarea resize="vertical" rows={4} {...field} />
    </Field>
  );
};
