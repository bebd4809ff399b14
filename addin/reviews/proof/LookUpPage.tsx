import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Face } from '../../look/people/Face.tsx';
import { useTexts } from '../../texts/language.ts';
import * as proofTexts from '../../texts/reviews/proof.ts';
import { useRead } from '../../use-api.ts';
import { mayFollow } from '../team/may-plan.ts';

const useStyles = makeStyles({
  field: { maxWidth: '420px' },
  lists: {
    display: 'grid',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXXL}`,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@container page (min-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '44px',
    paddingBlock: tokens.spacingVerticalXS,
    ':last-child': { borderBottomStyle: 'none' },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

const fewest = 2;

/** Finds a person or a group by a part of the name. */
export const LookUpPage = () => {
  const styles = useStyles();
  const { place, lookUp: t } = useTexts(proofTexts);
  const me = useRead('me', {}).data;
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const isEnough = search.length >= fewest;
  const found = useRead('findAccess', { query: { search } }, { enabled: isEnough });
  const { people = [], groups = [] } = found.data ?? {};
  const isEmpty = found.data !== undefined && people.length + groups.length === 0;
  if (me && !mayFollow(me)) return <NotFound what="page" />;
  return (
    <Page title={t.title} wide trail={[{ name: place, to: '/reviews' }]} lead={t.lead}>
      <Field className={styles.field} label={t.field}>
        <Input value={text} maxLength={100} type="search" onChange={(_, { value }) => setText(value)} />
      </Field>
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      <p className={styles.quiet} role="status">
        {!isEnough && t.few}
        {isEnough && isEmpty && t.none(search)}
      </p>
      {isEnough && !isEmpty && (
        <div className={styles.lists}>
          {people.length > 0 && (
            <Found name={t.people}>
              {people.map(({ personId, name, title, unit }) => (
                <li key={personId} className={styles.row}>
                  <Face person={{ personId, name }} size={24} />
                  <span className={styles.words}>
                    <PageLink to={`/reviews/access/people/${personId}`}>{name}</PageLink>
                    <span className={styles.quiet}>{[title, unit].filter(Boolean).join(', ')}</span>
                  </span>
                </li>
              ))}
            </Found>
          )}
          {groups.length > 0 && (
            <Found name={t.groups}>
              {groups.map(({ groupId, name, words }) => (
                <li key={groupId} className={styles.row}>
                  <span className={styles.words}>
                    <PageLink to={`/reviews/access/groups/${groupId}`}>{words ?? name}</PageLink>
                    {words && <span className={styles.quiet}>{name}</span>}
                  </span>
                </li>
              ))}
            </Found>
          )}
        </div>
      )}
    </Page>
  );
};

const Found = ({ name, children }: { name: string; children: ReactNode }) => {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{name}</h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
};
