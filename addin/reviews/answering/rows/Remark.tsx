import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { PropsWithChildren, ReactElement } from 'react';

const useStyles = makeStyles({
  remark: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: '6px',
    color: tokens.colorNeutralForeground1,
    margin: 0,
    overflowWrap: 'anywhere',
    '& > svg': { flexShrink: 0, fontSize: '16px' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Given = PropsWithChildren<{ readonly icon?: ReactElement | undefined; readonly quiet?: boolean }>;

/** A short line under an access: why it is asked about, or what became of it. */
export const Remark = ({ icon, quiet = false, children }: Given) => {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.remark, quiet && styles.quiet)}>
      {icon}
      <span>{children}</span>
    </p>
  );
};
