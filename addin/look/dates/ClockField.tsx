import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import { useTexts } from '../../texts/language.ts';
import * as look from '../../texts/look.ts';
import { isClock, isImpossibleClock, readClock, showClock } from './read-clock.ts';
import { useTyped } from './use-typed.ts';

const useStyles = makeStyles({ input: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } } });

const wording = { read: readClock, show: showClock, isRead: isClock };

export type TypedField = {
  /** The words over the field; with `labelHidden` only for screen readers. */
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly ref?: (input: HTMLInputElement | null) => void;
  readonly required?: boolean;
  readonly hint?: string | undefined;
  /** What the form finds wrong; that it cannot be read is said by the field itself. */
  readonly fault?: string | undefined;
  readonly className?: string | undefined;
};

/** The time of day in one text field: 9, 902, 9.02 or 09:02. `value` is `HH:mm`, or empty, or what could not be read. */
export const ClockField = (given: TypedField) => {
  const { label, labelHidden = false, value, onChange, onBlur, ref, required = false, hint, fault, className } = given;
  const t = useTexts(look).clock;
  const { shown, type, leave, unreadable } = useTyped(value, onChange, wording);
  const own = unreadable && (isImpossibleClock(value) ? t.impossible : t.unreadable);
  return (
    <Field
      label={labelHidden ? null : label}
      hint={hint ?? null}
      required={required}
      validationMessage={own || (fault ?? null)}
      {...(className && { className })}
    >
      <Input
        {...(ref && { ref })}
        {...(labelHidden && { 'aria-label': label })}
        className={useStyles().input}
        autoComplete="off"
        inputMode="numeric"
        placeholder={t.placeholder}
        value={shown}
        onChange={(_, { value: text }) => type(text)}
        onBlur={() => {
          leave();
          onBlur?.();
        }}
      />
    </Field>
  );
};
