import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { LeaveGuard } from '../../look/LeaveGuard.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useToasts } from '../../look/toasts/toasts.ts';
import * as articleTexts from '../../texts/guidance/article.ts';
import * as synonymTexts from '../../texts/guidance/synonyms.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange, useRead } from '../../use-api.ts';
import { linesOf, listsIn } from './synonym-lines.ts';

const useStyles = makeStyles({ area: { '& textarea': { minHeight: '320px' } } });

/** The municipality's own words that mean the same: a line for each meaning. */
export const SynonymsPage = () => {
  const t = useTexts(synonymTexts);
  const found = useRead('readSynonyms', {}, { staleTime: Number.POSITIVE_INFINITY });
  if (found.error?.kind === 'forbidden') return <NotFound what="page" />;
  if (found.data) return <Synonyms kept={found.data} />;
  return (
    <Page title={t.title}>{found.error ? <ProblemMessage failed={found.error} /> : <Loading shape="rows" />}</Page>
  );
};

const Synonyms = ({ kept }: { kept: AnswerOf<Routes['readSynonyms']> }) => {
  const styles = useStyles();
  const t = useTexts(synonymTexts);
  const { place } = useTexts(articleTexts);
  const toasts = useToasts();
  const [typed, type] = useState(() => linesOf(kept.lists));
  const [saved, setSaved] = useState(typed);
  const [version, setVersion] = useState(kept.version);
  const [isTried, setTried] = useState(false);
  const change = useChange('changeSynonyms', ['readSynonyms', 'lookUpGuidance']);
  const lists = listsIn(typed);
  const isShort = lists.some((words) => words.length < 2);
  const save = async (): Promise<boolean> => {
    setTried(true);
    if (isShort) return false;
    const done = await change.mutateAsync({ body: { version, lists } }).catch(() => undefined);
    if (!done) return false;
    setVersion(done.version);
    setSaved(typed);
    toasts.done(t.saved);
    return true;
  };
  return (
    <Page
      title={t.title}
      lead={t.lead}
      trail={[{ name: place, to: '/guidance' }]}
      primary={{ name: t.save, busy: change.isPending, onPress: () => void save() }}
    >
      <LeaveGuard unsaved={typed !== saved} onSave={save} />
      {change.error && <ProblemMessage failed={change.error} />}
      <Field label={t.field} hint={t.example} {...(isTried && isShort && { validationMessage: t.short })}>
        <Textarea className={styles.area} resize="vertical" value={typed} onChange={(_, { value }) => type(value)} />
      </Field>
    </Page>
  );
};
