import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { usePrint } from '../../look/frame/use-print.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { EmptyState } from '../../look/states/EmptyState.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { usePrintStyle } from '../../look/use-print-style.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/reading.ts';
import { useRead } from '../../use-api.ts';
import { PolicyRows } from './PolicyRows.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/** What one is to read, and what one has read and confirmed. */
export const MyPoliciesPage = () => {
  const styles = useStyles();
  const t = useTexts(texts);
  const { places } = useTexts(frame);
  const found = useRead('listMyPolicies', {});
  const print = usePrint();
  usePrintStyle();
  const policies = found.data?.policies ?? [];
  const waiting = policies.filter(({ waits }) => waits);
  const done = policies.filter(({ waits }) => !waits);
  return (
    <Page
      title={t.title}
      trail={[{ name: places.home, to: '/home' }]}
      lead={policies.length > 0 ? t.lead : undefined}
      actions={[print]}
    >
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.isPending && <Loading shape="rows" />}
      {found.data && waiting.length === 0 && (
        <EmptyState icon={<BookOpenRegular />} title={t.nothing} words={t.nothingHelp} done />
      )}
      {[
        { name: t.waiting, shown: waiting },
        { name: t.done, shown: done },
      ].map(
        ({ name, shown }) =>
          shown.length > 0 && (
            <section key={name} className={styles.part} aria-label={name}>
              <h2 className={styles.title}>{name}</h2>
              <PolicyRows policies={shown} />
            </section>
          ),
      )}
    </Page>
  );
};
