import { useRef } from 'react';
import type { ListOf } from './list-of.ts';
import { QueueCards, type QueueShown } from './QueueCards.tsx';
import { QueueTable } from './QueueTable.tsx';
import { useWide } from './use-wide.ts';

/** The cases of a list: a table where it has room for its columns, else one card a case. */
export const QueueRows = (shown: QueueShown & { of: ListOf }) => {
  const place = useRef<HTMLDivElement>(null);
  const Rows = useWide(place) ? QueueTable : QueueCards;
  return (
    <div ref={place}>
      <Rows {...shown} />
    </div>
  );
};
