import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import type { CaseView, ToldByOne } from '#shared/breaches/views.ts';
import { Card } from '../../look/Card.tsx';
import { Fact, Facts } from '../../look/Facts.tsx';
import * as cases from '../../texts/breaches/case.ts';
import * as details from '../../texts/breaches/details.ts';
import * as terms from '../../texts/breaches/terms.ts';
import * as texts from '../../texts/breaches/told.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';

const useStyles = makeStyles({
  one: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  who: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** What each reporter told, with who and when: the facts of a case several have reported are put together from this. */
export const ToldCard = ({ found }: { found: CaseView }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const times = useTimes();
  const differs = found.reporters.some(({ told }) => told.places.length > 1 || told.kinds.length > 1);
  if (found.reporters.length < 2 && !differs) return null;
  return (
    <Card title={t.title}>
      {found.reporters.map(({ personId, name, reportedAt, told }) => (
        <div key={personId} className={styles.one}>
          <h3 className={styles.who}>
            {name}, <time dateTime={reportedAt}>{times.short(reportedAt)}</time>
          </h3>
          <OneTold told={told} kind={found.kind} />
        </div>
      ))}
    </Card>
  );
};

const OneTold = ({ told, kind }: { told: ToldByOne; kind: BreachKind }) => {
  const { quiet } = useStyles();
  const t = useTexts(texts);
  const facts = useFacts(told, kind);
  if (facts.length === 0) return <p className={quiet}>{t.nothing}</p>;
  return (
    <Facts>
      {facts.map(([name, value]) => (
        <Fact key={name} name={name}>
          {value}
        </Fact>
      ))}
    </Facts>
  );
};

/** Everything that was told, as names and values; what was left open is left out. */
const useFacts = (told: ToldByOne, kind: BreachKind): (readonly [name: string, value: string])[] => {
  const t = useTexts(texts);
  const c = useTexts(cases).facts;
  const { kinds, people, dataKinds } = useTexts(terms);
  const asked = useTexts(details);
  const times = useTimes();
  const others = told.kinds.filter((one) => one !== kind);
  const wrong = told.recipients.filter((one) => one.wrong).map(({ name, address }) => name || address);
  const words = told.kinds.map((one) => asked[one]);
  const answers = Object.entries(told.answers).map(([detail, choices]) => {
    const word = words.find((one) => one[detail])?.[detail];
    return [word?.ask ?? detail, choices.map((choice) => word?.choices[choice] ?? choice).join('\n')] as const;
  });
  const all = [
    [c.description, told.texts.join('\n')],
    [t.kind, others.map((one) => kinds[one].name).join('\n')],
    [c.people, told.people === 'unknown' ? '' : people[told.people]],
    [c.dataKinds, told.dataKinds.flatMap((one) => (one === 'unknown' ? [] : dataKinds[one].name)).join(', ')],
    [c.place, told.places.join('\n')],
    [t.occurred, told.occurred ? times.full(told.occurred.at) : ''],
    [t.found, told.found ? times.full(told.found.at) : ''],
    [t.wrong, wrong.join('\n')],
    ...answers,
  ] as const;
  return all.filter(([, value]) => value !== '');
};
