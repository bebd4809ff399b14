import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { hasLeft } from '#shared/cases/has-left.ts';
import { Person } from '../../look/people/Person.tsx';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import type { Listed } from '../subject.ts';
import { Marked } from './Marked.tsx';

const useStyles = makeStyles({
  quiet: { display: 'block', ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  none: { color: tokens.colorNeutralForeground3 },
});

/** The assignee, and whether the assignee has left the team. */
export const Assignee = ({ row, faceOnly = false }: { row: Listed; faceOnly?: boolean }) => {
  const t = useTexts(queue);
  const team = useRead('listTeam', {});
  const { none, quiet } = useStyles();
  if (!row.takenBy) return <span className={none}>{t.unassigned}</span>;
  return (
    <span>
      <Person person={row.takenBy} faceOnly={faceOnly} name={<Marked text={row.takenBy.name} />} />
      {hasLeft(row, team.data?.people) && <span className={quiet}>{t.left}</span>}
    </span>
  );
};
