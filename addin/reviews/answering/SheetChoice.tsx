import { ToggleButton } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import type { Sheet } from './sheet.ts';

const useStyles = makeStyles({ sheets: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

type Given = {
  readonly sheets: readonly Sheet[];
  readonly shown: Sheet;
  readonly onShow: (sheetId: string) => void;
};

/** Where one person is asked in several reviews, or for others too. */
export const SheetChoice = ({ sheets, shown, onShow }: Given) => {
  const t = useTexts(answering);
  return (
    <div role="toolbar" aria-label={t.sheets} className={useStyles().sheets}>
      {sheets.map(({ sheetId, of, name, standsInFor }) => (
        <ToggleButton
          key={sheetId}
          size="small"
          shape="circular"
          checked={sheetId === shown.sheetId}
          onClick={() => onShow(sheetId)}
        >
          {[of === 'team' ? t.team : standsInFor?.person.name, name].filter((one) => one).join(': ')}
        </ToggleButton>
      ))}
    </div>
  );
};
