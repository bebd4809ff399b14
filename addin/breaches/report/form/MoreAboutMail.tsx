import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { useController } from 'react-hook-form';
import { Disclosure } from '../../../look/Disclosure.tsx';
import * as texts from '../../../texts/breaches/report.ts';
import { useTexts } from '../../../texts/language.ts';
import type { FormValues } from './form-values.ts';
import { MoreCard } from './MoreCard.tsx';

/** A mail tells most by itself, so the rest is folded away - and unfolded where a draft already says something. */
export const MoreAboutMail = ({ typed }: { typed: boolean }) => {
  const t = useTexts(texts);
  const description = useController<FormValues, 'description'>({ name: 'description' });
  const subject = useController<FormValues, 'subject'>({ name: 'subject' }).field;
  const said = description.field.value !== '' || description.fieldState.invalid;
  return (
    <Disclosure title={t.more.title} open={said}>
      {typed && (
        <Field label={t.recipients.typed.subject}>
          <Input {...subject} maxLength={255} />
        </Field>
      )}
      <MoreCard kind="misdirected-mail" />
    </Disclosure>
  );
};
