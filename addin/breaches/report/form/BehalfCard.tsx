import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useController } from 'react-hook-form';
import { Card } from '../../../look/Card.tsx';
import { Chips } from '../../../look/Chips.tsx';
import * as texts from '../../../texts/breaches/report.ts';
import { useTexts } from '../../../texts/language.ts';
import { ColleagueSearch } from './ColleagueSearch.tsx';
import { FieldFault } from './FieldFault.tsx';
import type { FormValues } from './form-values.ts';

const useStyles = makeStyles({
  chosen: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Only the team: a report for a colleague who called, or for a person without an account. */
export const BehalfCard = () => {
  const { chosen } = useStyles();
  const t = useTexts(texts).behalf;
  const { field } = useController<FormValues, 'behalf'>({ name: 'behalf' });
  const behalf = field.value;
  const change = (part: Partial<FormValues['behalf']>) => field.onChange({ ...behalf, ...part });
  return (
    <Card title={t.ask}>
      <div data-field="behalf">
        <Chips
          legend={t.ask}
          legendHidden
          choices={(['self', 'phone', 'supplier'] as const).map((of) => [of, t[of]] as const)}
          chosen={behalf.of}
          onChoose={(of) => change({ of })}
        />
      </div>
      {behalf.of === 'phone' && !behalf.colleague && (
        <ColleagueSearch onChoose={(colleague) => change({ colleague })} />
      )}
      {behalf.of === 'phone' && behalf.colleague && (
        <div className={chosen}>
          <strong>{behalf.colleague.name}</strong>
          <Button size="small" onClick={() => change({ colleague: null })}>
            {t.change}
          </Button>
        </div>
      )}
      {behalf.of === 'supplier' && (
        <>
          <Field label={t.name} required>
            <Input value={behalf.name} maxLength={200} onChange={(_, { value }) => change({ name: value })} />
          </Field>
          <Field label={t.contact}>
            <Input value={behalf.contact} maxLength={200} onChange={(_, { value }) => change({ contact: value })} />
          </Field>
        </>
      )}
      <FieldFault field="behalf" />
    </Card>
  );
};
