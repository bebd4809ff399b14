import { Button } from '@fluentui/react-button';
import { LinkAddRegular } from '@fluentui/react-icons/svg/link-add';
import { TextBoldRegular } from '@fluentui/react-icons/svg/text-bold';
import { TextBulletListRegular } from '@fluentui/react-icons/svg/text-bullet-list';
import { TextNumberListLtrRegular } from '@fluentui/react-icons/svg/text-number-list-ltr';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import { type Tool, tools } from './mark-up.ts';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap' } });

const icons: Readonly<Record<Tool, ReactElement>> = {
  bold: <TextBoldRegular />,
  bullets: <TextBulletListRegular />,
  numbers: <TextNumberListLtrRegular />,
  link: <LinkAddRegular />,
};

/** The four tools of the composer. */
export const Tools = ({ onUse }: { onUse: (tool: Tool) => void }) => {
  const t = useTexts(cases).tools;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; these are buttons
    <div className={useStyles().row} role="group" aria-label={t.label}>
      {tools.map((tool) => (
        <Button
          key={tool}
          appearance="subtle"
          size="small"
          icon={icons[tool]}
          aria-label={t[tool]}
          title={t[tool]}
          onClick={() => onUse(tool)}
        />
      ))}
    </div>
  );
};
