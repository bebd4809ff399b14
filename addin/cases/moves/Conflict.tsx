import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { CaseView } from '#shared/breaches/views.ts';
import { useNow } from '../../look/clock.ts';
import * as terms from '../../texts/breaches/terms.ts';
import * as cases from '../../texts/cases/case.ts';
import * as conflict from '../../texts/cases/conflict.ts';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import { TimelineList } from '../frame/TimelineList.tsx';
import { type Compared, changesBetween } from './changes-between.ts';

const useStyles = makeStyles({
  conflict: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  table: { borderCollapse: 'collapse', width: '100%', ...typographyStyles.body1 },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  since: { ...typographyStyles.body1Strong, margin: 0 },
});

type Shown = { seen: CaseView; now: CaseView; meId: string; possible: boolean };

/** Somebody changed the case while a form was open: both versions, and what happened in between. */
export const Conflict = ({ seen, now, meId, possible }: Shown) => {
  const styles = useStyles();
  const t = useTexts(conflict);
  const inWords = useFieldInWords();
  const { fields, since, by } = changesBetween(seen, now, meId);
  return (
    <div className={styles.conflict}>
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{by ? t.title(by) : t.titleUnknown}</MessageBarTitle>
          {possible ? t.kept : `${t.gone} ${t.kept}`}
        </MessageBarBody>
      </MessageBar>
      {fields.length + since.length === 0 && <p className={styles.since}>{t.same}</p>}
      {fields.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={styles.cell} />
              <th scope="col" className={styles.cell}>
                {t.before}
              </th>
              <th scope="col" className={styles.cell}>
                {t.now}
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row" className={styles.cell}>
                  {t.field[field]}
                </th>
                <td className={styles.cell}>{inWords(seen, field)}</td>
                <td className={styles.cell}>{inWords(now, field)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {since.length > 0 && (
        <>
          <p className={styles.since}>{t.since}</p>
          <TimelineList breach={now} entries={since} />
        </>
      )}
    </div>
  );
};

const useFieldInWords = () => {
  const { states, notifications, people, dataKinds } = useTexts(terms);
  const { nobody } = useTexts(queue);
  const { none } = useTexts(conflict);
  const { none: unknown } = useTexts(cases).facts;
  const times = useTimes();
  const now = useNow();
  return (breach: CaseView, field: Compared): string => {
    switch (field) {
      case 'state':
        return states[breach.state];
      case 'notification':
        return notifications[breach.notification];
      case 'takenBy':
        return breach.takenBy?.name ?? nobody;
      case 'authorityReference':
        return breach.authorityReference ?? none;
      case 'clockStoppedAt':
        return breach.clockStoppedAt ? times.short(breach.clockStoppedAt) : none;
      case 'aware':
        return times.short(breach.aware);
      case 'deadline':
        return times.due.short(breach.deadline, now);
      case 'people':
        return breach.people === 'unknown' ? unknown : people[breach.people];
      case 'dataKinds':
        return breach.dataKinds.map((kind) => dataKinds[kind].name).join(', ') || unknown;
      case 'place':
        return breach.place || unknown;
    }
  };
};
