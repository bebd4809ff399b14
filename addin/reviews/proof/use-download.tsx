import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentPdfRegular } from '@fluentui/react-icons/svg/document-pdf';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProofFormat } from '#shared/reviews/proof/proof-views.ts';
import type { RouteName } from '#shared/routes/all.ts';
import type { Api, CallFailed } from '../../api.ts';
import type { Action } from '../../look/frame/action.ts';
import { saveFile } from '../../look/save-file.ts';
import { useTexts } from '../../texts/language.ts';
import * as proofTexts from '../../texts/reviews/proof.ts';
import { useApi } from '../../use-api.ts';

const types: Readonly<Record<ProofFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

type Wanted = {
  /** The name of the file, without its kind. */
  readonly name: string;
  readonly ask: (api: Api, format: ProofFormat) => Promise<Uint8Array>;
  /** What is read again when it was made: its making is in the log. */
  readonly refreshes?: readonly RouteName[];
};

/** Two buttons that save something as a file, as PDF and as workbook. */
export const useDownload = ({ name, ask, refreshes = [] }: Wanted) => {
  const t = useTexts(proofTexts);
  const api = useApi();
  const queries = useQueryClient();
  const made = useMutation<void, CallFailed, ProofFormat>({
    mutationFn: async (format) => {
      const bytes = await ask(api, format);
      saveFile(`${name}.${format}`, new Uint8Array(bytes), types[format]);
    },
    onSuccess: async () => {
      await Promise.all(refreshes.map((route) => queries.invalidateQueries({ queryKey: [route] })));
    },
  });
  const button = (format: ProofFormat, words: string, icon: Action['icon']): Action => ({
    ...{ name: words, icon },
    onPress: () => made.mutate(format),
    busy: made.isPending && made.variables === format,
  });
  return {
    pdf: button('pdf', t.pdf, <DocumentPdfRegular />),
    excel: button('xlsx', t.excel, <ArrowDownloadRegular />),
    error: made.error,
  };
};
