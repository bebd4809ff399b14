import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { useLocation } from 'react-router';
import { tabLink } from '#shared/addresses/tab-link.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import { copyText } from '../copy-text.ts';
import { useToasts } from '../toasts/toasts.ts';
import type { Action } from './action.ts';

/** Copies a link that opens this page in Teams, for a colleague; it says that it did. */
export const useCopyLink = (): Action => {
  const t = useTexts(frame);
  const toasts = useToasts();
  const me = useRead('me', {});
  const { pathname, search } = useLocation();
  const copy = async () => {
    const isCopied = await copyText(tabLink(me.data?.teamsApp ?? '', `${pathname}${search}`));
    return isCopied ? toasts.done(t.linkCopied) : toasts.failed(t.linkNotCopied);
  };
  return {
    name: t.copyLink,
    icon: <LinkRegular />,
    iconOnly: true,
    disabled: me.data === undefined,
    onPress: () => void copy(),
  };
};
