import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { useToasts } from '../../../look/toasts/toasts.ts';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import { useChange, useRead } from '../../../use-api.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  words: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '72ch' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    minHeight: '44px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  name: { flex: '1 1 220px', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

type Shown = { readonly reviewId: string /** The person may decide. */; readonly mayConfirm: boolean };

/** Where silence removes by the plan, and so much was not answered that the team decides: nothing where there is none. */
export const SilentGroups = ({ reviewId, mayConfirm }: Shown) => {
  const styles = useStyles();
  const t = useTexts(overview).silent;
  const toasts = useToasts();
  const params = { reviewId };
  const found = useRead('listSilent', { params });
  const confirm = useChange('confirmSilence', ['listSilent', 'readReview', 'listRemovals', 'dryRunRemovals']);
  const groups = found.data?.groups ?? [];
  if (groups.length === 0) return found.error ? <ProblemMessage failed={found.error} /> : null;
  const refuse = (groupId: string) =>
    confirm.mutate(
      { params, body: { groupIds: [groupId] } },
      { onSuccess: ({ refused }) => toasts.done(refused > 0 ? t.done(refused) : t.own) },
    );
  return (
    <section className={styles.part} aria-labelledby="silent">
      <h2 id="silent" className={styles.heading}>
        {t.heading}
      </h2>
      <p className={styles.words}>{t.lead}</p>
      {confirm.error && <ProblemMessage failed={confirm.error} />}
      <ul className={styles.list}>
        {groups.map(({ groupId, name, lines, silent }) => (
          <li key={groupId} className={styles.row}>
            <span className={styles.name}>{name}</span>
            <span className={styles.quiet}>{t.of(silent, lines)}</span>
            {mayConfirm && (
              <Button
                size="small"
                disabledFocusable={confirm.isPending}
                aria-label={t.refuseIn(silent, name)}
                onClick={() => refuse(groupId)}
              >
                {t.refuse(silent)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
