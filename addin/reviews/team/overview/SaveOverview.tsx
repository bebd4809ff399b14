import { Button } from '@fluentui/react-button';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { roundOf } from '#shared/reviews/round-of.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import { percentOf } from '../Bar.tsx';
import { saveList } from '../list-file.ts';
import type { Review } from './review.ts';
import { statusOf, type UnitOfReview } from './units.ts';
import { useLastWords } from './use-last-words.ts';

type Shown = { readonly review: Review; readonly units: readonly UnitOfReview[] };

/** The overview as a file: a row for each reviewer that is shown, in the order of the screen. */
export const SaveOverview = ({ review, units }: Shown) => {
  const t = useTexts(overview);
  const language = useLanguage();
  const lastOf = useLastWords();
  const isOpen = review.state === 'open';
  const save = () =>
    saveList(
      {
        name: t.title(roundOf(review.starts)),
        heads: [t.unit, t.who, t.lines, t.answered, t.percent, t.status, t.last],
        rows: units.flatMap(({ unit, sheets }) =>
          sheets.map((sheet) => {
            const { lines, answered, reviewer } = sheet;
            const { first, second } = lastOf(sheet, isOpen);
            const status = t.statuses[statusOf(sheet, isOpen)];
            const last = [first, second].filter(Boolean).join('. ');
            return [
              unit ?? t.noUnit,
              reviewer?.name ?? t.team,
              lines,
              answered,
              percentOf(answered, lines),
              status,
              last,
            ];
          }),
        ),
      },
      language,
    );
  return (
    <Button appearance="subtle" size="small" icon={<ArrowDownloadRegular />} onClick={save}>
      {t.saveList}
    </Button>
  );
};
