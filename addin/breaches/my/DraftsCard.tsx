import { Button } from '@fluentui/react-button';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { breachKind } from '#shared/breaches/kinds.ts';
import { Card } from '../../look/Card.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import * as texts from '../../texts/breaches/my.ts';
import * as terms from '../../texts/breaches/terms.ts';
import { useTexts } from '../../texts/language.ts';
import { useDrafts } from '../report/sending/use-drafts.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

/** What was begun in the tab and has no receipt yet. Drafts about a mail wait in Outlook, at the mail. */
export const DraftsCard = () => {
  const styles = useStyles();
  const t = useTexts(texts).front;
  const { kinds } = useTexts(terms);
  const drafts = useDrafts();
  const [, setDropped] = useState(0);
  const begun = drafts.list().flatMap((about) => breachKind.safeParse(about.replace(/^kind\./, '')).data ?? []);
  if (begun.length === 0) return null;
  const drop = (about: string) => {
    drafts.drop(about);
    setDropped((count) => count + 1);
  };
  return (
    <Card title={t.drafts}>
      <ul className={styles.list}>
        {begun.map((kind) => (
          <li key={kind} className={styles.row}>
            <PageLink to={`/home/${kind}`}>{t.continueDraft(kinds[kind].name)}</PageLink>
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={t.throwAway(kinds[kind].name)}
              onClick={() => drop(`kind.${kind}`)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
};
