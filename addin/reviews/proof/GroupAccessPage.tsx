import { Badge } from '@fluentui/react-badge';
import { Button } from '@fluentui/react-button';
import { ShieldLockRegular } from '@fluentui/react-icons/svg/shield-lock';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { mostShown } from '#shared/reviews/proof/proof-views.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Face } from '../../look/people/Face.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as proofTexts from '../../texts/reviews/proof.ts';
import { useTimes } from '../../texts/times.ts';
import { useNumber } from '../../texts/use-number.ts';
import { useRead } from '../../use-api.ts';
import { isNotThere } from '../team/is-not-there.ts';
import { AccessTable } from './AccessTable.tsx';
import { LoggedBadge } from './LoggedBadge.tsx';
import { once } from './once.ts';
import { useDownload } from './use-download.tsx';

const useStyles = makeStyles({
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  words: { ...typographyStyles.body1, margin: 0 },
  pages: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** Who has and had access through a group. */
export const GroupAccessPage = () => {
  const styles = useStyles();
  const { place, lookUp: t } = useTexts(proofTexts);
  const times = useTimes();
  const number = useNumber();
  const { groupId = '' } = useParams();
  const [from, setFrom] = useState(0);
  const found = useRead('readGroupAccess', { params: { groupId }, query: { from } }, once);
  const group = found.data;
  const download = useDownload({
    name: t.fileOf.group(group?.words ?? group?.name ?? ''),
    ask: (api, format) => api('readGroupAccessFile', { params: { groupId }, query: { format } }),
  });
  if (isNotThere(found.error)) return <NotFound what="page" />;
  const owners = group?.owners.map(({ name }) => name).filter(Boolean) ?? [];
  return (
    <Page
      title={group ? (group.words ?? group.name) : t.title}
      wide
      trail={[
        { name: place, to: '/reviews' },
        { name: t.title, to: '/reviews/access' },
      ]}
      badges={
        group?.sensitivity && (
          <Badge appearance="tint" color="brand" shape="rounded" icon={<ShieldLockRegular />}>
            {t.sensitivity[group.sensitivity]}
          </Badge>
        )
      }
      sub={
        group &&
        [
          group.words ? group.name : '',
          owners.length > 0 ? t.owner(owners.join(', ')) : '',
          group.readAt ? t.readAt(times.short(group.readAt)) : '',
        ]
          .filter(Boolean)
          .join(' · ')
      }
      {...(group && { actions: [download.excel, download.pdf] })}
    >
      {download.error && <ProblemMessage failed={download.error} />}
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.isPending && <Loading shape="rows" />}
      {group && (
        <>
          <LoggedBadge />
          {group.accesses.length === 0 ? (
            <p className={styles.words}>{t.nobody}</p>
          ) : (
            <AccessTable
              heading={t.person}
              rows={group.accesses.map(({ person, ...access }) => ({
                id: person.personId,
                access,
                shown: (
                  <span className={styles.person}>
                    <Face person={person} size={24} />
                    <PageLink to={`/reviews/access/people/${person.personId}`}>{person.name || t.unknown}</PageLink>
                  </span>
                ),
              }))}
            />
          )}
          {group.count > mostShown && (
            <div className={styles.pages}>
              <Button disabled={from === 0} onClick={() => setFrom(Math.max(0, from - mostShown))}>
                {t.before}
              </Button>
              {t.shown(number(from + 1), number(Math.min(from + mostShown, group.count)), number(group.count))}
              <Button disabled={from + mostShown >= group.count} onClick={() => setFrom(from + mostShown)}>
                {t.more}
              </Button>
            </div>
          )}
        </>
      )}
    </Page>
  );
};
