import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef } from 'react';
import type { PolicyToRead } from '#shared/policies/views.ts';
import { PageLink } from '../../look/PageLink.tsx';
import { EmptyState } from '../../look/states/EmptyState.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/reading.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';
import { WholeText } from './WholeText.tsx';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorStatusSuccessForeground1,
  },
  icon: { fontSize: '20px', lineHeight: 0 },
  said: { ':focus': { outline: 'none' } },
});

/** It was confirmed just now, and what waits next. */
export const ConfirmedNow = ({ policy: { policyId, edition, title } }: { policy: PolicyToRead }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const said = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => said.current?.focus(), []);
  const others = useRead('listMyPolicies', {});
  const next = others.data?.policies.find((one) => one.waits && one.policyId !== policyId);
  return (
    <div ref={said} tabIndex={-1} className={styles.said}>
      <EmptyState
        icon={<CheckmarkCircleRegular />}
        done
        title={t.thanks}
        words={t.thanksWords(edition, title)}
        action={
          next ? (
            <PageLink to={`/home/read/${next.policyId}`}>{t.nextPolicy(next.title)}</PageLink>
          ) : (
            <PageLink to="/home">{t.toHome}</PageLink>
          )
        }
      />
    </div>
  );
};

/** It was confirmed before: the text is there to be looked up. */
export const Confirmed = ({ policy }: { policy: PolicyToRead }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const times = useTimes();
  const { confirmed } = policy;
  return (
    <>
      {confirmed && (
        <p className={styles.line}>
          <span className={styles.icon}>
            <CheckmarkRegular />
          </span>
          {t.confirmedOn(confirmed.edition, times.day(confirmed.at))}
        </p>
      )}
      <WholeText policy={policy} />
    </>
  );
};
