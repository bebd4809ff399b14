import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useId, useState } from 'react';
import { Face } from '../../look/people/Face.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  choice: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '44px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  icon: { fontSize: '24px', lineHeight: 0 },
  words: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  below: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export type Choice = {
  readonly personId: string | null;
  readonly name: string;
  readonly below: string | null;
  /** In place of a face. */
  readonly icon?: ReactElement;
};

type Given = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
  /** The field, with what makes it a combobox. */
  readonly children: (combobox: object) => ReactNode;
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** People to choose from under a field (ARIA combobox): arrow keys move, Enter chooses, the focus stays in the field. */
export const PersonChoices = ({ label, choices, onChoose, children }: Given) => {
  const styles = useStyles();
  const id = useId();
  const [wanted, setWanted] = useState(0);
  // It was opened to be written in.
  useEffect(() => document.querySelector<HTMLElement>(`[aria-controls="${id}"]`)?.focus(), [id]);
  const at = Math.min(wanted, choices.length - 1);
  const press = (pressed: KeyboardEvent) => {
    const step = steps[pressed.key];
    const chosen = choices[at];
    if (step === undefined && pressed.key !== 'Enter') return;
    pressed.preventDefault();
    if (step !== undefined) setWanted((at + step + choices.length) % Math.max(1, choices.length));
    else if (chosen) onChoose(chosen);
  };
  return (
    <>
      {children({
        role: 'combobox',
        'aria-label': label,
        'aria-expanded': true,
        'aria-controls': id,
        'aria-autocomplete': 'list',
        ...(choices[at] && { 'aria-activedescendant': `${id}-${at}` }),
        onKeyDown: press,
      })}
      <div role="listbox" id={id} aria-label={label} className={styles.list}>
        {choices.map((choice, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={choice.personId ?? ''}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            className={mergeClasses(styles.choice, place === at && styles.active)}
            onClick={() => onChoose(choice)}
          >
            {choice.icon ? (
              <span className={styles.icon}>{choice.icon}</span>
            ) : (
              <Face person={{ personId: choice.personId, name: choice.name }} size={32} />
            )}
            <span className={styles.words}>
              {choice.name}
              {choice.below && <span className={styles.below}>{choice.below}</span>}
            </span>
          </div>
        ))}
      </div>
    </>
  );
};
