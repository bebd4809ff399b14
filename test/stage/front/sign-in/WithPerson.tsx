import { Link, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../look/language.ts';
import { type StagePerson, stageApi } from '../stage-api.ts';

const texts = {
  da: {
    unknown: (who: string) => `Der er ingen, der hedder "${who}".`,
    choose: 'Vælg en person på forsiden',
    wait: 'Logger ind ...',
  },
  en: {
    unknown: (who: string) => `There is nobody called "${who}".`,
    choose: 'Choose a person on the front page',
    wait: 'Signing in ...',
  },
};

/** Shows what is inside as the person of that name; says so when there is none. */
export const WithPerson = ({ who, children }: { who: string; children(person: StagePerson): ReactNode }) => {
  const t = useTexts(texts);
  const [person, setPerson] = useState<StagePerson | 'unknown'>();
  useEffect(() => {
    stageApi.person(who).then(
      (found) => setPerson(found ?? 'unknown'),
      () => setPerson('unknown'),
    );
  }, [who]);
  if (person === undefined) return <Spinner label={t.wait} style={{ padding: '4rem' }} />;
  if (person !== 'unknown') return children(person);
  return (
    <main style={{ padding: '2rem' }}>
      <MessageBar intent="warning">
        <MessageBarBody>
          {t.unknown(who)} <Link href="/">{t.choose}</Link>
        </MessageBarBody>
      </MessageBar>
    </main>
  );
};
