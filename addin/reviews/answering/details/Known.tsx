import { Badge } from '@fluentui/react-badge';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { Fact, Facts } from '../../../look/Facts.tsx';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { Person } from '../../../look/people/Person.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/details.ts';
import { useTimes } from '../../../texts/times.ts';
import { useRead } from '../../../use-api.ts';
import type { Line } from '../answer-keeper.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  earlier: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '104px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  answer: { display: 'inline-flex', alignItems: 'center', columnGap: '4px' },
  kept: { fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
  removed: { fontSize: '16px', color: tokens.colorStatusDangerForeground1 },
  quiet: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

type More = AnswerOf<Routes['readLine']>;

/** What the directory and earlier reviews say of a line; where they do not, that we do not know. */
export const Known = ({ reviewId, line }: { reviewId: string; line: Line }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const found = useRead('readLine', { params: { reviewId, lineId: line.lineId } }, { enabled: !line.handed });
  return (
    <>
      <section>
        <h3 className={styles.heading}>{t.known}</h3>
        <Directory line={line} more={found.data} />
      </section>
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.data && (
        <section>
          <h3 className={styles.heading}>{t.earlier}</h3>
          {found.data.earlier.length === 0 && <p className={styles.quiet}>{t.never}</p>}
          <Earlier earlier={found.data.earlier} />
        </section>
      )}
    </>
  );
};

const Directory = ({ line: { facts }, more }: { line: Line; more: More | undefined }) => {
  const t = useTexts(texts);
  const times = useTimes();
  const { since, isDirect, paths, kind, lastSignIn } = facts;
  return (
    <Facts>
      <Fact name={t.given}>{since ? times.day(since) : t.before}</Fact>
      <Fact name={t.via}>{isDirect ? t.direct : paths.map((path) => path.join(' › ')).join('\n')}</Fact>
      {kind === 'user' && (
        <>
          <Fact name={t.account}>{more && (more.account ? t.accounts[more.account] : <Unknown />)}</Fact>
          <Fact name={t.signIn}>
            {typeof lastSignIn === 'object' ? (
              times.day(lastSignIn.at)
            ) : lastSignIn === 'never' ? (
              t.neverSignedIn
            ) : (
              <Unknown />
            )}
          </Fact>
          {more?.inUnit && <Fact name={t.inUnit}>{t.haveIt(more.inUnit.with)}</Fact>}
        </>
      )}
      {more && (
        <Fact name={t.owner}>
          {more.owners.length === 0
            ? t.noOwner
            : more.owners.map((owner) => <Person key={owner.personId} person={owner} size={20} />)}
        </Fact>
      )}
    </Facts>
  );
};

const Earlier = ({ earlier }: Pick<More, 'earlier'>) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const times = useTimes();
  return (
    <ul className={styles.list}>
      {earlier.map(({ answer, at, by }) => (
        <li key={at} className={styles.earlier}>
          <span>{times.dated(at)}</span>
          <Person person={by} size={20} />
          <span className={styles.answer}>
            {answer === 'keep' ? (
              <CheckmarkRegular className={styles.kept} />
            ) : (
              <DismissRegular className={styles.removed} />
            )}
            {t.answered[answer]}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Unknown = () => (
  <Badge appearance="tint" color="informative" shape="rounded" icon={<QuestionCircleRegular />}>
    {useTexts(texts).unknown}
  </Badge>
);
