import { PrintRegular } from '@fluentui/react-icons/svg/print';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import type { Action } from './action.ts';

/** Prints the page; it says itself how it looks on paper (`use-print-style.ts`). */
export const usePrint = (): Action => ({
  name: useTexts(frame).print,
  icon: <PrintRegular />,
  iconOnly: true,
  onPress: () => window.print(),
});
