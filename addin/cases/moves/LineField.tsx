import { Field } from '@fluentui/react-field';
import { Input, type InputProps } from '@fluentui/react-input';
import { type FieldValues, type UseControllerProps, useController } from 'react-hook-form';

type Shown<F extends FieldValues> = UseControllerProps<F> &
  Pick<InputProps, 'max' | 'className'> & {
    label: string;
    hint?: string | undefined;
    type?: 'text' | 'date' | 'time';
    required?: boolean;
  };

/** One line of a form. */
export const LineField = <F extends FieldValues>({
  label,
  hint,
  type = 'text',
  required = false,
  max,
  className,
  ...named
}: Shown<F>) => {
  const { field, fieldState } = useController(named);
  return (
    <Field
      label={label}
      hint={hint ?? null}
      required={required}
      validationMessage={fieldState.error?.message ?? null}
      {...(className && { className })}
    >
      <Input type={type} autoComplete="off" {...(max && { max })} {...field} />
    </Field>
  );
};
