import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type PolicyText, policyText } from '#shared/policies/policy.ts';
import type { ListedPolicy } from '#shared/policies/views.ts';
import { useOnceKey } from '../../look/kept/use-once-key.ts';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { EmptyState } from '../../look/states/EmptyState.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';
import { useTimes } from '../../texts/times.ts';
import { useChange, useRead } from '../../use-api.ts';
import { useWorkbook } from '../use-workbook.tsx';
import { ReadShare, whileSending } from './ReadShare.tsx';
import { readyPolicies } from './ready-policies.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 280px)',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`,
    minHeight: '56px',
    boxSizing: 'border-box',
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '@container page (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  title: { ...typographyStyles.body1Strong, display: 'block' },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
});

/** A first text, where none of the ready ones is taken. */
const ownText = (title: string): PolicyText => policyText.parse({ title, body: '## 1\n\n…' });

/** The team's policies, with how many have confirmed each; a new one begins from a ready text or from an empty page. */
export const PoliciesPage = () => {
  const t = useTexts(texts);
  const styles = useStyles();
  const go = useNavigate();
  const me = useRead('me', {});
  const [isSending, setSending] = useState(false);
  const found = useRead('listPolicies', {}, isSending ? { refetchInterval: whileSending } : {});
  const sends = found.data?.policies.some(({ sending }) => sending) ?? false;
  if (sends !== isSending) setSending(sends);
  const once = useOnceKey('policy', 'createPolicy');
  const create = useChange('createPolicy', ['listPolicies'], () => once.forget());
  const begin = (body: PolicyText) => {
    if (create.isPending) return;
    create.mutate({ body, key: once.keyOf(body.title) }, { onSuccess: ({ policyId }) => go(`/policies/${policyId}`) });
  };
  const policies = found.data?.policies ?? [];
  const choices = [
    ...readyPolicies.map((ready) => ({ name: ready.title, onPress: () => begin(ready) })),
    { name: t.ownText, onPress: () => begin(ownText(t.begin)) },
  ];
  const mayWrite = me.data?.roles.includes('Gdpr.Team') ?? false;
  const mayExport = mayWrite || (me.data?.roles.includes('Gdpr.Dpo') ?? false);
  const file = useWorkbook((api) => api('readConfirmationsFile', {}));
  const isAnyPublished = policies.some(({ edition }) => edition > 0);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      wide
      actions={mayExport && isAnyPublished ? [file.action] : []}
      {...(mayWrite && { primary: { name: t.begin, busy: create.isPending, choices } })}
    >
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {file.error && <ProblemMessage failed={file.error} />}
      {create.error && <ProblemMessage failed={create.error} />}
      {found.isPending && <Loading shape="rows" />}
      {found.data && policies.length === 0 && (
        <EmptyState icon={<BookOpenRegular />} title={t.empty} words={t.emptyHelp} />
      )}
      <ul className={styles.list}>
        {policies.map((policy) => (
          <li key={policy.policyId}>
            <Link to={`/policies/${policy.policyId}`} className={styles.row}>
              <Words policy={policy} />
              {policy.state === 'published' && <ReadShare share={policy} />}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
};

const Words = ({ policy: { title, kind, state, edition, publishedAt } }: { policy: ListedPolicy }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const times = useTimes();
  const facts = [t.kinds[kind], t.states[state], ...(edition > 0 ? [t.edition(edition)] : [])];
  return (
    <span>
      <span className={styles.title}>{title}</span>
      <span className={styles.facts}>{[...facts, ...(publishedAt ? [times.dated(publishedAt)] : [])].join(' · ')}</span>
    </span>
  );
};
