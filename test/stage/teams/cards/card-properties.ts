import { adaptiveCards } from './adaptive-cards.ts';

/** Property names of a card element with the schema version that brought them. */
export type Properties = ReadonlyMap<string, number>;

/** Where the package keeps children outside its property tables, and what only Teams knows. */
const besides: Record<string, readonly string[]> = {
  AdaptiveCard: ['body', 'actions', 'msteams'],
  Container: ['items'],
  Column: ['items'],
  TableCell: ['items'],
  ColumnSet: ['columns'],
  Table: ['rows'],
  TableRow: ['cells'],
  ActionSet: ['actions'],
  RichTextBlock: ['inlines'],
  'Action.ShowCard': ['card'],
};
const everywhere = ['type', 'fallback', 'requires', 'targetWidth'];

/** The properties of every element and action type of the Adaptive Card schema, and of `parts` without a type. */
export function cardProperties(): { types: ReadonlyMap<string, Properties>; parts: Record<string, Properties> } {
  const { GlobalRegistry, AdaptiveCard, Column, TableRow, TableCell } = adaptiveCards;
  const types = new Map<string, Properties>();
  for (const registry of [GlobalRegistry.elements, GlobalRegistry.actions]) {
    for (let i = 0; i < registry.getItemCount(); i++) {
      const { typeName, objectType } = registry.getItemAt(i);
      types.set(typeName, propertiesOf(new objectType(), [...everywhere, ...(besides[typeName] ?? [])]));
    }
  }
  for (const [typeName, element] of Object.entries({
    AdaptiveCard: new AdaptiveCard(),
    Column: new Column(),
    TableRow: new TableRow(),
    TableCell: new TableCell(),
  })) {
    types.set(typeName, propertiesOf(element, [...everywhere, ...(besides[typeName] ?? [])]));
  }
  return { types, parts: parts() };
}

function parts(): Record<string, Properties> {
  const { Fact, Choice, RefreshDefinition, BackgroundImage, TableColumnDefinition } = adaptiveCards;
  return {
    facts: propertiesOf(new Fact(), []),
    choices: propertiesOf(new Choice(), []),
    refresh: propertiesOf(new RefreshDefinition(), []),
    backgroundImage: propertiesOf(new BackgroundImage(), []),
    'Table.columns': propertiesOf(new TableColumnDefinition(), []),
  };
}

type Described = {
  getSchema(): { getCount(): number; getItemAt(i: number): { name: string; targetVersion: { toString(): string } } };
};

function propertiesOf(described: Described, more: readonly string[]): Properties {
  const schema = described.getSchema();
  const found = new Map<string, number>(more.map((name) => [name, 1]));
  for (let i = 0; i < schema.getCount(); i++) {
    const { name, targetVersion } = schema.getItemAt(i);
    found.set(name, Number(targetVersion.toString()));
  }
  return found;
}
