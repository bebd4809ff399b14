import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import type { Listed } from '../subject.ts';
import { Marked } from './Marked.tsx';

/** The unit it happened in. */
export const Unit = ({ row }: { row: Listed }) => {
  const { noUnit } = useTexts(queue);
  return row.unit === null ? noUnit : <Marked text={row.unit} />;
};
