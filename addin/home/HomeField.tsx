import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { mergeClasses } from '@griffel/react';
import { useId, useRef } from 'react';
import { useNavigate } from 'react-router';
import { maskCpr } from '#shared/privacy/cpr.ts';
import { useNarrow } from '../look/frame/frame-context.ts';
import { alongWithAsked, useAsked } from '../look/kept/use-asked.ts';
import { useSettled } from '../look/kept/use-settled.ts';
import { Unseen } from '../look/Unseen.tsx';
import * as texts from '../texts/home.ts';
import { useTexts } from '../texts/language.ts';
import { useFieldStyles } from './field-styles.ts';
import { idOfOffer, OfferList } from './OfferList.tsx';
import type { Offer } from './offers.ts';
import { useOffers } from './use-offers.ts';
import { usePicking } from './use-picking.ts';

/** Milliseconds after the last key. */
const pauseMs = 200;

/**
 * The one field of the front page: what is typed leads to a report, to guidance or to the team. The first offer is active,
 * Enter takes it, arrows move, Escape closes and keeps the text.
 */
export const HomeField = () => {
  const styles = useFieldStyles();
  const t = useTexts(texts).field;
  const navigate = useNavigate();
  const narrow = useNarrow();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, write] = useAsked();
  const { settled, hasHidden } = useSettled(field, [text, write], pauseMs);
  const groups = useOffers(text.trim() === '' ? '' : settled);
  const offers = groups.flatMap((group) => group.offers);
  const take = ({ to, along }: Offer) => {
    write(maskCpr(text));
    navigate(to, along ? { state: alongWithAsked } : {});
  };
  const { open, active, ...picking } = usePicking({
    count: offers.length,
    onTake: (at) => offers[at] && take(offers[at]),
    onNothing: () => field.current?.focus(),
  });
  return (
    <div>
      <div className={styles.box}>
        <SearchRegular className={styles.icon} />
        <input
          ref={field}
          className={styles.input}
          role="combobox"
          aria-label={t.label}
          aria-expanded={open}
          aria-autocomplete="list"
          {...(open && { 'aria-controls': list, 'aria-activedescendant': idOfOffer(list, active) })}
          autoComplete="off"
          maxLength={8000}
          placeholder={narrow ? t.short : t.placeholder}
          value={text}
          onChange={({ target }) => {
            write(target.value);
            picking.restart();
          }}
          onFocus={picking.onFocus}
          onBlur={picking.onBlur}
          onKeyDown={picking.onKeyDown}
        />
        <button
          type="button"
          className={mergeClasses(styles.go, open && styles.ready)}
          aria-label={t.go}
          onMouseDown={(event) => event.preventDefault()}
          onClick={picking.take}
        >
          <ArrowRightRegular />
        </button>
        {open && <OfferList id={list} groups={groups} active={active} onTake={take} />}
      </div>
      <Unseen role="status">{open ? t.found(offers.length) : ''}</Unseen>
      <p className={styles.under} role={hasHidden ? 'status' : undefined}>
        {hasHidden ? t.hidden : t.under}
      </p>
    </div>
  );
};
