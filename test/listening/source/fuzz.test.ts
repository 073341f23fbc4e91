import { expect } from 'chai';
import fc from 'fast-check';
import Papa from 'papaparse';
import { decode } from '../../../src/listening/source/decode.js';
import { IntakeReport } from '../../../src/listening/source/report.js';
import { Table } from '../../../src/listening/source/table.js';

const signs = ['a', 'b', 'é', '€', '🙃', '"', ',', ';', '\t', '|', '\n', '\r', '\r\n', ' ', "'", '=', '\\', '1', 'Ã'];
const cell = fc.oneof(
  fc.array(fc.constantFrom(...signs), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\0', '')),
  fc.constant(''),
);
const tables = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));

type Encoding = 'utf-8' | 'utf-8 with a mark' | 'utf-16le' | 'utf-16be';

function encoded(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8 with a mark') return Buffer.from(`\ufeff${text}`);
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? little : little.swap16();
}

async function rowsOf(bytes: Buffer, pieceBytes: number, delimiter: ',' | ';' | '\t' | '|'): Promise<string[][]> {
  const report = new IntakeReport();
  const pieces = function* (): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
  };
  const texts: string[] = [];
  for await (const text of decode(pieces(), report)) texts.push(text);
  const table = new Table(texts.join(''), report, { delimiter });
  const rows: string[][] = [];
  for (const [at, text] of texts.entries())
    for (const some of table.take(text, at === texts.length - 1)) rows.push(...some.rows.map((row) => [...row]));
  expect(report.refused).to.equal(0);
  return rows;
}

describe('any table of a correct writer', () => {
  it('comes back the same, with any delimiter, row end, mark and encoding, in any pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom<Encoding>('utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be'),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async (body, delimiter, newline, encoding, quotes, pieceBytes) => {
          // A file has a heading, as every export; its row end is what the reader goes by.
          const heading = body[0]!.map((_, index) => `column ${index}`);
          const written = Papa.unparse([heading, ...body], {
            delimiter,
            newline,
            quotes,
            quoteChar: '"',
            escapeFormulae: false,
          });
          const read = await rowsOf(encoded(`${written}${newline}`, encoding), pieceBytes, delimiter);
          expect(read).to.deep.equal([heading, ...body]);
        },
      ),
      { numRuns: Number(process.env['UNISONO_FUZZ'] ?? 500) },
    );
  });
});
