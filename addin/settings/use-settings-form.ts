import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import { useLanguage } from '../texts/language.ts';
import { useChange } from '../use-api.ts';
import { changedIn, formOf, ontop, readForm, type SettingKey, type SettingsForm } from './settings-form.ts';

export type Kept = { readonly version: number; readonly settings: DeskSettings };

/**
 * The settings while they are being changed. `base` is the version the person began from; when a colleague saved
 * meanwhile, `theirs` is the new one, and saving again puts one's own changes on top of it.
 */
export const useSettingsForm = (kept: Kept) => {
  const language = useLanguage();
  const [base, setBase] = useState(kept);
  const [tried, setTried] = useState(false);
  const baseForm = formOf(base.settings, language);
  const form = useForm<SettingsForm>({ defaultValues: baseForm });
  const change = useChange('changeSettings', ['readSettings']);
  const typed = form.watch();
  const { faulty } = readForm(typed);
  const conflict = change.error?.kind === 'changed' && kept.version !== base.version;
  /** Answers whether it is saved; why not is in the fields or in `failed`. */
  const send = async (version: number, wanted: SettingsForm): Promise<boolean> => {
    const { settings } = readForm(wanted);
    setTried(true);
    if (!settings) return false;
    const saved = await change.mutateAsync({ body: { version, settings } }).catch(() => undefined);
    if (!saved) return false;
    setTried(false);
    setBase(saved);
    form.reset(formOf(saved.settings, language));
    return true;
  };
  return {
    form,
    typed,
    baseForm,
    changed: changedIn(baseForm, typed),
    faulty: tried ? faulty : new Set<SettingKey>(),
    pending: change.isPending,
    saved: change.isSuccess,
    failed: conflict ? null : change.error,
    theirs: conflict ? formOf(kept.settings, language) : undefined,
    save: () => send(base.version, typed),
    saveOnTop: () => {
      const merged = ontop(baseForm, typed, formOf(kept.settings, language));
      setBase(kept);
      form.reset(formOf(kept.settings, language));
      for (const key of changedIn(formOf(kept.settings, language), merged)) form.setValue(key, merged[key]);
      return send(kept.version, merged);
    },
    undo: () => {
      setBase(kept);
      setTried(false);
      change.reset();
      form.reset(formOf(kept.settings, language));
    },
  };
};
export type SettingsWork = ReturnType<typeof useSettingsForm>;
