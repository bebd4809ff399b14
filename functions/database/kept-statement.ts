import { type Compilable, type CompiledQuery, type RawBuilder, sql } from 'kysely';

/** Where a value stands in a statement whose text is kept. */
class PlaceOf {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Names the place of one of the values. */
export type Places<Values> = <Name extends keyof Values & string>(name: Name) => RawBuilder<Values[Name]>;

/** Shapes that are kept. There are few: orders, filters, and lengths of a page. */
const mostKept = 200;

/**
 * A statement that is asked often with other values, as text: Kysely writes it once for each shape, which takes longer than
 * all else that a search does here. `shape` says all on which its text depends; whatever else goes in is a value with a place.
 */
export const keptStatements =
  <Values extends Readonly<Record<string, unknown>>>() =>
  <From, Shape, Row>(build: (from: From, place: Places<Values>, shape: Shape) => Compilable<Row>) => {
    const kept = new Map<string, CompiledQuery<Row>>();
    const keep = (key: string, from: From, shape: Shape): CompiledQuery<Row> => {
      const written = build(from, (name) => sql`${new PlaceOf(name)}`, shape).compile();
      if (kept.size >= mostKept) kept.clear();
      kept.set(key, written);
      return written;
    };
    return (from: From, shape: Shape, values: Values): Compilable<Row> => {
      const key = JSON.stringify(shape);
      const written = kept.get(key) ?? keep(key, from, shape);
      const parameters = written.parameters.map((given) => (given instanceof PlaceOf ? values[given.name] : given));
      return { compile: () => ({ ...written, parameters }) };
    };
  };
