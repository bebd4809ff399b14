import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Input } from '@fluentui/react-input';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { lazy, Suspense, useRef, useState } from 'react';
import { dayOf } from '../../texts/copenhagen-day.ts';
import { useTexts } from '../../texts/language.ts';
import * as look from '../../texts/look.ts';
import { useNow } from '../clock.ts';
import type { TypedField } from './ClockField.tsx';
import { isDay, isImpossibleDay, readDay, showDay } from './read-day.ts';
import { useTyped } from './use-typed.ts';

const DayPicker = lazy(async () => ({ default: (await import('./DayPicker.tsx')).DayPicker }));

const useStyles = makeStyles({
  // A field is as wide as its place, not as twenty letters.
  input: {
    paddingRight: tokens.spacingHorizontalXS,
    width: '100%',
    minWidth: 0,
    '& input': { minWidth: 0, width: '100%' },
  },
});

/**
 * A date: typed the Danish way in any browser language, or picked in a calendar (the button, or Alt+Down). `value` is
 * `YYYY-MM-DD`, or empty, or what could not be read. `max`: the last day that can be picked.
 */
export const DateField = ({ max, ...given }: TypedField & { max?: string | undefined }) => {
  const { label, labelHidden = false, value, onChange, onBlur, ref, required = false, hint, fault, className } = given;
  const styles = useStyles();
  const t = useTexts(look).date;
  const today = dayOf(useNow());
  const [open, setOpen] = useState(false);
  const read = (text: string) => readDay(text, today);
  const { shown, type, leave, unreadable } = useTyped(value, onChange, { read, show: showDay, isRead: isDay });
  const own = unreadable && (isImpossibleDay(value, today) ? t.impossible : t.unreadable);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLSpanElement>(null);
  const calendar = (
    <>
      <Button
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
        appearance="transparent"
        size="small"
        icon={<CalendarLtrRegular />}
        aria-label={t.pick(label)}
        aria-expanded={open}
        title={t.pick(label)}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense fallback={null}>
          <DayPicker
            label={t.pick(label)}
            under={field}
            opener={button}
            day={isDay(value) ? value : undefined}
            today={today}
            max={max}
            onPick={onChange}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
  return (
    <Field
      label={labelHidden ? null : label}
      hint={hint ?? null}
      required={required}
      validationMessage={own || (fault ?? null)}
      {...(className && { className })}
    >
      <Input
        root={{ ref: field }}
        {...(ref && { ref })}
        {...(labelHidden && { 'aria-label': label })}
        className={styles.input}
        autoComplete="off"
        placeholder={t.placeholder}
        contentAfter={calendar}
        value={shown}
        onChange={(_, { value: text }) => type(text)}
        onKeyDown={({ key, altKey }) => {
          if (key === 'ArrowDown' && altKey) setOpen(true);
        }}
        onBlur={() => {
          leave();
          onBlur?.();
        }}
      />
    </Field>
  );
};
