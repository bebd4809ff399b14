import { PersonSearchRegular } from '@fluentui/react-icons/svg/person-search';
import { Input } from '@fluentui/react-input';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type Choice, PersonChoices } from './PersonChoices.tsx';
import type { Search } from './use-search.ts';

const useStyles = makeStyles({
  field: { width: '100%' },
  status: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

type Given = {
  readonly label: string;
  readonly search: Search;
  readonly choices: readonly Choice[];
  /** Why there is no choice, or that one is to be made. */
  readonly status: string | undefined;
  readonly onChoose: (choice: Choice) => void;
};

/** A field in which a person is searched for by name, and below it who is found. */
export const PersonSearch = ({ label, search: { text, setText }, choices, status, onChoose }: Given) => {
  const styles = useStyles();
  return (
    <div>
      <PersonChoices label={label} choices={choices} onChoose={onChoose}>
        {(combobox) => (
          <Input
            {...combobox}
            className={styles.field}
            contentBefore={<PersonSearchRegular />}
            placeholder={label}
            maxLength={100}
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
        )}
      </PersonChoices>
      <p className={styles.status} role="status">
        {status}
      </p>
    </div>
  );
};
