import { Button } from '@fluentui/react-button';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type FormEvent, useState } from 'react';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { EmptyState } from '../../look/states/EmptyState.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as groupTexts from '../../texts/reviews/groups.ts';
import * as plans from '../../texts/reviews/plans.ts';
import { useRead } from '../../use-api.ts';
import type { Group } from './group.ts';
import { useWords, WordsField } from './WordsField.tsx';

const useStyles = makeStyles({
  one: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '640px',
    paddingBottom: tokens.spacingVerticalXL,
  },
  name: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  save: { alignSelf: 'flex-start' },
});

/** The groups one owns: what each gives access to, in one's own words. */
export const MyGroupsPage = () => {
  const t = useTexts(groupTexts).myGroups;
  const found = useRead('listMyGroups', {});
  const groups = found.data?.groups ?? [];
  return (
    <Page title={t.title} lead={groups.length > 0 ? t.lead : undefined}>
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.isPending && <Loading shape="form" />}
      {found.data && groups.length === 0 && (
        <EmptyState icon={<PeopleTeamRegular />} title={t.none} words={t.noneHelp} />
      )}
      {groups.map((group) => (
        <OneGroup key={group.groupId} group={group} />
      ))}
    </Page>
  );
};

const OneGroup = ({ group }: { group: Group }) => {
  const styles = useStyles();
  const t = useTexts(groupTexts);
  const { save: saveWord } = useTexts(plans);
  const words = useWords(group);
  const [tried, setTried] = useState(false);
  const save = (submitted: FormEvent) => {
    submitted.preventDefault();
    setTried(true);
    words.save();
  };
  return (
    <form className={styles.one} onSubmit={save} noValidate aria-label={group.name}>
      <h2 className={styles.name}>{group.name}</h2>
      <p className={styles.quiet}>{t.myGroups.members(group.members)}</p>
      <WordsField words={words} fault={tried && words.text.trim() === '' ? t.words.fault : undefined} />
      {words.error && <ProblemMessage failed={words.error} />}
      <Button type="submit" className={styles.save} disabled={!words.isChanged} disabledFocusable={words.isPending}>
        {saveWord}
      </Button>
    </form>
  );
};
