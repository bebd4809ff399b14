import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { PropsWithChildren } from 'react';
import { Link } from 'react-router';

const useStyles = makeStyles({
  link: {
    ...typographyStyles.body1,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** A link to a page of the desk, in Fluent's dress. */
export const PageLink = ({ to, children }: PropsWithChildren<{ to: string }>) => (
  <Link to={to} className={useStyles().link}>
    {children}
  </Link>
);
