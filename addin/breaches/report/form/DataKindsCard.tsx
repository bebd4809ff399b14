import { Checkbox } from '@fluentui/react-checkbox';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useController } from 'react-hook-form';
import { dataKinds } from '#shared/breaches/data-kinds.ts';
import { Card } from '../../../look/Card.tsx';
import * as texts from '../../../texts/breaches/report.ts';
import * as terms from '../../../texts/breaches/terms.ts';
import { useTexts } from '../../../texts/language.ts';
import { FieldFault } from './FieldFault.tsx';
import type { FormValues } from './form-values.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
    border: 0,
    margin: `0 0 0 -${tokens.spacingHorizontalS}`,
    padding: 0,
    minWidth: 0,
  },
  name: { color: tokens.colorNeutralForeground1, marginInlineEnd: tokens.spacingHorizontalS },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** What kinds of data it held, in everyday words. Ticking "I don't know" takes nothing else away. */
export const DataKindsCard = () => {
  const styles = useStyles();
  const t = useTexts(texts);
  const words = useTexts(terms).dataKinds;
  const { field } = useController<FormValues, 'dataKinds'>({ name: 'dataKinds' });
  return (
    <Card title={t.dataKinds.ask} beside={<span className={styles.hint}>{t.dataKinds.hint}</span>}>
      <fieldset className={styles.grid} aria-label={t.dataKinds.ask} data-field="dataKinds">
        {dataKinds.map((kind) => (
          <Checkbox
            key={kind}
            checked={field.value.includes(kind)}
            onChange={(_, { checked }) =>
              field.onChange(checked ? [...field.value, kind] : field.value.filter((one) => one !== kind))
            }
            label={
              <>
                <span className={styles.name}>{words[kind].name}</span>
                <span className={styles.hint}>{words[kind].hint}</span>
              </>
            }
          />
        ))}
      </fieldset>
      <FieldFault field="dataKinds" />
    </Card>
  );
};
