import { expect } from 'chai';
import { UnisonoError } from '../../../src/error.js';
import { intakeWords } from '../../../src/web/view/benchmark/words.js';
import { takeIn, type TakenIn } from './intake.js';

const head = 'id,created_at,author,inbound,text';
const row = (id: number, text = `text ${id}`): string => `${id},2030-03-0${(id % 9) + 1}T10:00:00Z,jan,true,${text}`;
const file = (...rows: string[]): string => [head, ...rows, ''].join('\n');
const ids = ({ readings }: TakenIn): string[] => readings.map(({ id }) => id);
const texts = ({ readings }: TakenIn): string[] => readings.map(({ text }) => text);

/** What is told can be read in both languages, and names a cure. */
function expectWords({ report }: TakenIn): void {
  for (const language of ['en', 'nl']) {
    const words = intakeWords(language);
    for (const refusal of report.refusals) {
      expect(words.refusals[refusal.code](refusal))
        .to.match(/^\P{Ll}.{20,}[.]$/u)
        .and.not.match(/undefined|NaN/);
      expect(words.place(refusal.line, refusal.column)).to.include(`${refusal.line}`);
    }
    for (const notice of report.notices)
      expect(words.notices[notice.code](notice))
        .to.match(/.{20,}[.]$/u)
        .and.not.match(/undefined|NaN/);
  }
}

