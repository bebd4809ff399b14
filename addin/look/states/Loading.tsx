import { Skeleton, SkeletonItem } from '@fluentui/react-skeleton';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import * as desk from '../../texts/desk.ts';
import { useTexts } from '../../texts/language.ts';

const useStyles = makeStyles({
  // Seen late, so that a quick answer does not flicker; named to screen readers from the start.
  late: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '300ms',
    animationFillMode: 'backwards',
  },
  // Forced colours take the grey away: its outline is left.
  outlined: { '@media (forced-colors: active)': { '& .fui-SkeletonItem': { outline: '1px solid GrayText' } } },
  list: { display: 'grid' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 150px) minmax(0, 2fr) minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXL,
    minHeight: '52px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr) 64px', columnGap: tokens.spacingHorizontalM },
  },
  last: { '@media (max-width: 639px)': { display: 'none' } },
  words: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  case: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 376px) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  facts: { display: 'grid', rowGap: tokens.spacingVerticalL, alignContent: 'start' },
  fact: { display: 'grid', gridTemplateColumns: '104px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  bubbles: { display: 'grid', rowGap: tokens.spacingVerticalL, alignContent: 'start' },
  bubble: { display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  form: { display: 'grid', rowGap: tokens.spacingVerticalXXL, maxWidth: '560px' },
  field: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  half: { width: '60%' },
  third: { width: '35%' },
});

type Shape = 'rows' | 'case' | 'form';
const inAll = (count: number) => Array.from({ length: count }, (_, at) => at);

const Rows = () => {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {inAll(7).map((at) => (
        <div key={at} className={styles.row}>
          <SkeletonItem size={16} />
          <div className={styles.words}>
            <SkeletonItem size={16} className={at % 3 === 1 ? styles.half : undefined} />
            <SkeletonItem size={12} className={styles.third} />
          </div>
          <SkeletonItem size={16} className={styles.last} />
        </div>
      ))}
    </div>
  );
};

const Case = () => {
  const styles = useStyles();
  return (
    <div className={styles.case}>
      <div className={styles.facts}>
        {inAll(6).map((at) => (
          <div key={at} className={styles.fact}>
            <SkeletonItem size={16} />
            <SkeletonItem size={16} className={at % 2 === 1 ? styles.half : undefined} />
          </div>
        ))}
      </div>
      <div className={styles.bubbles}>
        {inAll(3).map((at) => (
          <div key={at} className={styles.bubble}>
            <SkeletonItem shape="circle" size={32} />
            <SkeletonItem size={56} />
          </div>
        ))}
      </div>
    </div>
  );
};

const Form = () => {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      {inAll(5).map((at) => (
        <div key={at} className={styles.field}>
          <SkeletonItem size={12} className={styles.third} />
          <SkeletonItem size={32} />
        </div>
      ))}
    </div>
  );
};

const shapes = { rows: Rows, case: Case, form: Form } as const satisfies Record<Shape, unknown>;

/** While facts are on the way: grey in the shape of what comes. Never over something that is shown already. */
export const Loading = ({ shape }: { shape: Shape }) => {
  const styles = useStyles();
  const Shown = shapes[shape];
  return (
    <Skeleton className={mergeClasses(styles.late, styles.outlined)} aria-label={useTexts(desk).loading} aria-busy>
      <Shown />
    </Skeleton>
  );
};
