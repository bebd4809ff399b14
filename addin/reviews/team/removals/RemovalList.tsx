import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useState } from 'react';
import { useNarrow } from '../../../look/frame/frame-context.ts';
import { Person } from '../../../look/people/Person.tsx';
import { Unseen } from '../../../look/Unseen.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/removals.ts';
import { useTaskWords } from '../quality/use-task-words.ts';
import { RemovalAction } from './RemovalAction.tsx';
import { RemovalBadge } from './RemovalBadge.tsx';
import { accessOf, inOrder, type Removal, stageOf, stages } from './stage-of.ts';
import type { OwnerGapOf } from './use-owner-gaps.ts';
import { useWordsOf } from './use-words-of.ts';

const besideDrawer = '@container page (max-width: 759px)';

const useStyles = makeStyles({
  table: { tableLayout: 'fixed', width: '100%' },
  cell: { paddingBlock: tokens.spacingVerticalS, paddingInlineStart: 0, verticalAlign: 'middle', minWidth: 0 },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, paddingInlineStart: 0 },
  person: { width: '19%', [besideDrawer]: { width: '26%' } },
  access: { width: '23%', overflowWrap: 'anywhere', [besideDrawer]: { width: '31%' } },
  // Beside an open drawer there is room for three columns: who decided stands below the access then.
  by: { width: '16%', [besideDrawer]: { display: 'none' } },
  byBelow: { display: 'none', paddingTop: tokens.spacingVerticalXS, [besideDrawer]: { display: 'block' } },
  act: { width: '116px', textAlign: 'end', paddingInlineEnd: 0 },
  facts: { display: 'grid', rowGap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: 'anywhere' },
  group: { ...typographyStyles.subtitle2, margin: 0, paddingTop: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  card: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  more: { alignSelf: 'start' },
});

type Given = {
  reviewId: string;
  removals: readonly Removal[];
  isOfTeam: boolean;
  ownerGapOf: OwnerGapOf;
  onTask: (removalId: string) => void;
};

/** As many are shown at first, and as many more each time. */
const atATime = 100;

/** Each removal with how far it is and the one thing that can be done about it: a table, and on a phone a list by stage. */
export const RemovalList = ({ removals, ...given }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const narrow = useNarrow();
  const [most, setMost] = useState(atATime);
  const shown = inOrder(removals).slice(0, most);
  const left = removals.length - shown.length;
  return (
    <>
      {narrow ? <Cards removals={shown} {...given} /> : <Rows removals={shown} {...given} />}
      {left > 0 && (
        <Button className={styles.more} onClick={() => setMost(most + atATime)}>
          {t.more(Math.min(left, atATime))}
        </Button>
      )}
    </>
  );
};

const Rows = ({ removals, ...given }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts);
  return (
    <Table className={styles.table} aria-label={t.columns.status}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={mergeClasses(styles.head, styles.person)}>{t.columns.person}</TableHeaderCell>
          <TableHeaderCell className={mergeClasses(styles.head, styles.access)}>{t.columns.access}</TableHeaderCell>
          <TableHeaderCell className={mergeClasses(styles.head, styles.by)}>{t.columns.by}</TableHeaderCell>
          <TableHeaderCell className={styles.head}>{t.columns.status}</TableHeaderCell>
          <TableHeaderCell className={mergeClasses(styles.head, styles.act)}>
            <Unseen>{t.columns.action}</Unseen>
          </TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {removals.map((removal) => (
          <TableRow key={removal.removalId}>
            <TableCell className={styles.cell}>
              <Member removal={removal} />
            </TableCell>
            <TableCell className={mergeClasses(styles.cell, styles.access)}>
              <Access removal={removal} />
              <div className={styles.byBelow}>
                <Decided removal={removal} />
              </div>
            </TableCell>
            <TableCell className={mergeClasses(styles.cell, styles.by)}>
              <Decided removal={removal} />
            </TableCell>
            <TableCell className={styles.cell}>
              <Status removal={removal} {...given} />
            </TableCell>
            <TableCell className={mergeClasses(styles.cell, styles.act)}>
              <Action removal={removal} {...given} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

const Cards = ({ removals, ...given }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const inStages = Map.groupBy(removals, stageOf);
  return stages.map((stage) => {
    const own = inStages.get(stage) ?? [];
    return (
      own.length > 0 && (
        <section key={stage} aria-labelledby={`stage-${stage}`}>
          <h2 id={`stage-${stage}`} className={styles.group}>
            {t.groups[stage]}
          </h2>
          <ul className={styles.list}>
            {own.map((removal) => (
              <li key={removal.removalId} className={styles.card}>
                <Member removal={removal} />
                <Access removal={removal} />
                <Status removal={removal} {...given} />
                <DecidedInWords removal={removal} />
                <Action removal={removal} {...given} />
              </li>
            ))}
          </ul>
        </section>
      )
    );
  });
};

/** In plain words, with the name that IT knows the group by. */
const Access = ({ removal }: { removal: Removal }) => {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.words}>{accessOf(removal)}</p>
      {removal.words && <p className={styles.line}>{removal.group}</p>}
    </div>
  );
};

/** Whose access it is; Graph does not show the name of everybody. */
const Member = ({ removal: { member } }: { removal: Removal }) => {
  const t = useTexts(texts);
  return <Person person={{ ...member, name: member.name || t.nameless }} />;
};

type One = Omit<Given, 'removals'> & { removal: Removal };

/** In one line, where there is little room. */
const DecidedInWords = ({ removal }: Pick<One, 'removal'>) => {
  const styles = useStyles();
  const t = useTexts(texts);
  return <p className={styles.line}>{isSilence(removal) ? t.bySilence : t.decidedBy(removal.decidedBy.name)}</p>;
};

/** Nobody answered in time, and the plan of the review removes then. Of a name that was deleted it is no longer known. */
const isSilence = ({ decidedBy, member }: Removal): boolean => decidedBy.personId === null && member.name !== '';

/** Who refused the access, or that nobody answered. */
const Decided = ({ removal }: Pick<One, 'removal'>) => {
  const styles = useStyles();
  const t = useTexts(texts);
  return isSilence(removal) ? (
    <p className={styles.line}>{t.bySilence}</p>
  ) : (
    <Person person={removal.decidedBy} size={20} />
  );
};

const Status = ({ removal, isOfTeam, ownerGapOf, onTask }: One) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const { badge, line } = useWordsOf()(removal);
  const gap = ownerGapOf(removal)?.gap;
  const asked = useTaskWords();
  const { task, removalId, member } = removal;
  return (
    <div className={styles.facts}>
      <RemovalBadge removal={removal} words={badge} />
      {gap?.task ? (
        <p className={styles.line}>{[t.ownerAsked, ...asked(gap)].join(' · ')}</p>
      ) : (
        line && <p className={styles.line}>{line}</p>
      )}
      {isOfTeam && task?.isLate && task.mayBeChased && (
        <Link
          as="button"
          className={styles.line}
          aria-label={t.of(t.seeTask, member.name, accessOf(removal))}
          onClick={() => onTask(removalId)}
        >
          {t.seeTask}
        </Link>
      )}
    </div>
  );
};

const Action = ({ onTask, ownerGapOf, ...given }: One) => (
  <RemovalAction {...given} ownerGap={ownerGapOf(given.removal)} onTask={() => onTask(given.removal.removalId)} />
);
