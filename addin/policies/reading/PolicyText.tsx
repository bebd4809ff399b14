import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo } from 'react';

import { Markdown } from '../../guidance/markdown/Markdown.tsx';
import { treeOf } from '../../guidance/markdown/read-article.ts';

const useStyles = makeStyles({
  text: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    fontSize: '15px',
    lineHeight: '23px',
    color: tokens.colorNeutralForeground1,
  },
});

/** A part of a policy as it was written. */
export const PolicyText = ({ text }: { text: string }) => {
  const { children } = useMemo(() => treeOf(text), [text]);
  return (
    <div className={useStyles().text}>
      <Markdown blocks={children} />
    </div>
  );
};
