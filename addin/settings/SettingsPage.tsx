import { Page, Waiting } from '../look/Page.tsx';
import { ProblemMessage } from '../look/ProblemMessage.tsx';
import { useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import { useRead } from '../use-api.ts';
import { SettingsDesk } from './SettingsDesk.tsx';
import { SettingsRead } from './SettingsRead.tsx';

/** What the municipality may decide for itself: the administrator changes it, the team and the DPO read it. */
export const SettingsPage = () => {
  const t = useTexts(settings);
  const found = useRead('readSettings', {});
  const me = useRead('me', {});
  const failed = found.error ?? me.error;
  const mayEdit = me.data?.roles.includes('Gdpr.Admin') ?? false;
  const shown = found.data && me.data;
  return (
    <Page title={t.title} lead={mayEdit || !me.data ? t.intro : t.onlyAdmin}>
      {failed && !shown && (
        <ProblemMessage failed={failed} onRetry={() => Promise.all([found.refetch(), me.refetch()])} />
      )}
      {!failed && !shown && <Waiting />}
      {shown && found.data && (mayEdit ? <SettingsDesk kept={found.data} /> : <SettingsRead kept={found.data} />)}
    </Page>
  );
};
