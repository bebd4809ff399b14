import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { type FieldValues, type UseControllerProps, useController } from 'react-hook-form';

type Shown<F extends FieldValues> = UseControllerProps<F> & {
  label: string;
  hint?: string;
  choices: readonly (readonly [value: string, words: string])[];
  required?: boolean;
  onChosen?: () => void;
};

/** One choice of a list. */
export const ChoiceField = <F extends FieldValues>({
  label,
  hint,
  choices,
  required = false,
  onChosen,
  ...named
}: Shown<F>) => {
  const { field, fieldState } = useController(named);
  return (
    <Field label={label} hint={hint ?? null} required={required} validationMessage={fieldState.error?.message ?? null}>
      <Select
        {...field}
        onChange={(event) => {
          field.onChange(event);
          onChosen?.();
        }}
      >
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
};
