import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { Input } from '@fluentui/react-input';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type KeyboardEvent, useState } from 'react';
import { placementOf } from '#shared/mail/placement.ts';
import type { Recipient } from '#shared/mail/recipient.ts';
import * as texts from '../../../texts/breaches/report.ts';
import { useTexts } from '../../../texts/language.ts';
import { useRead } from '../../../use-api.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', alignItems: 'flex-end', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  address: { flex: '1 1 180px' },
  open: { alignSelf: 'flex-start', marginInlineStart: `-${tokens.spacingHorizontalS}` },
});

/** A recipient the list does not know: typed, and marked at once, since that is why it is typed. */
export const AddRecipient = ({ open, onAdd }: { open: boolean; onAdd: (added: Recipient) => void }) => {
  const styles = useStyles();
  const t = useTexts(texts).recipients;
  const me = useRead('me', {});
  const [shown, setShown] = useState(open);
  const [text, setText] = useState('');
  const [faulty, setFaulty] = useState(false);
  const add = () => {
    const address = text.trim();
    setFaulty(!/^\S+@\S+\.\S+$/.test(address));
    if (!/^\S+@\S+\.\S+$/.test(address)) return;
    onAdd({
      address,
      name: '',
      field: 'unknown',
      placement: placementOf(address, me.data?.insideDomains ?? []),
      wrong: true,
    });
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  if (!shown)
    return (
      <Button
        className={styles.open}
        appearance="transparent"
        size="small"
        icon={<AddRegular />}
        onClick={() => setShown(true)}
      >
        {t.add}
      </Button>
    );
  return (
    <div className={styles.fields}>
      <Field className={styles.address} label={t.address} {...(faulty && { validationMessage: t.faulty })}>
        <Input
          type="email"
          value={text}
          maxLength={320}
          autoFocus={!open}
          onChange={(_, { value }) => setText(value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <Button onClick={add}>{t.addButton}</Button>
    </div>
  );
};