describe('a hostile export', () => {
  it('takes a lone CR for text, in a quoted cell and in a bare one', async () => {
    const taken = await takeIn(file(row(1, 'een\rtwee'), row(2, '"een\rtwee"'), row(3)));
    expect(texts(taken)).to.deep.equal(['een\rtwee', 'een\rtwee', 'text 3']);
    expect(taken.report).to.include({ rows: 3, taken: 3, refused: 0 });
  });

  it('is read with CRLF, with a byte order mark, with a line that names the delimiter, and without a last line end', async () => {
    const plain = await takeIn(file(row(1), row(2)));
    for (const other of [
      file(row(1), row(2)).replaceAll('\n', '\r\n'),
      `\ufeff${file(row(1), row(2))}`,
      `sep=;\r\n${file(row(1), row(2)).replaceAll(',', ';')}`,
      file(row(1), row(2)).replaceAll(',', '\t'),
      file(row(1), row(2)).trimEnd(),
      file(row(1), '', row(2), '', '').replaceAll('\n', '\r\n'),
    ])
      expect((await takeIn(other)).readings, other).to.deep.equal(plain.readings);
  });

  it('keeps newlines in quotes, and still knows the line', async () => {
    const taken = await takeIn(file(row(1, '"een\ntwee ""drie""\n"'), '2,nooit,jan,true,x', row(3)));
    expect(texts(taken)).to.deep.equal(['een\ntwee "drie"', 'text 3']);
    expect(taken.refused).to.deep.equal(['5 date-invalid created_at']);
    expectWords(taken);
  });

  it('tells rows of the wrong width, and keeps those that only have empty cells too many', async () => {
    const taken = await takeIn(file(row(1), row(2, 'een, twee'), '3,2030-03-01', `${row(4)},,`, row(5)));
    expect(ids(taken)).to.deep.equal(['1', '4', '5']);
    expect(taken.refused).to.deep.equal(['3 columns', '4 columns']);
    expect(taken.report.refusals[0]!.figures).to.deep.equal({ expected: 5, found: 6 });
    expectWords(taken);
  });

  it('loses no row after a quote that never closes', async () => {
    const taken = await takeIn(file(row(1), row(2, '"nooit dicht'), row(3), row(4)));
    expect(ids(taken)).to.deep.equal(['1', '2', '3', '4']);
    expect(texts(taken)[1]).to.equal('"nooit dicht');
    expect(taken.noticed).to.deep.equal(['quotes-repaired']);
    const closed = await takeIn(file(row(1), row(2, '"nooit dicht'), row(3), row(4, '"wel dicht"'), row(5)));
    expect(ids(closed)).to.deep.equal(['1', '2', '3', '4', '5']);
    expectWords(closed);
  });

  it('reads quotes that nobody doubled', async () => {
    const taken = await takeIn(file(row(1, '"hij zei "hoi" en ging"'), row(2)));
    expect(ids(taken)).to.deep.equal(['1', '2']);
    expect(taken.noticed).to.deep.equal(['quotes-repaired']);
  });

  it('stays quick in a file full of stray quotes', async function () {
    this.timeout(60_000); // Where each quote is sought from the start again, it takes minutes.
    const rows = Array.from({ length: 30_000 }, (_, at) => `${at},2030-03-01T10:00:00Z,jan,true,"open ${at}`);
    const taken = await takeIn(file(...rows), { pieceBytes: 65_536 });
    expect(taken.report.rows).to.equal(30_000);
    expect(taken.report.taken).to.be.above(29_990);
  });

  it('takes a cell of 10 MB for what it is, and the rows around it', async () => {
    const taken = await takeIn(
      file(row(1), row(2, `"${'x\n'.repeat(5_000_000)}"`), row(3), row(4, 'y'.repeat(10_000_000)), row(5)),
      {
        pieceBytes: 65_536,
      },
    );
    expect(ids(taken)).to.deep.equal(['1', '3', '5']);
    expect(taken.codes).to.deep.equal(['text-too-long', 'text-too-long']);
    expect(taken.report.refusals[1]!.line).to.equal(5_000_005);
    expectWords(taken);
  });

  it('tells where it ends too early', async () => {
    const bare = await takeIn(`${file(row(1), row(2))}3,2030-03-0`);
    expect(ids(bare)).to.deep.equal(['1', '2']);
    expect(bare.refused).to.deep.equal(['4 truncated']);
    const quoted = await takeIn(`id,text,created_at,inbound\n1,"a",2030-03-01,true\n2,"een lange\ntekst die`);
    expect(ids(quoted)).to.deep.equal(['1']);
    expect(quoted.refused).to.deep.equal(['3 truncated']);
    const json = await takeIn('{"id":"1","date":"2030-03-01T10:00:00Z","text":"a"}\n{"id":"2","da');
    expect(ids(json)).to.deep.equal(['1']);
    expect(json.refused).to.deep.equal(['2 truncated']);
    for (const taken of [bare, quoted, json]) expectWords(taken);
  });

  it('reads Windows-1252, UTF-16, and lines of both, and says so', async () => {
    const wanted = ['Café één €', 'Beëindig ’t'];
    const text = file(...wanted.map((one, at) => row(at + 1, one)));
    const old = Buffer.from(
      text.replace(/[€’]/g, (sign) => (sign === '€' ? '\x80' : '\x92')),
      'latin1',
    );
    const oldRead = await takeIn(old);
    expect(texts(oldRead)).to.deep.equal(wanted);
    expect(oldRead.report.notices).to.deep.include({
      code: 'windows-1252',
      count: 2,
      line: null,
      sample: oldRead.report.notices[0]!.sample,
    });
    for (const marked of [true, false]) {
      const little = Buffer.from(`${marked ? '\ufeff' : ''}${text}`, 'utf16le');
      for (const [bytes, label] of [
        [little, 'utf-16le'],
        [Buffer.from(little).swap16(), 'utf-16be'],
      ] as const) {
        const taken = await takeIn(bytes, { pieceBytes: 64 });
        expect(texts(taken)).to.deep.equal(wanted);
        expect(taken.report.notices[0]).to.include({ code: 'utf-16', sample: label });
        expectWords(taken);
      }
    }
    const both = Buffer.concat([
      Buffer.from(`${head}\n${row(1, wanted[0])}\n`),
      Buffer.from(`${row(2, 'Be\xebindig')}\n`, 'latin1'),
    ]);
    expect(texts(await takeIn(both))).to.deep.equal([wanted[0], 'Beëindig']);
  });

  it('notices what was garbled before, and leaves it as it is', async () => {
    const taken = await takeIn(
      file(row(1, 'CafÃ© is dicht'), row(2, 'Ik wil naar SÃO PAULO'), row(3, 'dat isnâ€™t fijn')),
    );
    expect(texts(taken)[0]).to.equal('CafÃ© is dicht');
    expect(taken.report.notices.map(({ code, count }) => [code, count])).to.deep.equal([['mojibake', 2]]);
    expectWords(taken);
  });

  it('replaces zeros and halves of characters, and says so', async () => {
    const csv = await takeIn(file(row(1, 'a\0b'), row(2)));
    expect(texts(csv)).to.deep.equal(['a\ufffdb', 'text 2']);
    expect(csv.noticed).to.deep.equal(['characters-replaced']);
    const json = await takeIn('{"id":1,"date":"2030-03-01T10:00:00Z","text":"a\\ud83db"}\n');
    expect(texts(json)).to.deep.equal(['a\ufffdb']);
    expect(json.noticed).to.deep.equal(['characters-replaced']);
    expectWords(json);
  });

  it('keeps formulas as text', async () => {
    const formula = '=HYPERLINK("http://evil.example","x")';
    const taken = await takeIn(file(row(1, `"${formula.replaceAll('"', '""')}"`)));
    expect(texts(taken)).to.deep.equal([formula]);
  });

  it('refuses what has no date, none that exists, one of the future, and one of before there was anything', async () => {
    const dated = (id: number, date: string): string => `${id},${date},jan,true,x`;
    const taken = await takeIn(
      file(
        row(1),
        dated(2, ''),
        dated(3, '2030-02-30'),
        dated(4, '2031-01-01'),
        dated(5, '1970-01-01'),
        dated(6, '2030-03-12T10:00:00Z'),
        row(7),
      ),
    );
    expect(ids(taken)).to.deep.equal(['1', '6', '7']);
    expect(taken.codes).to.deep.equal(['date-missing', 'date-invalid', 'date-future', 'date-early']);
    expectWords(taken);
  });

  it('refuses a direction that it does not know', async () => {
    const rows = [
      ...Array.from({ length: 250 }, (_, at) => `${at},2030-03-01,jan,inbound,x`),
      '250,2030-03-01,jan,sideways,x',
    ];
    const taken = await takeIn(file(...rows), { pieceBytes: 500 });
    expect(taken.report.taken).to.equal(250);
    expect(taken.refused).to.deep.equal(['252 direction-unknown inbound']);
    expectWords(taken);
  });

  it('makes ids where a spreadsheet has rounded them, always the same', async () => {
    const rounded = [1, 2].map((at) => `5.70306E+17,2030-03-01T10:00:00Z,jan,true,text ${at}`);
    const taken = await takeIn(file(...rounded));
    expect(new Set(ids(taken)).size).to.equal(2);
    expect(taken.noticed).to.deep.equal(['id-made']);
    expect(ids(await takeIn(file(...rounded)))).to.deep.equal(ids(taken));
    expectWords(taken);
  });

  it('tells lines of JSON that are none, and keeps whole numbers whole', async () => {
    const taken = await takeIn(
      [
        '{"id":570306133677760513,"date":"2030-03-01T10:00:00Z","text":"a, b: 1","user":{"name":"jan"}}',
        'oeps',
        '[1]',
        '"x"',
        '{"id":2,"date":"2030-03-01T10:00:00Z","text":"b"}',
      ].join('\n'),
    );
    expect(ids(taken)).to.deep.equal(['570306133677760513', '2']);
    expect(taken.refused).to.deep.equal(['2 json-invalid', '3 json-shape', '4 json-shape']);
    expectWords(taken);
  });

  it('says what lacks where it is no export', async () => {
    const fails = async (text: string): Promise<string> => {
      const error = await takeIn(text).then(
        () => null,
        (caught: unknown) => caught,
      );
      expect(error).to.be.instanceOf(UnisonoError);
      return (error as UnisonoError).message;
    };
    expect(await fails('')).to.equal('the file is empty');
    expect(await fails(' \n \n')).to.equal('the file is empty');
    expect(await fails('colour,shape\nred,round\n')).to.match(/no column holds the date .* colour, shape/);
  });

  it('leaves nothing out for having come in pieces', async () => {
    const text = file(row(1, '"é\n""x"""'), row(2, '🙃'), 'fout', row(3));
    const whole = await takeIn(text, { pieceBytes: 10_000 });
    for (const pieceBytes of [1, 2, 3, 5]) {
      const pieces = await takeIn(text, { pieceBytes });
      expect(pieces.readings).to.deep.equal(whole.readings);
      expect(pieces.refused).to.deep.equal(whole.refused);
    }
  });
});
