import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: { width: '100%', justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  sub: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  none: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

export type Found = { readonly id: string; readonly name: string; readonly sub: string | null };

type Given = {
  label: string;
  hint: string;
  none: string;
  text: string;
  onText: (text: string) => void;
  /** Undefined: nothing has been searched for. */
  found: readonly Found[] | undefined;
  onChoose: (found: Found) => void;
};

const shownFirst = 8;

/** A search whose hits are listed below the field. */
export const Finder = ({ label, hint, none, text, onText, found, onChoose }: Given) => {
  const styles = useStyles();
  return (
    <div>
      <Field label={label} hint={hint}>
        <Input value={text} maxLength={100} type="search" onChange={(_, { value }) => onText(value)} />
      </Field>
      <p className={styles.none} role="status">
        {found?.length === 0 && none}
      </p>
      <ul className={styles.list}>
        {found?.slice(0, shownFirst).map((one) => (
          <li key={one.id}>
            <Button appearance="subtle" className={styles.one} onClick={() => onChoose(one)}>
              <span>
                {one.name}
                <span className={styles.sub}>{one.sub}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
