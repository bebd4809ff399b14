import { Badge } from '@fluentui/react-badge';
import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Recipient } from '#shared/mail/recipient.ts';
import * as texts from '../../../texts/breaches/report.ts';
import * as terms from '../../../texts/breaches/terms.ts';
import { useTexts } from '../../../texts/language.ts';

/** A recipient who is listed first, with the reason; `who` as marks name people. */
export type PointedOut = { readonly who: string; readonly as: 'answered' | 'self' };

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', marginInlineStart: `-${tokens.spacingHorizontalS}` },
  mark: { flexGrow: 1, minWidth: 0 },
  who: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  address: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

const badgeOf = { inside: 'subtle', outside: 'warning', unknown: 'informative' } as const;

type Row = {
  recipient: Recipient;
  marked: boolean;
  /** The answer of this one to the mail was opened (what it says is for the reporter to judge), or it is the reporter. */
  pointedOut?: PointedOut['as'] | undefined;
  onMark: (on: boolean) => void;
  onRemove?: () => void;
};

/** A recipient of the mail. The colour only points; the words beside it say the same. */
export const RecipientRow = ({ recipient, marked, pointedOut, onMark, onRemove }: Row) => {
  const styles = useStyles();
  const t = useTexts(texts).recipients;
  const { placements, recipientFields } = useTexts(terms);
  const { name, address, field, placement } = recipient;
  const colour = badgeOf[placement];
  return (
    <li className={styles.row}>
      <Checkbox
        className={styles.mark}
        checked={marked}
        onChange={(_, { checked }) => onMark(checked === true)}
        label={
          <>
            <span className={styles.who}>
              <bdi>{name || address}</bdi>
              <Badge appearance="tint" size="small" color={colour}>
                {placements[placement]}
              </Badge>
              {pointedOut && (
                <Badge appearance="outline" size="small" color="brand">
                  {t.pointedOut[pointedOut]}
                </Badge>
              )}
            </span>
            <span className={styles.address}>
              {[recipientFields[field], name ? address : ''].filter(Boolean).join(' · ')}
            </span>
          </>
        }
      />
      {onRemove && (
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={t.remove(name || address)}
          onClick={onRemove}
        />
      )}
    </li>
  );
};
