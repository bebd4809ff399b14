import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { MailFacts } from '#shared/mail/mail.ts';
import type { Recipient } from '#shared/mail/recipient.ts';
import { recipientKey, recipientsWith, sameRecipient } from '#shared/mail/recipients.ts';
import { Card } from '../../../look/Card.tsx';
import * as texts from '../../../texts/breaches/report.ts';
import { useTexts } from '../../../texts/language.ts';
import { AddRecipient } from './AddRecipient.tsx';
import { FieldFault } from './FieldFault.tsx';
import type { FormValues } from './form-values.ts';
import type { PointedOut } from './RecipientRow.tsx';
import { RecipientRow } from './RecipientRow.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  more: { alignSelf: 'flex-start' },
});

const shownFirst = 12;
const fewEnough = 3;

// The recipient who is pointed out comes first, then those outside: among forty recipients the wrong one is rarely a
// colleague. No recipient is ticked in advance.
const byPlacement = (recipients: readonly Recipient[], first: string | undefined): Recipient[] => {
  const rank = { outside: 0, unknown: 1, inside: 2 } as const;
  const placeOf = (one: Recipient) => (recipientKey(one) === first ? -1 : rank[one.placement]);
  return [...recipients].sort((one, other) => placeOf(one) - placeOf(other));
};

type Shown = { mail: MailFacts | undefined; looking: boolean; pointedOut?: PointedOut | undefined };

/** Who had the mail, to be marked; and those the list does not know, to be added. */
export const RecipientsCard = ({ mail, looking, pointedOut }: Shown) => {
  const styles = useStyles();
  const t = useTexts(texts).recipients;
  const [all, setAll] = useState(false);
  const wrong = useController<FormValues, 'wrong'>({ name: 'wrong' }).field;
  const typed = useController<FormValues, 'typed'>({ name: 'typed' }).field;
  const known = byPlacement(recipientsWith(mail?.recipients ?? [], typed.value), pointedOut?.who);
  const marked = new Set(wrong.value);
  const shown = known.filter((one, index) => all || index < shownFirst || marked.has(recipientKey(one)));
  const mark = (one: Recipient, on: boolean) =>
    wrong.onChange(
      on ? [...wrong.value, recipientKey(one)] : wrong.value.filter((other) => other !== recipientKey(one)),
    );
  const add = (one: Recipient) => {
    const same = known.find((other) => sameRecipient(other, one));
    if (!same) typed.onChange([...typed.value, one]);
    mark(same ?? one, true);
  };
  const remove = (one: Recipient) => {
    typed.onChange(typed.value.filter((other) => recipientKey(other) !== recipientKey(one)));
    mark(one, false);
  };
  return (
    <Card
      title={mail ? t.ask : t.typed.ask}
      beside={known.length > fewEnough && <MarkAll {...{ known, marked }} onMark={wrong.onChange} />}
    >
      <div data-field="typed">
        <ul className={styles.list}>
          {shown.map((one) => (
            <RecipientRow
              key={recipientKey(one)}
              recipient={one}
              marked={marked.has(recipientKey(one))}
              pointedOut={recipientKey(one) === pointedOut?.who ? pointedOut.as : undefined}
              onMark={(on) => mark(one, on)}
              {...(typed.value.includes(one) && { onRemove: () => remove(one) })}
            />
          ))}
        </ul>
        {shown.length < known.length && (
          <Button className={styles.more} appearance="transparent" size="small" onClick={() => setAll(true)}>
            {t.more(known.length - shown.length)}
          </Button>
        )}
        {mail && <Completeness known={known.length} looking={looking} mail={mail} />}
      </div>
      <AddRecipient onAdd={add} open={!mail} />
      <FieldFault field="typed" />
    </Card>
  );
};

// A whole group in the To field is a breach for each of them; forty ticks would be one tap too many.
type Marks = { known: readonly Recipient[]; marked: ReadonlySet<string>; onMark: (marks: string[]) => void };
const MarkAll = ({ known, marked, onMark }: Marks) => {
  const t = useTexts(texts).recipients;
  const every = known.every((one) => marked.has(recipientKey(one)));
  return (
    <Button appearance="transparent" size="small" onClick={() => onMark(every ? [] : known.map(recipientKey))}>
      {every ? t.untickAll : t.all(known.length)}
    </Button>
  );
};

const Completeness = ({ known, looking, mail }: { known: number; looking: boolean; mail: MailFacts }) => {
  const { note } = useStyles();
  const t = useTexts(texts).recipients;
  const words = looking ? t.looking : known === 0 ? t.none : mail.completeness === 'window' ? t.incomplete : '';
  return (
    <p className={note} role="status">
      {words}
    </p>
  );
};
