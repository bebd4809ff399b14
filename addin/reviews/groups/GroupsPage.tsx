import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { SearchBox } from '@fluentui/react-search';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useDeferredValue, useState } from 'react';
import { Chips } from '../../look/Chips.tsx';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as groupTexts from '../../texts/reviews/groups.ts';
import * as plans from '../../texts/reviews/plans.ts';
import { useRead } from '../../use-api.ts';
import { mayPlan } from '../team/may-plan.ts';
import { GroupRows } from './GroupRows.tsx';
import type { Group } from './group.ts';
import { RateBar } from './RateBar.tsx';
import { WordsDrawer } from './WordsDrawer.tsx';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  search: { flex: '0 1 300px' },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  pages: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

type Which = 'all' | 'wordless' | 'unrated';
const views: readonly Which[] = ['all', 'wordless', 'unrated'];
/** As the server gives them. */
const aPage = 50;

/** The groups of the directory: how sensitive they are, given to several at once, and what they give access to. */
export const GroupsPage = () => {
  const styles = useStyles();
  const { title } = useTexts(plans);
  const t = useTexts(groupTexts);
  const me = useRead('me', {}).data;
  const [text, setText] = useState('');
  const [which, setWhich] = useState<Which>('all');
  const [from, setFrom] = useState(0);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Group>>(new Map());
  const [worded, setWorded] = useState<Group>();
  const search = useDeferredValue(text.trim());
  const found = useRead('listGroups', { query: { search, which, from } });
  if (me && !mayPlan(me)) return <NotFound what="page" />;
  const { groups = [], count = 0 } = found.data ?? {};
  const choose = (group: Group, isChosen: boolean) =>
    setChosen((now) => {
      const next = new Map(now);
      if (isChosen) next.set(group.groupId, group);
      else next.delete(group.groupId);
      return next;
    });
  return (
    <Page title={t.ratedGroups.title} lead={t.ratedGroups.lead} wide trail={[{ name: title, to: '/reviews' }]}>
      <div className={styles.filters}>
        <Field className={styles.search} label={t.ratedGroups.search}>
          <SearchBox
            value={text}
            maxLength={100}
            onChange={(_, { value }) => {
              setText(value);
              setFrom(0);
            }}
          />
        </Field>
        <Chips
          legend={t.ratedGroups.which}
          choices={views.map((view) => [view, t.ratedGroups.views[view]] as const)}
          chosen={which}
          onChoose={(view) => {
            setWhich(view);
            setFrom(0);
          }}
        />
      </div>
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.isPending && <Loading shape="rows" />}
      {found.data && (
        <p className={styles.count} role="status">
          {count === 0 ? t.ratedGroups.none : t.ratedGroups.count(count)}
        </p>
      )}
      {chosen.size > 0 && <RateBar chosen={[...chosen.values()]} onDone={() => setChosen(new Map())} />}
      {groups.length > 0 && <GroupRows groups={groups} chosen={chosen} onChoose={choose} onWord={setWorded} />}
      {count > aPage && (
        <div className={styles.pages}>
          <Button disabled={from === 0} onClick={() => setFrom(Math.max(0, from - aPage))}>
            {t.ratedGroups.before}
          </Button>
          <Button disabled={from + aPage >= count} onClick={() => setFrom(from + aPage)}>
            {t.ratedGroups.more}
          </Button>
        </div>
      )}
      {worded && <WordsDrawer key={worded.groupId} group={worded} onClose={() => setWorded(undefined)} />}
    </Page>
  );
};
