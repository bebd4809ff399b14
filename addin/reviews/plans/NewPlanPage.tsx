import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Textarea } from '@fluentui/react-textarea';
import { makeStyles } from '@griffel/react';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { useOnceKey } from '../../look/kept/use-once-key.ts';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useTexts } from '../../texts/language.ts';
import * as plans from '../../texts/reviews/plans.ts';
import { useChange, useRead } from '../../use-api.ts';
import { mayPlan } from '../team/may-plan.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '24px', maxWidth: '560px' },
  send: { alignSelf: 'flex-start' },
});

const longestName = 120;

/** A plan of access reviews: its name, and which groups. All else is as usual, and shown before it starts. */
export const NewPlanPage = () => {
  const styles = useStyles();
  const t = useTexts(plans);
  const me = useRead('me', {});
  const go = useNavigate();
  const once = useOnceKey('plan', 'createPlan');
  const create = useChange('createPlan', ['listReviews'], () => once.forget());
  const [name, setName] = useState(t.form.nameNow);
  const [which, setWhich] = useState('all');
  const [prefixes, setPrefixes] = useState('');
  const [tried, setTried] = useState(false);
  const namePrefixes = prefixes
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const faults = {
    name: name.trim() === '' ? t.form.noName : undefined,
    prefixes: which === 'some' && namePrefixes.length === 0 ? t.form.noPrefix : undefined,
  };
  const save = (submitted: FormEvent) => {
    submitted.preventDefault();
    setTried(true);
    if (faults.name || faults.prefixes || create.isPending) return;
    const body = { name: name.trim(), scope: which === 'all' ? { all: true } : { namePrefixes } };
    create.mutate(
      { body, key: once.keyOf(JSON.stringify(body)) },
      { onSuccess: ({ planId }) => go(`/reviews/plans/${planId}`, { replace: true }) },
    );
  };
  if (me.data && !mayPlan(me.data)) return <NotFound what="page" />;
  return (
    <Page title={t.form.title} lead={t.form.lead} trail={[{ name: t.title, to: '/reviews' }]}>
      <form className={styles.form} onSubmit={save} noValidate>
        <Field label={t.form.name} required validationMessage={(tried && faults.name) || null}>
          <Input value={name} maxLength={longestName} onChange={(_, { value }) => setName(value)} />
        </Field>
        <Field label={t.form.which}>
          <RadioGroup value={which} onChange={(_, { value }) => setWhich(value)}>
            <Radio value="all" label={t.form.all} />
            <Radio value="some" label={t.form.some} />
          </RadioGroup>
        </Field>
        {which === 'some' && (
          <Field label={t.form.prefixes} required validationMessage={(tried && faults.prefixes) || null}>
            <Textarea value={prefixes} onChange={(_, { value }) => setPrefixes(value)} />
          </Field>
        )}
        {create.error && <ProblemMessage failed={create.error} />}
        <Button className={styles.send} type="submit" appearance="primary" disabledFocusable={create.isPending}>
          {t.form.save}
        </Button>
      </form>
    </Page>
  );
};
