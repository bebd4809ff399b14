import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReporterView } from '#shared/breaches/views.ts';
import { Card } from '../../look/Card.tsx';
import { ShownTime } from '../../look/ShownTime.tsx';
import * as texts from '../../texts/breaches/my.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { sizeIn } from '../../texts/times.ts';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground1,
  },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** What the team was given. */
export const OwnEvidenceCard = ({ evidence }: { evidence: ReporterView['evidence'] }) => {
  const styles = useStyles();
  const language = useLanguage();
  const t = useTexts(texts).evidence;
  if (evidence.length === 0) return null;
  return (
    <Card title={t.title}>
      <ul className={styles.list}>
        {evidence.map(({ evidenceId, name, size, addedAt }) => (
          <li key={evidenceId}>
            {name}{' '}
            <span className={styles.facts}>
              {sizeIn(language, size)} · <ShownTime at={addedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
