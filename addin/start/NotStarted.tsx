import { Button } from '@fluentui/react-button';
import { Page } from '../look/Page.tsx';
import { EmptyState } from '../look/states/EmptyState.tsx';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';

/** The desk or the host's own library did not answer; the page offers a retry. */
export const NotStarted = () => {
  const t = useTexts(desk);
  return (
    <Page title={t.name}>
      <EmptyState
        title={t.notStarted.title}
        words={t.notStarted.body}
        action={<Button onClick={() => location.reload()}>{t.tryAgain}</Button>}
      />
    </Page>
  );
};
