import { xmlText } from './xml-text.ts';

/** The places of the styles in `cellXfs` below. */
export const cellStyles = { text: 1, heading: 2, instant: 3 } as const;

type Described = {
  readonly title: string;
  readonly language: string;
  readonly at: Date;
  readonly sheets: readonly { readonly name: string }[];
};

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook beside its sheets, by name, in the order they are written (ECMA-376, part 2). */
export const fixedParts = (book: Described): readonly (readonly [name: string, text: string])[] => [
  ['[Content_Types].xml', contentTypes(book.sheets.length)],
  ['_rels/.rels', packageRelations],
  ['docProps/core.xml', coreProperties(book)],
  ['xl/workbook.xml', workbook(book)],
  ['xl/_rels/workbook.xml.rels', workbookRelations(book.sheets.length)],
  ['xl/styles.xml', styles],
];

const each = (count: number, write: (place: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at + 1)).join('');

const contentTypes = (sheets: number): string =>
  [
    `${head}<Types xmlns="${packages}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
    `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>`,
    each(
      sheets,
      (at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
    ),
    '</Types>',
  ].join('');

const packageRelations = [
  `${head}<Relationships xmlns="${packages}/relationships">`,
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
  `<Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
  '</Relationships>',
].join('');

const coreProperties = ({ title, language, at }: Described): string => {
  const when = `<dcterms:created xsi:type="dcterms:W3CDTF">${at.toISOString().slice(0, 19)}Z</dcterms:created>`;
  return [
    `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title><dc:language>${language}</dc:language>${when}`,
    '</cp:coreProperties>',
  ].join('');
};

const workbook = ({ sheets }: Described): string =>
  [
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>`,
    ...sheets.map(({ name }, at) => `<sheet name="${sheetName(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`),
    '</sheets></workbook>',
  ].join('');

/** At most 31 characters, and none of those that a reference to a sheet is made of. */
const sheetName = (name: string): string => xmlText(name.replaceAll(/[\\/?*[\]:']/g, ' ').slice(0, 31));

const workbookRelations = (sheets: number): string =>
  [
    `${head}<Relationships xmlns="${packages}/relationships">`,
    each(sheets, (at) => `<Relationship Id="rId${at}" Type="${office}/worksheet" Target="worksheets/sheet${at}.xml"/>`),
    `<Relationship Id="rId${sheets + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ].join('');

/** A long text is seen whole, and what is beside it is level with its first line. */
const whole = 'applyAlignment="1"';
const above = '<alignment vertical="top"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';

const styles = [
  `${head}<styleSheet xmlns="${main}">`,
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" ${whole} quotePrefix="1">${wrapped}</xf>`,
  `<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" ${whole} quotePrefix="1">${wrapped}</xf>`,
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" ${whole}>${above}</xf></cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
