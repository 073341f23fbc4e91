import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { UnisonoError } from '../../../src/error.js';
import { takeIn } from './intake.js';

describe('an export that is not what it seems', () => {
  it('loses no row where rows end in two ways, as in files that were put together', async () => {
    const heading = 'id,author,created_at,text';
    const row = (id: number): string => `${id},ann,2030-03-01T10:00:00Z,hello`;
    for (const mixed of [
      `${heading}\r\n${row(1)}\n${row(2)}\r\n${row(3)}\n`,
      `${heading}\n${row(1)}\r\n${row(2)}\n${row(3)}\r\n`,
      `${heading}\r\n${row(1)}\r\n${row(2)}\n${row(3)}`,
    ]) {
      const { readings, report } = await takeIn(mixed);
      expect(readings.map(({ id, text }) => [id, text])).to.deep.equal(['1', '2', '3'].map((id) => [id, 'hello']));
      expect(report.refused, mixed).to.equal(0);
    }
    const many = Array.from({ length: 20_000 }, (_, at) => row(at)).join('\n');
    const start = process.cpuUsage();
    expect((await takeIn(`${heading}\r\n${many}`, { pieceBytes: 65_536 })).readings).to.have.length(20_000);
    expect(process.cpuUsage(start).user / 1000).to.be.below(5000);
  });

  it('says of what is no text what it is, whatever it is called', async () => {
    const workbook = Buffer.concat([Buffer.from('504b030414000600', 'hex'), Buffer.alloc(500, 7)]);
    for (const [bytes, foreign] of [
      [gzipSync('id,date,text\n1,2030-03-01,hello\n'), 'packed'],
      [workbook, 'workbook'],
      [Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500)]), 'workbook'],
      [Buffer.from('%PDF-1.7\nx'), 'document'],
    ] as const) {
      const error = await takeIn(bytes, { pieceBytes: 4096 }).catch((caught: unknown) => caught);
      expect(error).to.be.instanceOf(UnisonoError);
      expect((error as UnisonoError).detail).to.deep.equal({ foreign });
    }
  });

  it('finds the heading below what a suite writes above it', async () => {
    const above = 'Report,Our search\nMade,2030-03-02\n\n';
    const { readings, report, noticed } = await takeIn(
      `${above}id,author,date,text\n1,ann,2030-03-01,hello\nx,bo,no,no\n`,
    );
    expect(readings.map(({ text }) => text)).to.deep.equal(['hello']);
    expect(noticed).to.include('lines-above');
    expect(report.refusals[0]).to.include({ line: 6, code: 'date-invalid' });
  });

  it('reads a list of JSON however it is laid out, and what is nested too deep', async () => {
    const list = [1, 2, 3].map((id) => ({ id, date: '2030-03-01T10:00:00Z', text: `{ "${id}" \\ }` }));
    for (const laid of [JSON.stringify(list), JSON.stringify(list, null, 2)]) {
      const { readings, report } = await takeIn(laid);
      expect(report.refused).to.equal(0);
      expect(readings[0]).to.include({ id: '1', text: '{ "1" \\ }' });
      expect(readings).to.have.length(3);
    }
    const cut = await takeIn(JSON.stringify(list, null, 2).slice(0, -20));
    expect(cut.readings).to.have.length(2);
    expect(cut.refused).to.deep.equal(['12 truncated']);
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const nested = await takeIn(`{"id":1,"date":"2030-03-01","text":"a","x":${deep}}\n{"id":2,"date":"2030-03-01","text":"b"}`, { pieceBytes: 4096 }); // prettier-ignore
    expect(nested.readings.map(({ text }) => text)).to.deep.equal(['a', 'b']);
  });
});
