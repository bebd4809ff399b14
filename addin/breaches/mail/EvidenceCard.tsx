import { Button } from '@fluentui/react-button';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMutation } from '@tanstack/react-query';
import type { CaseView } from '#shared/breaches/views.ts';
import type { CallFailed } from '../../api.ts';
import { Card } from '../../look/Card.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { saveFile } from '../../look/save-file.ts';
import * as cases from '../../texts/breaches/case.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { sizeIn, useTimes } from '../../texts/times.ts';
import { useApi } from '../../use-api.ts';
import { AskForMail } from './AskForMail.tsx';

type Evidence = CaseView['evidence'][number];

const useStyles = makeStyles({
  kept: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  code: { ...typographyStyles.caption1, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', margin: 0 },
});

/** The mail itself, where it is kept; each download is written into the case. */
export const EvidenceCard = ({ found, mayAsk }: { found: CaseView; mayAsk: boolean }) => {
  const { caseId, evidence, mail } = found;
  const styles = useStyles();
  const t = useTexts(cases).evidence;
  const language = useLanguage();
  const times = useTimes();
  const api = useApi();
  const download = useMutation<void, CallFailed, Evidence>({
    mutationFn: async ({ evidenceId, name }) => {
      const bytes = await api('readEvidence', { params: { caseId, evidenceId } });
      saveFile(name, new Uint8Array(bytes), 'message/rfc822');
    },
  });
  return (
    <Card title={t.title}>
      {download.error && <ProblemMessage failed={download.error} />}
      <p className={styles.quiet}>{evidence.length === 0 ? t.none : t.logged}</p>
      {mayAsk && evidence.length === 0 && mail?.internetMessageId && <AskForMail found={found} />}
      {evidence.map((kept) => (
        <div key={kept.evidenceId} className={styles.kept}>
          <Button
            icon={<ArrowDownloadRegular />}
            disabledFocusable={download.isPending}
            onClick={() => download.mutate(kept)}
          >
            {t.download(kept.name)}
          </Button>
          <p className={styles.quiet}>
            {sizeIn(language, kept.size)} · {t.addedBy(kept.by.name, times.short(kept.addedAt))}
          </p>
          <p className={styles.quiet}>{t.fingerprint}</p>
          <p className={styles.code}>{kept.sha256}</p>
        </div>
      ))}
    </Card>
  );
};
