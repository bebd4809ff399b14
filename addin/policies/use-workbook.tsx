import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useMutation } from '@tanstack/react-query';
import type { Api, CallFailed } from '../api.ts';
import type { Action } from '../look/frame/action.ts';
import { saveFile } from '../look/save-file.ts';
import { useTexts } from '../texts/language.ts';
import * as texts from '../texts/policies/export.ts';
import { useApi } from '../use-api.ts';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A button that saves as a workbook who has confirmed what. */
export const useWorkbook = (ask: (api: Api) => Promise<Uint8Array>): { action: Action; error: CallFailed | null } => {
  const t = useTexts(texts);
  const api = useApi();
  const { mutate, isPending, error } = useMutation<void, CallFailed>({
    mutationFn: async () => saveFile(`${t.file}.xlsx`, new Uint8Array(await ask(api)), type),
  });
  const action = { name: t.save, icon: <ArrowDownloadRegular />, busy: isPending, onPress: () => mutate() };
  return { action, error };
};
