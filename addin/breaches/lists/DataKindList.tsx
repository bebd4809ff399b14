import type { DataKind } from '#shared/breaches/data-kinds.ts';
import { Marked } from '../../cases/queue/Marked.tsx';
import * as queue from '../../texts/breaches/queue.ts';
import * as terms from '../../texts/breaches/terms.ts';
import { useTexts } from '../../texts/language.ts';

const shownAtMost = 2;

/** The first kinds of data by name, the rest as a number that tells the names. */
export const DataKindList = ({ kinds }: { kinds: readonly DataKind[] }) => {
  const t = useTexts(queue);
  const { dataKinds } = useTexts(terms);
  // The mark beside the case says it already.
  const names = kinds
    .filter((kind) => kind !== 'protected-address')
    .map((kind) => (kind === 'unknown' ? t.unknown : dataKinds[kind].name));
  const rest = names.slice(shownAtMost);
  return (
    <span>
      <Marked text={names.slice(0, shownAtMost).join(', ')} />
      {rest.length > 0 && (
        <>
          {' '}
          <abbr title={rest.join(', ')}>{t.more(rest.length)}</abbr>
        </>
      )}
    </span>
  );
};
