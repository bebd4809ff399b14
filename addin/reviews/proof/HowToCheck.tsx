import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ProofView } from '#shared/reviews/proof/proof-views.ts';
import { CopyButton } from '../../look/CopyButton.tsx';
import { Fact, Facts } from '../../look/Facts.tsx';
import { useTexts } from '../../texts/language.ts';
import * as proofTexts from '../../texts/reviews/proof.ts';
import { useTimes } from '../../texts/times.ts';
import { unbroken } from '../../texts/unbroken.ts';
import { useNumber } from '../../texts/use-number.ts';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  subheading: { ...typographyStyles.body1Strong, margin: 0 },
  code: { ...typographyStyles.caption1, fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'nowrap' },
  digest: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** `f5f1 8d63 … a66d`: enough to tell two apart by eye; all of it is copied. */
const shortDigest = (digest: string): string => `${digest.slice(0, 4)} ${digest.slice(4, 8)} … ${digest.slice(-4)}`;

/** On which data, how much is in the log, by which digest it is known, and which files were made of it. */
export const HowToCheck = ({ proof }: { proof: ProofView }) => {
  const styles = useStyles();
  const t = useTexts(proofTexts);
  const times = useTimes();
  const number = useNumber();
  const { readAt, log, keptUntil, forgottenAt, files, outcome } = proof;
  const keptFor = (day: string) => (outcome.open > 0 ? t.keptWhileOpen(day, outcome.open, number(outcome.open)) : day);
  return (
    <section className={styles.part} aria-labelledby="how">
      <h2 id="how" className={styles.heading}>
        {t.how}
      </h2>
      <Facts snug>
        <Fact name={t.readAt}>{readAt ? unbroken(times.short(readAt)) : t.unknown}</Fact>
        <Fact name={t.entries}>{number(log.entries)}</Fact>
        <Fact name={t.fingerprint}>
          <span className={styles.digest}>
            <code title={log.fingerprint} className={styles.code}>
              {shortDigest(log.fingerprint)}
            </code>
            <CopyButton text={log.fingerprint} small />
          </span>
        </Fact>
        {forgottenAt ? (
          <Fact name={t.forgotten}>{times.day(forgottenAt)}</Fact>
        ) : (
          <Fact name={t.keptUntil}>{keptUntil ? keptFor(times.day(keptUntil)) : t.untilEnded}</Fact>
        )}
      </Facts>
      {files.length > 0 && (
        <>
          <h3 className={styles.subheading}>{t.files}</h3>
          <p className={styles.quiet}>{t.filesHelp}</p>
          <ul className={styles.list}>
            {files.map(({ format, sha256, by, at }) => (
              <li key={at}>
                <p className={styles.quiet}>{t.file(format, by.name, times.short(at))}</p>
                <span className={styles.digest}>
                  <code title={sha256} className={styles.code}>
                    {shortDigest(sha256)}
                  </code>
                  <CopyButton text={sha256} small />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
