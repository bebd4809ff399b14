import { useEffect } from 'react';
import { type Resolver, type UseFormReturn, useForm } from 'react-hook-form';
import type { ReportInput } from '#shared/breaches/report.ts';
import * as texts from '../../../texts/breaches/report.ts';
import { useTexts } from '../../../texts/language.ts';
import * as look from '../../../texts/look.ts';
import { errorsOf, faultsSeen } from './faults.ts';
import type { FormValues } from './form-values.ts';

const pause = 400;

/** The form of a report: checked by the shared schema when it is sent, kept as a draft while it is written. */
export const useReportForm = (
  values: FormValues,
  toSend: (values: FormValues) => ReportInput,
  onChanged: (values: FormValues) => void,
): UseFormReturn<FormValues> => {
  const { found, behalf, more, unfit } = useTexts(texts);
  const { date, clock } = useTexts(look);
  const words = {
    unread: { 'date-missing': found.dateMissing, 'no-date': date.unreadable, 'no-clock': clock.unreadable },
    colleagueMissing: behalf.missing,
    nameMissing: behalf.nameMissing,
    whatMissing: more.descriptionMissing,
    unfit,
  };
  const resolver: Resolver<FormValues> = (written) => {
    const faults = faultsSeen(written, toSend(written), words);
    return faults.length > 0 ? { values: {}, errors: errorsOf(faults) } : { values: written, errors: {} };
  };
  const form = useForm<FormValues>({ defaultValues: values, resolver, shouldFocusError: false });
  useEffect(() => {
    let waiting: { timer: ReturnType<typeof setTimeout>; written: FormValues } | undefined;
    const keep = () => {
      if (!waiting) return;
      clearTimeout(waiting.timer);
      onChanged(waiting.written);
      waiting = undefined;
    };
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values: written }) => {
        clearTimeout(waiting?.timer);
        waiting = { timer: setTimeout(keep, pause), written };
      },
    });
    window.addEventListener('pagehide', keep);
    return () => {
      keep();
      stop();
      window.removeEventListener('pagehide', keep);
    };
  }, [form, onChanged]);
  return form;
};
