import { useMutation } from '@tanstack/react-query';
import type { SubjectName } from '#shared/routes/subjects.ts';
import type { CallFailed } from '../../api.ts';
import { saveFile } from '../../look/save-file.ts';
import * as queue from '../../texts/cases/queue.ts';
import * as terms from '../../texts/cases/terms.ts';
import { dayOf } from '../../texts/copenhagen-day.ts';
import { useTexts } from '../../texts/language.ts';
import * as left from '../../texts/time-left.ts';
import { useTimes } from '../../texts/times.ts';
import { useApi } from '../../use-api.ts';
import { useSubjectNamed } from '../use-subject.ts';
import { queueFile } from './queue-file.ts';
import type { QueueFilter } from './read-filter.ts';
import { readWholeQueue } from './use-queue.ts';

/** The cases of a subject that a filter finds, saved as a spreadsheet. */
export const useExport = (of: SubjectName, filter: QueueFilter, now: Date) => {
  const api = useApi();
  const words = { queue: useTexts(queue), terms: useTexts(terms), left: useTexts(left), times: useTimes() };
  const { useName, clockOf, useFileColumns } = useSubjectNamed(of);
  const own = { name: useName(), clockOf, columns: useFileColumns() };
  const change = useMutation<void, CallFailed>({
    mutationFn: async () => {
      const rows = await readWholeQueue(api, of, filter);
      saveFile(words.queue.fileName(dayOf(now)), queueFile(rows, now, words, own), 'text/csv;charset=utf-8');
    },
  });
  return { saving: change.isPending, notSaved: change.error, save: () => change.mutate() };
};
