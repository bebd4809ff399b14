import { isJson, type Json } from './check-card.ts';

/** Every Action.Execute in a card, wherever it stands, its automatic refresh included. */
export function buttonsOf(card: Json): Json[] {
  const found: Json[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (isJson(value)) {
      if (value.type === 'Action.Execute') found.push(value);
      for (const [name, inner] of Object.entries(value)) if (name !== 'data') look(inner);
    }
  };
  look(card);
  return found;
}

/** The button with that verb; among several the one whose own data agrees most with what is sent. */
export function findButton(card: Json, verb: string, data: Json): Json | undefined {
  const candidates = buttonsOf(card).filter((button) => button.verb === verb);
  const agreement = ({ data: own }: Json) =>
    isJson(own)
      ? Object.entries(own).filter(([name, value]) => data[name] !== undefined && data[name] === value).length
      : 0;
  return candidates.toSorted((a, b) => agreement(b) - agreement(a))[0];
}

type Input = { id: string; value: unknown; isRequired: boolean; errorMessage: string };

/** The card's input fields with what stands in them before anybody typed. */
export function inputsOf(card: Json): Input[] {
  const found: Input[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (isJson(value)) {
      if (typeof value.type === 'string' && value.type.startsWith('Input.') && typeof value.id === 'string') {
        found.push({
          id: value.id,
          value: standing(value),
          isRequired: value.isRequired === true,
          errorMessage: String(value.errorMessage ?? ''),
        });
      }
      Object.values(value).forEach(look);
    }
  };
  look(card);
  return found;
}

function standing(input: Json): unknown {
  if (input.type === 'Input.Toggle') return input.value ?? input.valueOff ?? 'false';
  return input.value;
}
