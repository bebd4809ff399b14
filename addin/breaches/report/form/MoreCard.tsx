import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Textarea } from '@fluentui/react-textarea';
import { useController } from 'react-hook-form';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import { Card } from '../../../look/Card.tsx';
import * as texts from '../../../texts/breaches/report.ts';
import { useTexts } from '../../../texts/language.ts';
import { DetailsOfKind } from './DetailsOfKind.tsx';
import { FieldFault } from './FieldFault.tsx';
import type { FormValues } from './form-values.ts';

/** What only the person can tell, and the details of the kind. Only where nothing else says what happened, a word is needed. */
export const MoreCard = ({ kind }: { kind: BreachKind }) => {
  const t = useTexts(texts).more;
  const description = useController<FormValues, 'description'>({ name: 'description' }).field;
  const place = useController<FormValues, 'place'>({ name: 'place' }).field;
  return (
    <Card title={kind === 'misdirected-mail' ? t.title : t.what}>
      <DetailsOfKind kind={kind} />
      <div data-field="description">
        <Field label={t.description} hint={t.descriptionHint} required={kind === 'other'}>
          <Textarea {...description} maxLength={8000} resize="vertical" rows={3} />
        </Field>
        <FieldFault field="description" />
      </div>
      {kind !== 'misdirected-mail' && (
        <div data-field="place">
          <Field label={t.place} hint={t.placeHint}>
            <Input {...place} maxLength={200} />
          </Field>
          <FieldFault field="place" />
        </div>
      )}
    </Card>
  );
};
