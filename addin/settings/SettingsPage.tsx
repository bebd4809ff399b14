import { Page } from '../look/Page.tsx';
import { ProblemMessage } from '../look/ProblemMessage.tsx';
import { Loading } from '../look/states/Loading.tsx';
import { useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import { useRead } from '../use-api.ts';
import { KeysSetting } from './KeysSetting.tsx';
import { SettingsDesk } from './SettingsDesk.tsx';
import { SettingsRead } from './SettingsRead.tsx';

/** One's own settings, and the municipality's for those who work with them. */
export const SettingsPage = () => {
  const t = useTexts(settings);
  const me = useRead('me', {});
  const works = (me.data?.roles.length ?? 0) > 0;
  const mayEdit = me.data?.roles.includes('Gdpr.Admin') ?? false;
  const lead = mayEdit ? t.intro : t.onlyAdmin;
  return (
    <Page title={t.title} lead={works && lead}>
      {me.error && !me.data && <ProblemMessage failed={me.error} onRetry={() => me.refetch()} />}
      {!me.error && !me.data && <Loading shape="form" />}
      {works && <Municipality mayEdit={mayEdit} />}
      {me.data && <KeysSetting />}
    </Page>
  );
};

/** What the municipality may decide for itself: the administrator changes it, the team and the DPO read it. */
const Municipality = ({ mayEdit }: { mayEdit: boolean }) => {
  const found = useRead('readSettings', {});
  if (!found.data && found.error) return <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />;
  if (!found.data) return <Loading shape="form" />;
  return mayEdit ? <SettingsDesk kept={found.data} /> : <SettingsRead kept={found.data} />;
};
