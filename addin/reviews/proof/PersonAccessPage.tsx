import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useParams } from 'react-router';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as proofTexts from '../../texts/reviews/proof.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';
import { isNotThere } from '../team/is-not-there.ts';
import { AccessTable } from './AccessTable.tsx';
import { LoggedBadge } from './LoggedBadge.tsx';
import { once } from './once.ts';
import { useDownload } from './use-download.tsx';

const useStyles = makeStyles({
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0 },
});

/** What a person has and had access to. */
export const PersonAccessPage = () => {
  const styles = useStyles();
  const { place, lookUp: t } = useTexts(proofTexts);
  const times = useTimes();
  const { personId = '' } = useParams();
  const found = useRead('readPersonAccess', { params: { personId } }, once);
  const person = found.data;
  const download = useDownload({
    name: t.fileOf.person(person?.name ?? ''),
    ask: (api, format) => api('readPersonAccessFile', { params: { personId }, query: { format } }),
  });
  if (isNotThere(found.error)) return <NotFound what="page" />;
  return (
    <Page
      title={person?.name ?? t.title}
      wide
      trail={[
        { name: place, to: '/reviews' },
        { name: t.title, to: '/reviews/access' },
      ]}
      sub={
        person &&
        [
          [person.title, person.unit].filter(Boolean).join(', '),
          person.manager ? t.manager(person.manager.name) : '',
          person.readAt ? t.readAt(times.short(person.readAt)) : '',
        ]
          .filter(Boolean)
          .join(' · ')
      }
      {...(person && { actions: [download.excel, download.pdf] })}
    >
      {download.error && <ProblemMessage failed={download.error} />}
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.isPending && <Loading shape="rows" />}
      {person && (
        <>
          <LoggedBadge />
          {person.accesses.length === 0 ? (
            <p className={styles.words}>{t.nothing}</p>
          ) : (
            <AccessTable
              heading={t.access}
              rows={person.accesses.map(({ group, ...access }) => ({
                id: group.groupId,
                access,
                shown: (
                  <>
                    <PageLink to={`/reviews/access/groups/${group.groupId}`}>{group.words ?? group.name}</PageLink>
                    {group.words && <p className={styles.quiet}>{group.name}</p>}
                    {!access.isDirect && <p className={styles.quiet}>{t.through}</p>}
                  </>
                ),
              }))}
            />
          )}
        </>
      )}
    </Page>
  );
};
