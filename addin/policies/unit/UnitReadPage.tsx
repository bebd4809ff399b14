import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import { PeopleCheckmarkRegular } from '@fluentui/react-icons/svg/people-checkmark';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { UnitReader } from '#shared/policies/views.ts';
import { useNow } from '../../look/clock.ts';
import { Disclosure } from '../../look/Disclosure.tsx';
import { usePrint } from '../../look/frame/use-print.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Person } from '../../look/people/Person.tsx';
import { EmptyState } from '../../look/states/EmptyState.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useToasts } from '../../look/toasts/toasts.ts';
import { usePrintStyle } from '../../look/use-print-style.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/unit.ts';
import * as unitTexts from '../../texts/unit.ts';
import { useUnitTabs } from '../../unit/use-unit-tabs.ts';
import { useChange, useRead } from '../../use-api.ts';
import { useWorkbook } from '../use-workbook.tsx';
import { canBeReminded } from './can-be-reminded.ts';
import { Programmes } from './Programmes.tsx';
import { columns, ReaderRow } from './ReaderRow.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  head: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: columns,
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    '@container page (max-width: 639px)': { display: 'none' },
  },
  complete: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingVerticalS,
  },
});

/** Who of the unit has still to read what; the names are for their manager alone. */
export const UnitReadPage = () => {
  const styles = useStyles();
  const t = useTexts(texts);
  const unit = useTexts(unitTexts);
  const toasts = useToasts();
  const now = useNow(60_000);
  const found = useRead('listUnitPolicies', {});
  const { mutate, isPending, error } = useChange('remindReaders', ['listUnitPolicies']);
  const print = usePrint();
  const file = useWorkbook((api) => api('readUnitConfirmationsFile', {}));
  usePrintStyle();
  const tabs = useUnitTabs('read');
  const people = found.data?.people ?? [];
  const missing = people.filter((one) => one.missing.length > 0);
  const complete = people.filter((one) => one.missing.length === 0);
  const toRemind = missing.filter((one) => canBeReminded(one, now)).map(({ personId }) => personId);
  const remind = (personIds: readonly string[]) => {
    if (isPending) return;
    mutate(
      { body: { personIds: [...personIds] } },
      { onSuccess: ({ reminded }) => toasts.done(t.reminded(reminded.length)) },
    );
  };
  const sub = [...(found.data?.unit ? [found.data.unit] : []), t.people(people.length), t.onlyYou].join(' · ');
  return (
    <Page
      title={unit.title}
      wide
      tabs={tabs}
      actions={[...(people.length > 0 ? [file.action] : []), print]}
      {...(people.length > 0 && { sub })}
      {...(toRemind.length > 0 && {
        primary: {
          name: t.remindAll(toRemind.length),
          icon: <AlertRegular />,
          busy: isPending,
          onPress: () => remind(toRemind),
        },
      })}
    >
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {error && <ProblemMessage failed={error} />}
      {file.error && <ProblemMessage failed={file.error} />}
      {found.isPending && <Loading shape="rows" />}
      {found.data && people.length === 0 && (
        <EmptyState icon={<PeopleCheckmarkRegular />} title={t.nothing} words={t.nothingWords} />
      )}
      {found.data && people.length > 0 && <Programmes unit={found.data} />}
      {missing.length > 0 && (
        <div>
          <div className={styles.head} aria-hidden>
            {[t.employee, t.missing, t.due, t.told].map((name) => (
              <span key={name}>{name}</span>
            ))}
          </div>
          <ul className={styles.list}>
            {missing.map((reader) => (
              <ReaderRow
                key={reader.personId}
                reader={reader}
                all={found.data?.programmes.length ?? 0}
                onRemind={(personId) => remind([personId])}
              />
            ))}
          </ul>
        </div>
      )}
      {people.length > 0 && missing.length === 0 && (
        <EmptyState icon={<PeopleCheckmarkRegular />} title={t.allDone} words={t.allDoneWords} done />
      )}
      {complete.length > 0 && (
        <Disclosure title={t.complete(complete.length)}>
          <Complete people={complete} />
        </Disclosure>
      )}
    </Page>
  );
};

const Complete = ({ people }: { people: readonly UnitReader[] }) => (
  <ul className={useStyles().complete}>
    {people.map(({ personId, name }) => (
      <li key={personId}>
        <Person person={{ personId, name }} />
      </li>
    ))}
  </ul>
);
