import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../look/language.ts';
import type { Address } from '../stage-api.ts';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground3 },
  people: { margin: 0, overflowWrap: 'anywhere' },
});

type Props = { label: string; people: Address[]; expanded: boolean; onExpand(): void };

/** A row of recipients; a long one is cut until the header is opened. */
export const Recipients = ({ label, people, expanded, onExpand }: Props) => {
  const styles = useStyles();
  const t = useTexts(texts);
  if (people.length === 0) return null;
  const shown = people.slice(0, expanded ? 1000 : 20);
  const left = people.length - shown.length;
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.people}>
        {shown.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join('; ')}
        {left > 0 && (
          <>
            {' '}
            {t.andMore(left)}{' '}
            <Button size="small" onClick={onExpand}>
              {t.showAll}
            </Button>
          </>
        )}
      </dd>
    </>
  );
};
