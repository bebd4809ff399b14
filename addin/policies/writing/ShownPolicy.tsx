import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { CallFailed } from '../../api.ts';
import type { Action } from '../../look/frame/action.ts';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';
import { WholeText } from '../reading/WholeText.tsx';
import { Editions } from './Editions.tsx';
import { ReadShare } from './ReadShare.tsx';
import { UnitShares } from './UnitShares.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 640px) minmax(0, 264px)',
    gap: `${tokens.spacingVerticalXXL} 56px`,
    '@container page (max-width: 839px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // What one looks for first stands first where there is one column alone.
  aside: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXL,
    alignContent: 'start',
    '@container page (max-width: 839px)': { order: '-1' },
  },
});

type Given = {
  readonly policy: AnswerOf<Routes['readPolicy']>;
  readonly actions: readonly Action[];
  readonly failed: CallFailed | null;
};

/** A policy to be looked at: its text, how many have confirmed it, and what was published when. */
export const ShownPolicy = ({ policy, actions, failed }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const { title, kind, state, edition, draft } = policy;
  return (
    <Page
      title={title}
      trail={[{ name: t.title, to: '/policies' }]}
      sub={[t.kinds[kind], t.states[state], ...(edition > 0 ? [t.edition(edition)] : [])].join(' · ')}
      actions={[...actions]}
      wide
    >
      {failed && <ProblemMessage failed={failed} />}
      <div className={styles.columns}>
        <WholeText policy={draft} />
        <div className={styles.aside}>
          {state === 'published' && <ReadShare share={policy} />}
          <Editions policy={policy} />
        </div>
      </div>
      <UnitShares policy={policy} />
    </Page>
  );
};
