import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useTexts } from '../../texts/language.ts';
import * as groupTexts from '../../texts/reviews/groups.ts';
import * as plans from '../../texts/reviews/plans.ts';
import type { Group } from './group.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { minWidth: '640px' },
  tick: { width: '40px' },
  group: { width: '55%' },
  cell: { paddingBlock: tokens.spacingVerticalXS },
  words: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  name: { overflowWrap: 'anywhere' },
  change: { minWidth: 'auto', padding: 0, height: 'auto', color: tokens.colorBrandForegroundLink },
});

type Given = {
  groups: readonly Group[];
  chosen: ReadonlyMap<string, Group>;
  onChoose: (group: Group, isChosen: boolean) => void;
  onWord: (group: Group) => void;
};

/** Groups as rows that can be chosen, several at once. */
export const GroupRows = ({ groups, chosen, onChoose, onWord }: Given) => {
  const styles = useStyles();
  const t = useTexts(plans);
  const { ratedGroups } = useTexts(groupTexts);
  return (
    <div className={styles.scroll}>
      <Table className={styles.table} aria-label={ratedGroups.title}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.tick} />
            <TableHeaderCell className={styles.group}>{ratedGroups.group}</TableHeaderCell>
            <TableHeaderCell>{ratedGroups.sensitivity}</TableHeaderCell>
            <TableHeaderCell>{ratedGroups.owners}</TableHeaderCell>
            <TableHeaderCell>{ratedGroups.members}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {groups.map((group) => (
            <TableRow key={group.groupId}>
              <TableCell className={styles.tick}>
                <Checkbox
                  aria-label={ratedGroups.choose(group.name)}
                  checked={chosen.has(group.groupId)}
                  onChange={(_, { checked }) => onChoose(group, checked === true)}
                />
              </TableCell>
              <TableCell className={styles.cell}>
                <div>
                  <span className={styles.name}>{group.name}</span>
                  <span className={styles.words}>
                    {group.words ?? ratedGroups.noWords}
                    {group.wordsOfEntra && ` (${ratedGroups.ofEntra})`}{' '}
                    <Button
                      size="small"
                      appearance="transparent"
                      className={styles.change}
                      aria-label={ratedGroups.writeFor(group.name)}
                      onClick={() => onWord(group)}
                    >
                      {group.words ? t.change : ratedGroups.write}
                    </Button>
                  </span>
                </div>
              </TableCell>
              <TableCell>{group.sensitivity ? t.repeats.ratings[group.sensitivity] : ratedGroups.unrated}</TableCell>
              <TableCell>{group.owners}</TableCell>
              <TableCell>{group.members}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
};
