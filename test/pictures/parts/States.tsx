import { Button } from '@fluentui/react-button';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { CallFailed } from '#addin/api.ts';
import { ProblemMessage } from '#addin/look/ProblemMessage.tsx';
import { EmptyState } from '#addin/look/states/EmptyState.tsx';
import { Loading } from '#addin/look/states/Loading.tsx';
import { StaleBar } from '#addin/look/states/StaleBar.tsx';
import * as ofBreaches from '#addin/texts/breaches/queue.ts';
import * as queue from '#addin/texts/cases/queue.ts';
import { useTexts } from '#addin/texts/language.ts';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXL },
});
const nothing = () => undefined;

/** On the way, empty, failed, and as it was. */
export const States = () => {
  const t = useTexts(queue).empty;
  const breaches = useTexts(ofBreaches);
  return (
    <div className={useStyles().all}>
      <Loading shape="rows" />
      <Loading shape="case" />
      <Loading shape="form" />
      <EmptyState icon={<CheckmarkCircleRegular />} done title={t.open} words={breaches.emptyHelp} />
      <EmptyState
        icon={<SearchRegular />}
        title={t.found}
        words={breaches.searched}
        action={
          <>
            <Button appearance="primary">{t.everywhere}</Button>
            <Button>{t.clearSearch}</Button>
          </>
        }
      />
      <StaleBar seen={{ what: 'cases', offline: true, at: Date.now() }} onRetry={nothing} />
      <StaleBar seen={{ what: 'case', offline: false, at: Date.now() }} onRetry={nothing} />
      {(['offline', 'signed-out', 'busy', 'forbidden', 'broken'] as const).map((kind) => (
        <ProblemMessage key={kind} failed={new CallFailed(kind)} onRetry={nothing} />
      ))}
    </div>
  );
};
