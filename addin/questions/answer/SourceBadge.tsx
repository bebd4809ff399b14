import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { ScalesRegular } from '@fluentui/react-icons/svg/scales';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ComponentType, ReactNode } from 'react';
import type { Source } from '#shared/questions/sources.ts';

const useStyles = makeStyles({
  badge: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    maxWidth: '100%',
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '16px', lineHeight: 0, flexShrink: 0 },
});

const iconOf: Readonly<Record<Source['kind'], ComponentType>> = {
  law: ScalesRegular,
  guidance: BookOpenRegular,
  answer: ChatHelpRegular,
  other: DocumentRegular,
};

/** What an answer rests on. */
export const SourceBadge = ({ source, children }: { source: Source; children?: ReactNode }) => {
  const styles = useStyles();
  const Icon = iconOf[source.kind];
  return (
    <span className={styles.badge}>
      <span className={styles.icon} aria-hidden>
        <Icon />
      </span>
      {source.text}
      {children}
    </span>
  );
};
