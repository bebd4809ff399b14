import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { type FieldValues, type UseControllerProps, useController } from 'react-hook-form';

type Shown<F extends FieldValues> = UseControllerProps<F> & {
  label: string;
  hint?: string | undefined;
  required?: boolean;
};

/** One line of a form. */
export const LineField = <F extends FieldValues>({ label, hint, required = false, ...named }: Shown<F>) => {
  const { field, fieldState } = useController(named);
  return (
    <Field label={label} hint={hint ?? null} required={required} validationMessage={fieldState.error?.message ?? null}>
      <Input autoComplete="off" {...field} />
    </Field>
  );
};
