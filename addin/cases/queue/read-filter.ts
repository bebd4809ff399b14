import { z } from 'zod';
import { caseState, meaningOf } from '#shared/cases/states.ts';
import { subjectName } from '#shared/routes/subjects.ts';
import type { ListOf } from './list-of.ts';

const filter = z.object({
  show: z.enum(['open', 'mine', 'all']).catch('open'),
  state: caseState.optional().catch(undefined),
  sort: z.enum(['time-left', 'newest', 'unit']).catch('time-left'),
  search: z.string().max(100).catch(''),
  /** Of the list of all cases: those of one subject. */
  kind: subjectName.optional().catch(undefined),
});
export type QueueFilter = z.infer<typeof filter>;

/** The filter the address carries, so that a link, the way back and a reload show the same; what is unknown is left out. */
export const readFilter = (address: URLSearchParams): QueueFilter =>
  filter.parse({ search: '', ...Object.fromEntries(address) });

/** The address of a filter, without what holds anyway. */
export const writeFilter = (wanted: QueueFilter): URLSearchParams => {
  const usual: Record<string, string> = { show: 'open', sort: 'time-left', search: '' };
  return new URLSearchParams(
    Object.entries(wanted).filter(
      (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== usual[pair[0]],
    ),
  );
};

/** True where something hides cases the person might look for. */
export const narrows = ({ state, search, kind }: QueueFilter): boolean =>
  state !== undefined || search !== '' || kind !== undefined;

/** As the route wants it. */
export const queryOf = (of: ListOf, { search, state, kind, ...rest }: QueueFilter) => ({
  ...rest,
  ...subjectIn(of, kind),
  ...(search && { search }),
  ...(state && { state }),
});

/** Of which subject a list is asked for; all where none is named. */
export const subjectIn = (of: ListOf, kind: QueueFilter['kind']) => {
  const subject = of === 'all' ? kind : of;
  return subject ? { subject } : {};
};

/** A filter changed so that it can find something: a state that is over is not among the open cases. */
export const changed = (filter: QueueFilter, change: Partial<QueueFilter>): QueueFilter => {
  const wanted = { ...filter, ...change };
  if (!wanted.state || meaningOf[wanted.state].open || wanted.show !== 'open') return wanted;
  return change.state ? { ...wanted, show: 'all' } : { ...wanted, state: undefined };
};
