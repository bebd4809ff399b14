import type { FileColumn, Listed } from '../cases/subject.ts';
import type { Clock } from '../look/time/clock-left.ts';
import { useTexts } from '../texts/language.ts';
import * as texts from '../texts/questions/queue.ts';
import * as terms from '../texts/questions/terms.ts';
import { useTimes } from '../texts/times.ts';

type Row = Listed<'question'>;
type Shown = { readonly row: Row };

/** A question is counted in the team's working days, a citizen's request in those of the calendar (GDPR Art. 12(3)). */
export const questionClock = ({
  topic,
  askedAt,
  deadline,
  daysOff,
  clockRuns,
  clockStoppedAt,
}: Pick<Row, 'topic' | 'askedAt' | 'deadline' | 'daysOff' | 'clockRuns' | 'clockStoppedAt'>): Clock => ({
  kind: topic === 'subject-request' ? 'days' : 'working-days',
  begun: askedAt,
  due: deadline,
  stopped: clockRuns ? undefined : (clockStoppedAt ?? true),
  daysOff,
});

const Topic = ({ row }: Shown) => useTexts(terms).topics[row.topic];

/** What a list of questions shows of a question alone. */
export const columns = [
  { key: 'topic', width: '190px', useHead: () => useTexts(texts).columns.topic, Cell: Topic },
] as const;

export const RowFacts = Topic;

type Columns = { readonly facts: readonly FileColumn<'question'>[]; readonly times: readonly FileColumn<'question'>[] };

/** What the file of the list holds of a question alone. */
export const useFileColumns = (): Columns => {
  const t = useTexts(texts);
  const { topics } = useTexts(terms);
  const times = useTimes();
  return {
    facts: [{ head: t.columns.topic, valueIn: ({ topic }) => topics[topic] }],
    times: [{ head: t.onlyInFile.answerBy, valueIn: ({ answerBy }) => times.shortDay(answerBy) }],
  };
};
