import { Calendar, DayOfWeek, FirstWeekOfYear, type ICalendar } from '@fluentui/react-calendar-compat';
import { Popover, PopoverSurface } from '@fluentui/react-popover';
import { makeStyles } from '@griffel/react';
import { type RefObject, useEffect, useRef } from 'react';
import { useLanguage, useTexts } from '../../texts/language.ts';
import * as look from '../../texts/look.ts';
import { calendarWords } from './calendar-words.ts';

const useStyles = makeStyles({ surface: { padding: 0 } });

// The calendar counts in the computer's own zone, so a date is handed to it as that zone's noon.
const toLocal = (day: string): Date => new Date(`${day}T12:00:00`);
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const toDay = (at: Date): string => `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;

type Shown = {
  label: string;
  /** The field it is opened under. */
  under: RefObject<HTMLElement | null>;
  /** The button it was opened by; gets the focus back. */
  opener: RefObject<HTMLButtonElement | null>;
  day: string | undefined;
  today: string;
  max: string | undefined;
  onPick: (day: string) => void;
  onClose: () => void;
};

/**
 * A month to pick a day from, weeks from Monday with their numbers. Takes the focus; arrows move by day, PageUp and PageDown
 * by month, Escape closes. Loaded when it is first opened: most dates are typed.
 */
export const DayPicker = ({ label, under, opener, day, today, max, onPick, onClose }: Shown) => {
  const { surface } = useStyles();
  const words = calendarWords(useLanguage(), useTexts(look).calendar);
  const calendar = useRef<ICalendar>(null);
  useEffect(() => calendar.current?.focus(), []);
  const close = () => {
    onClose();
    opener.current?.focus();
  };
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: under.current, position: 'below', align: 'start' }}
      onOpenChange={close}
    >
      <PopoverSurface className={surface} aria-label={label}>
        <Calendar
          componentRef={calendar}
          value={toLocal(day ?? today)}
          today={toLocal(today)}
          {...(max && { maxDate: toLocal(max) })}
          firstDayOfWeek={DayOfWeek.Monday}
          firstWeekOfYear={FirstWeekOfYear.FirstFourDayWeek}
          showWeekNumbers
          isMonthPickerVisible={false}
          // Low enough to fit under most fields; what is looked for is seldom far from today.
          showGoToToday={false}
          strings={words.strings}
          dateTimeFormatter={words.format}
          onDismiss={close}
          onSelectDate={(picked) => {
            onPick(toDay(picked));
            close();
          }}
        />
      </PopoverSurface>
    </Popover>
  );
};
