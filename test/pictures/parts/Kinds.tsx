import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { iconOf } from '#addin/breaches/kind-icons.ts';
import { KindIcon } from '#addin/look/KindIcon.tsx';
import * as terms from '#addin/texts/breaches/terms.ts';
import { useTexts } from '#addin/texts/language.ts';
import { breachKinds } from '#shared/breaches/kinds.ts';

const useStyles = makeStyles({
  all: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  one: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});

/** The picture of each kind of breach, the first as a page's own subject. */
export const Kinds = () => {
  const styles = useStyles();
  const { kinds } = useTexts(terms);
  return (
    <div className={styles.all}>
      {breachKinds.map((kind, at) => (
        <div key={kind} className={styles.one}>
          <KindIcon icon={iconOf[kind]} own={at === 0} />
          {kinds[kind].name}
        </div>
      ))}
    </div>
  );
};
