import { isJson, type Json } from './check-card.ts';

type Input = { id: string; value: unknown; isRequired: boolean; errorMessage: string };

/** An Action.Execute with the inputs Teams sends along: those of its own card, and of the cards that one opens out of. */
export type Button = { action: Json; inputs: Input[] };

/** Every Action.Execute in a card, at any depth, its automatic refresh included; fallbacks are not shown. */
export function buttonsOf(card: Json, outer: Input[] = []): Button[] {
  const actions: Json[] = [];
  const inputs: Input[] = [];
  const opened: Json[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (!isJson(value)) return;
    if (value.type === 'Action.Execute') actions.push(value);
    if (value.type === 'Action.ShowCard' && isJson(value.card)) opened.push(value.card);
    const input = inputOf(value);
    if (input) inputs.push(input);
    for (const [name, inner] of Object.entries(value)) if (!['data', 'fallback', 'card'].includes(name)) look(inner);
  };
  look(card);
  const seen = [...outer, ...inputs];
  return [...actions.map((action) => ({ action, inputs: seen })), ...opened.flatMap((inner) => buttonsOf(inner, seen))];
}

/** The button with that verb; among several the one whose own data agrees most with what is sent. */
export function findButton(card: Json, verb: string, data: Json): Button | undefined {
  const candidates = buttonsOf(card).filter(({ action }) => action.verb === verb);
  return candidates.toSorted((a, b) => agreement(b, data) - agreement(a, data))[0];
}

function agreement({ action }: Button, data: Json): number {
  if (!isJson(action.data)) return 0;
  return Object.entries(action.data).filter(([name, value]) => data[name] === value).length;
}

/** An input field with its value before anything is typed. */
function inputOf(value: Json): Input | undefined {
  if (typeof value.type !== 'string' || !value.type.startsWith('Input.') || typeof value.id !== 'string')
    return undefined;
  const standing = value.type === 'Input.Toggle' ? (value.value ?? value.valueOff ?? 'false') : value.value;
  return {
    id: value.id,
    value: standing,
    isRequired: value.isRequired === true,
    errorMessage: String(value.errorMessage ?? ''),
  };
}
