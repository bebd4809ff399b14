import { Checkbox } from '@fluentui/react-checkbox';
import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useNarrow } from '../../look/frame/frame-context.ts';
import { useTexts } from '../../texts/language.ts';
import * as groupTexts from '../../texts/reviews/groups.ts';
import * as plans from '../../texts/reviews/plans.ts';
import { GroupWords } from './GroupWords.tsx';
import type { Group } from './group.ts';

const useStyles = makeStyles({
  tick: { width: '40px' },
  group: { width: '55%' },
  cell: { paddingBlock: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

type Given = {
  groups: readonly Group[];
  chosen: ReadonlyMap<string, Group>;
  onChoose: (group: Group, isChosen: boolean) => void;
  onWord: (group: Group) => void;
};

/** Groups that can be chosen, several at once: rows of a table, and on a phone a list. */
export const GroupRows = (given: Given) => (useNarrow() ? <Cards {...given} /> : <Rows {...given} />);

const Rows = ({ groups, onWord, ...given }: Given) => {
  const styles = useStyles();
  const t = useTexts(groupTexts).ratedGroups;
  const ratingOf = useRatingOf();
  return (
    <Table aria-label={t.title}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.tick} />
          <TableHeaderCell className={styles.group}>{t.group}</TableHeaderCell>
          <TableHeaderCell>{t.sensitivity}</TableHeaderCell>
          <TableHeaderCell>{t.owners}</TableHeaderCell>
          <TableHeaderCell>{t.members}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {groups.map((group) => (
          <TableRow key={group.groupId}>
            <TableCell className={styles.tick}>
              <Tick group={group} {...given} />
            </TableCell>
            <TableCell className={styles.cell}>
              <GroupWords group={group} onWord={onWord} />
            </TableCell>
            <TableCell>{ratingOf(group)}</TableCell>
            <TableCell>{group.owners}</TableCell>
            <TableCell>{group.members}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

const Cards = ({ groups, onWord, ...given }: Given) => {
  const styles = useStyles();
  const t = useTexts(groupTexts).ratedGroups;
  const ratingOf = useRatingOf();
  return (
    <ul className={styles.list} aria-label={t.title}>
      {groups.map((group) => (
        <li key={group.groupId} className={styles.row}>
          <Tick group={group} {...given} />
          <div>
            <GroupWords group={group} onWord={onWord} />
            <p className={styles.facts}>
              {[`${t.sensitivity}: ${ratingOf(group)}`, t.counted(group.owners, group.members)].join(' · ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
};

const Tick = ({ group, chosen, onChoose }: Pick<Given, 'chosen' | 'onChoose'> & { group: Group }) => {
  const t = useTexts(groupTexts).ratedGroups;
  return (
    <Checkbox
      aria-label={t.choose(group.name)}
      checked={chosen.has(group.groupId)}
      onChange={(_, { checked }) => onChoose(group, checked === true)}
    />
  );
};

const useRatingOf = () => {
  const { unrated } = useTexts(groupTexts).ratedGroups;
  const { ratings } = useTexts(plans).repeats;
  return ({ sensitivity }: Group): string => (sensitivity ? ratings[sensitivity] : unrated);
};
