import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { asSentence } from '../../look/as-sentence.ts';
import * as conflict from '../../texts/cases/conflict.ts';
import { useTexts } from '../../texts/language.ts';
import type { Whole } from '../subject.ts';
import { TimelineList } from '../timeline/TimelineList.tsx';
import { changesBetween } from './changes-between.ts';
import { useCompared } from './use-compared.ts';

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

type Shown = { seen: Whole; now: Whole; meId: string; possible: boolean };

/** The case was changed while a form was open: both versions, and what happened in between. */
export const Conflict = ({ seen, now, meId, possible }: Shown) => {
  const styles = useStyles();
  const t = useTexts(conflict);
  const { facts, since, by } = changesBetween(seen, now, meId, useCompared());
  return (
    <div className={styles.conflict}>
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{asSentence(by ? t.title(by) : t.titleUnknown)}</MessageBarTitle>
          {possible ? t.kept : `${t.gone} ${t.kept}`}
        </MessageBarBody>
      </MessageBar>
      {facts.length + since.length === 0 && <p className={styles.since}>{t.same}</p>}
      {facts.length > 0 && (
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
            {facts.map(({ name, say }) => (
              <tr key={name}>
                <th scope="row" className={styles.cell}>
                  {name}
                </th>
                <td className={styles.cell}>{say(seen)}</td>
                <td className={styles.cell}>{say(now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {since.length > 0 && (
        <>
          <p className={styles.since}>{t.since}</p>
          <TimelineList found={now} entries={since} />
        </>
      )}
    </div>
  );
};
